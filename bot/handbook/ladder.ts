import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { textNamed } from '../library/find-text.ts';
import { instead, showAll, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { ladderView, rungView } from './view/ladder-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'ladder.show': Carries<'unit', 'rung'>;
  }
}

export const ladderCommand = command({
  name: 'ladder',
  words: { da: ['stige', 'stigen', 'læringsstige', 'læringsstigen'], en: ['ladder', 'the ladder'] },
  help: {
    group: 'everyday',
    line: {
      da: 'seks måder at få børn med og hjælpe dem videre på',
      en: 'six ways to get children in, help them on and let them reach further',
    },
  },
  deed: 'use-handbook',
  run: async ({ unit, call }) =>
    call.intent.where.kind === 'channel' ? showAll(ladderView(unit)) : showYou(ladderView(unit)),
});

export const ladderButton = button('ladder.show', {
  deed: 'use-handbook',
  press: async ({ unit }, { rung = '' }) => {
    if (!rung) return instead(showYou(ladderView(unit)));
    const found = textNamed('ladder', rung);
    return showYou(found ? rungView(unit, found) : refusalView(unit.language, 'gone'));
  },
});
