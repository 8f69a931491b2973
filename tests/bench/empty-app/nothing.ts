import { app } from '@azure/functions';

app.http('nothing', { methods: ['GET'], authLevel: 'anonymous', handler: () => ({ status: 204 }) });
