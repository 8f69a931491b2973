import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { slackReceiver } from './wiring/ports.ts';

app.http('slack-oauth-redirect', {
  route: 'slack/oauth_redirect',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: (request) => answer(request, async (web) => (await slackReceiver()).oauthRedirect(web)),
});
