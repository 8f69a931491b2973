import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { type StarterShelf, starterShelves } from '../../library/starters.ts';
import type { StarterTrial } from '../../library/text/starter-trial.ts';
import { buttons, divider, heading, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';
import { tryIt } from './ladder-view.ts';

const atOnce = 3;

/** Three at a time, each with the sign to look for and the tap that makes a trial of it. */
export function startersView(
  unit: Pick<Unit, 'id' | 'language'>,
  ask: { readonly shelf: StarterShelf; readonly all: readonly StarterTrial[]; readonly from: number },
): View {
  const { shelf, all, from } = ask;
  const text = handbookText[unit.language];
  const shown = [...all, ...all].slice(from, from + Math.min(atOnce, all.length));
  const others = starterShelves.filter((each) => each !== shelf);
  const show = (label: string, data: { readonly shelf: StarterShelf; readonly from?: string }) => ({
    label,
    action: 'starters.show' as const,
    data: { unit: unit.id, ...data },
  });
  return {
    summary: text.startersTitle,
    nodes: [
      heading(text.startersTitle),
      note(text.shelves[shelf]),
      ...shown.flatMap(({ id, [unit.language]: words }) => [
        paragraph(words.trial),
        note(text.sign(words.sign)),
        buttons(tryIt(unit, id)),
      ]),
      divider(),
      buttons(
        show(text.moreStarters, { shelf, from: String(from + atOnce) }),
        ...others.map((each) => show(text.shelves[each], { shelf: each })),
      ),
    ],
  };
}
