import { app } from '@azure/functions';
import { inInvocation } from './wiring/log.ts';
import { runQueuedJob } from './wiring/queue-and-timers.ts';

app.storageQueue('jobs', {
  queueName: 'femuger-jobs',
  connection: 'AzureWebJobsStorage',
  handler: (message, context) => inInvocation(context, () => runQueuedJob(message)),
});
