import { app } from '@azure/functions';
import { inInvocation } from './wiring/log.ts';
import { runTick } from './wiring/run-tick.ts';

app.timer('tick', { schedule: '0 */15 * * * *', handler: (_, context) => inInvocation(context, runTick) });
