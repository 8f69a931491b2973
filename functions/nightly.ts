import { app } from '@azure/functions';
import { runNightly } from './wiring/jobs.ts';

/** 02:10 UTC: before anybody in Denmark is at work, summer and winter. */
app.timer('nightly', { schedule: '0 10 2 * * *', handler: () => runNightly() });
