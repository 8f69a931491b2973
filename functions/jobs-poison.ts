import { app } from '@azure/functions';
import { recordPoisonedJob } from './wiring/jobs.ts';

app.storageQueue('jobs-poison', {
  queueName: 'femuger-jobs-poison',
  connection: 'AzureWebJobsStorage',
  handler: (message) => recordPoisonedJob(message),
});
