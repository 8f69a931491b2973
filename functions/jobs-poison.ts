import { app } from '@azure/functions';
import { recordPoisonedJob } from './wiring/jobs-and-tick.ts';
import { inInvocation } from './wiring/log.ts';

app.storageQueue('jobs-poison', {
  queueName: 'femuger-jobs-poison',
  connection: 'AzureWebJobsStorage',
  handler: (message, context) => inInvocation(context, () => recordPoisonedJob(message)),
});
