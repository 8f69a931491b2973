import { app } from '@azure/functions';
import { runTick } from './wiring/jobs.ts';

app.timer('tick', { schedule: '0 */15 * * * *', handler: () => runTick() });
