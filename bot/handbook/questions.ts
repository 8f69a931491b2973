import { dealtFrom } from '../../shared/domain/library/deal.ts';
import { daysBetween } from '../../shared/domain/time/day.ts';
import { settingOf } from '../../shared/domain/unit/unit-kind.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { textsFor } from '../library/find-text.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { questionView } from './view/question-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'question.show': Carries<'unit', 'about' | 'turn'>;
  }
}

export const questionCommand = command({
  name: 'question',
  words: { da: ['spørgsmål', 'et spørgsmål'], en: ['question', 'a question'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async (at) => showQuestion(at, '4', undefined),
});

export const questionButton = button('question.show', {
  deed: 'use-handbook',
  press: async (at, { about = '4', turn }) => instead(showQuestion(at, about, turn)),
});

/** Another one every day, and another at every press. */
function showQuestion({ unit, call }: Standing, wanted: string, typed: string | undefined): Reply {
  const all = textsFor('reflectionQuestions', settingOf(unit.kind));
  const kinds = [...new Set(all.map(({ about }) => about))];
  const about = kinds.find((each) => String(each) === wanted) ?? kinds[0] ?? 4;
  const turn =
    typed && /^\d{1,6}$/.test(typed) ? Number(typed) : daysBetween(unit.plan.knownFrom, call.today);
  const some = all.filter((each) => each.about === about);
  const question = dealtFrom(unit.id, Math.max(turn, 0), some);
  return showYou(questionView(unit, { about, kinds, question, turn: Math.max(turn, 0) }));
}
