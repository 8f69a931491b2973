import { dealtFrom } from '../../shared/domain/library/deal.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { wordsAfter } from '../feature/words-after.ts';
import { courseNow } from '../learning/course-now.ts';
import { library } from '../library/library.ts';
import { ownTrial } from '../trial/find-own-trial.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { type Halved, halveView } from './view/halve-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** `trial`: asked from its receipt, about its words. `turn`: another example in the same message. */
    'halve.show': Carries<'unit', 'turn' | 'trial'>;
  }
}

const words = { da: ['halvér', 'halver', 'halvér det'], en: ['halve', 'halve it'] } as const;

/** “halvér Vi vil have mere ro” asks about those very words; they are shown to their author and stored nowhere. */
export const halveCommand = command({
  name: 'halve',
  words,
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async (at) => showHalving(at, courseNow(at), { what: wordsAfter(at, [...words.da, ...words.en]) }),
});

export const halveButton = button('halve.show', {
  deed: 'use-handbook',
  press: async (at, { turn = '', trial }) => {
    const isAnother = /^\d{1,4}$/.test(turn);
    const halved = trial ? await ownWords(at, trial) : undefined;
    const shown = showHalving(at, isAnother ? Number(turn) : courseNow(at), halved);
    // A receipt stays where it is, and so do its own buttons.
    return isAnother ? instead(shown) : shown;
  },
});

/** For whoever wrote it; anybody else who presses sees how it is done, and no one's words. */
async function ownWords(at: Standing, id: string): Promise<Halved | undefined> {
  const found = await ownTrial(at, id);
  return 'instead' in found ? undefined : { what: found.row.value.what, id };
}

function showHalving({ unit }: Standing, turn: number, halved?: Halved): Reply {
  const { halveWays, halvings } = library().texts;
  const example = dealtFrom(unit.id, turn, halvings);
  return showYou(halveView(unit, { ways: halveWays, example, turn, halved }));
}
