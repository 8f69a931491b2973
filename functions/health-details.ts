import { app } from '@azure/functions';
import { health } from './wiring/health.ts';
import { inInvocation } from './wiring/log.ts';

/** For those who run the bot, who hold a key of the function app. */
app.http('health-details', {
  route: 'health/details',
  methods: ['GET'],
  authLevel: 'function',
  handler: (_, context) =>
    inInvocation(context, async () => {
      const now = await health();
      return { status: now.ok ? 200 : 503, jsonBody: now };
    }),
});
