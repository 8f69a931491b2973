import { settingOf } from '../../shared/domain/unit/unit-kind.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { type StarterShelf, starterShelves, startersOn } from '../library/starters.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { courseOf } from './running-course.ts';
import { startersView } from './view/starters-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'starters.show': Carries<'unit', 'shelf' | 'from'>;
  }
}

export const startersCommand = command({
  name: 'starters',
  words: { da: ['idéer', 'idé', 'forslag'], en: ['ideas', 'idea'] },
  help: {
    group: 'everyday',
    line: {
      da: 'små idéer til en prøvehandling: forløbets tema, pleje, leg og rum',
      en: 'small ideas for a trial: the course’s theme, care, play and rooms',
    },
  },
  deed: 'use-handbook',
  run: async (at) => showYou(viewOf(at, 'themeStarters', 0)),
});

export const startersButton = button('starters.show', {
  deed: 'use-handbook',
  press: async (at, { shelf, from }) =>
    instead(
      showYou(viewOf(at, starterShelves.find((each) => each === shelf) ?? 'themeStarters', Number(from))),
    ),
});

function viewOf(at: Standing, shelf: StarterShelf, from: number) {
  const { unit } = at;
  const all = startersOn(shelf, unit.id, courseOf(at), settingOf(unit.kind));
  return startersView(unit, {
    shelf,
    all,
    from: Number.isInteger(from) && from >= 0 ? from % Math.max(all.length, 1) : 0,
  });
}
