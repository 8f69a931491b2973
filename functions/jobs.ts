import { app } from '@azure/functions';
import { inInvocation } from './wiring/log.ts';
import { runQueuedJob } from './wiring/run-queued-job.ts';

app.storageQueue('jobs', {
  queueName: 'femuger-jobs',
  connection: 'AzureWebJobsStorage',
  handler: (message, context) => inInvocation(context, () => runQueuedJob(message)),
});
