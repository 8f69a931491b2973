import { app } from '@azure/functions';
import { answerCalendar } from './wiring/calendar.ts';
import { answer } from './wiring/http.ts';
import { inInvocation } from './wiring/log.ts';

app.http('calendar', {
  route: 'calendar/{unit}/{token}',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: (request, context) =>
    inInvocation(context, () => answer(request, (web) => answerCalendar(web, request.params))),
});
