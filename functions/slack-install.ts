import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { slackReceiver } from './wiring/ports.ts';

app.http('slack-install', {
  route: 'slack/install',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: (request) => answer(request, async (web) => (await slackReceiver()).install(web)),
});
