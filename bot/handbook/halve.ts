import { dealtFrom } from '../../shared/domain/library/deal.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { courseNow } from '../learning/course-now.ts';
import { library } from '../library/library.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import { wordAfter } from './asked.ts';
import { halveView } from './view/halve-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'halve.show': Carries<'unit', 'turn'>;
  }
}

const words = { da: ['halvér', 'halver', 'halvér det'], en: ['halve', 'halve it'] } as const;

/** “halvér Vi vil have mere ro” asks about those very words; they are shown to their author and stored nowhere. */
export const halveCommand = command({
  name: 'halve',
  words,
  deed: 'use-handbook',
  run: async (at) => showHalving(at, courseNow(at), wordAfter(at, [...words.da, ...words.en])),
});

export const halveButton = button('halve.show', {
  deed: 'use-handbook',
  press: async (at, { turn = '' }) => instead(showHalving(at, /^\d{1,4}$/.test(turn) ? Number(turn) : 0)),
});

function showHalving({ unit }: Standing, turn: number, trial = ''): Reply {
  const { halveWays, halvings } = library().texts;
  const example = dealtFrom(unit.id, turn, halvings);
  return showYou(halveView(unit, { ways: halveWays, example, turn, trial }));
}
