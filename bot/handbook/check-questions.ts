import { command } from '../feature/command.ts';
import { library } from '../library/library.ts';
import { ofTheMonth, ofTheMonthsSince } from '../library/of-the-month.ts';
import { showYou } from '../turn/call.ts';
import { checkView } from './view/check-questions-view.ts';

export const checkCommand = command({
  name: 'check',
  words: { da: ['tjek', 'månedens spørgsmål'], en: ['check', 'question of the month'] },
  help: { under: 'handbook' },
  deed: 'choose-principle',
  run: async ({ unit, call: { today } }) => {
    const { checkQuestions, appreciativeQuestions } = library().texts;
    return showYou(
      checkView(unit, {
        now: ofTheMonth(unit.id, today, checkQuestions),
        before: ofTheMonthsSince(unit.id, unit.plan.knownFrom, today, checkQuestions),
        all: checkQuestions.length,
        appreciative: ofTheMonth(unit.id, today, appreciativeQuestions),
      }),
    );
  },
});
