import { app } from '@azure/functions';
import { runQueuedJob } from './wiring/jobs-and-tick.ts';
import { inInvocation } from './wiring/log.ts';

app.storageQueue('jobs', {
  queueName: 'femuger-jobs',
  connection: 'AzureWebJobsStorage',
  handler: (message, context) => inInvocation(context, () => runQueuedJob(message)),
});
