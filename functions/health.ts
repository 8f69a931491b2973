import { app } from '@azure/functions';
import { health } from './wiring/health.ts';

app.http('health', {
  route: 'health',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: async () => {
    const now = await health();
    return { status: now.ok ? 200 : 503, jsonBody: now };
  },
});
