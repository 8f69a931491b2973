import { app } from '@azure/functions';
import { inInvocation } from './wiring/log.ts';
import { recordPoisonedJob } from './wiring/run-queued-job.ts';

app.storageQueue('jobs-poison', {
  queueName: 'femuger-jobs-poison',
  connection: 'AzureWebJobsStorage',
  handler: (message, context) => inInvocation(context, () => recordPoisonedJob(message)),
});
