import { app } from '@azure/functions';
import { inInvocation } from './wiring/log.ts';
import { runNightly } from './wiring/nightly-work.ts';

/** 02:10 UTC: before anybody in Denmark is at work, summer and winter. */
app.timer('nightly', {
  schedule: '0 10 2 * * *',
  handler: (_, context) => inInvocation(context, runNightly),
});
