import { fillIn } from '../../shared/domain/library/wording.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseNow } from '../learning/course-now.ts';
import { library } from '../library/library.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { stepsView, stepView, type Way, ways } from './view/steps-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'steps.show': Carries<'unit', 'way' | 'step'>;
  }
}

export const stepsCommand = command({
  name: 'steps',
  words: { da: ['trin for trin', 'hjælp til mål'], en: ['step by step'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async ({ unit }) => showYou(stepsView(unit)),
});

export const stepsButton = button('steps.show', {
  deed: 'use-handbook',
  press: async (at, { way: typed, step = '' }) => {
    const { unit } = at;
    const way = ways.find((each) => each === typed);
    if (!way) return instead(showYou(stepsView(unit)));
    const cards = cardsOf(way).map(({ [unit.language]: words }) =>
      fillIn(words, { unit: unit.name, course: String(courseNow(at) - 1) }),
    );
    const number = Math.min(/^\d{1,2}$/.test(step) ? Number(step) : 0, cards.length - 1);
    return instead(showYou(stepView(unit, way, { cards, number })));
  },
});

/** A wizard's cards, without those that quote somebody's own goal or trial: these are shown beside it. */
function cardsOf(way: Way) {
  return library().texts[way].filter(({ da }) => !/\{(?:trial|goal)\}/.test(da.text));
}
