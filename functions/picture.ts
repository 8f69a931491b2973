import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { answerPicture } from './wiring/picture.ts';

app.http('picture', {
  route: 'picture/{token}',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: (request) => answer(request, (web) => answerPicture(web, request.params)),
});
