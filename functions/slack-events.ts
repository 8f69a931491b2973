import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { slackReceiver } from './wiring/ports.ts';

app.http('slack-events', {
  route: 'slack/events',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: (request) => answer(request, async (web) => (await slackReceiver()).receive(web)),
});
