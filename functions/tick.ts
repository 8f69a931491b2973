import { app } from '@azure/functions';
import { runTick } from './wiring/jobs-and-tick.ts';
import { inInvocation } from './wiring/log.ts';

app.timer('tick', { schedule: '0 */15 * * * *', handler: (_, context) => inInvocation(context, runTick) });
