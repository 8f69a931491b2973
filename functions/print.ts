import { app } from '@azure/functions';
import { answer } from './wiring/http.ts';
import { inInvocation } from './wiring/log.ts';
import { answerPrint } from './wiring/print.ts';

app.http('print', {
  route: 'print/{kind}/{unit}',
  methods: ['GET'],
  authLevel: 'anonymous',
  handler: (request, context) =>
    inInvocation(context, () => answer(request, (web) => answerPrint(web, request.params))),
});
