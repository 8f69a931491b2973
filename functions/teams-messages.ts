import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { inInvocation } from './wiring/log.ts';
import { teamsReceiver } from './wiring/ports.ts';

app.http('teams-messages', {
  route: 'teams/messages',
  methods: ['POST'],
  authLevel: 'anonymous',
  handler: (request, context) =>
    inInvocation(context, () => answer(request, async (web) => (await teamsReceiver()).receive(web))),
});
