import { app } from '@azure/functions';
import { health } from './wiring/health.ts';
import { inInvocation } from './wiring/log.ts';

/** The public is told whether all is well, and nothing else. */
app.http('health', {
  route: 'health',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: (_, context) =>
    inInvocation(context, async () => {
      const { ok } = await health();
      return { status: ok ? 200 : 503, jsonBody: { ok } };
    }),
});
