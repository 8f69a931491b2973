import { app } from '@azure/functions';
import { runQueuedJob } from './wiring/jobs.ts';

app.storageQueue('jobs', {
  queueName: 'femuger-jobs',
  connection: 'AzureWebJobsStorage',
  handler: (message) => runQueuedJob(message),
});
