import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { inInvocation } from './wiring/log.ts';
import { slackReceiver } from './wiring/ports.ts';

app.http('slack-oauth-redirect', {
  route: 'slack/oauth_redirect',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: (request, context) =>
    inInvocation(context, () => answer(request, async (web) => (await slackReceiver()).oauthRedirect(web))),
});
