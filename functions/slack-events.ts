import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { inInvocation } from './wiring/log.ts';
import { slackReceiver } from './wiring/ports.ts';

app.http('slack-events', {
  route: 'slack/events',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: (request, context) =>
    inInvocation(context, () => answer(request, async (web) => (await slackReceiver()).receive(web))),
});
