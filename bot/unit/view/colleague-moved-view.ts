import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { colleagueMovedText } from '../text/colleague-moved-text.ts';

/** Nobody is moved: it is said who may do what instead. */
export function colleagueMovedView(
  { id, name, language }: Pick<Unit, 'id' | 'name' | 'language'>,
  { mayRemove }: { readonly mayRemove: boolean },
): View {
  const text = colleagueMovedText[language];
  const words = text.noRooms(name);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      paragraph(mayRemove ? `${text.otherUnit} ${text.remove}` : text.otherUnit),
      ...(mayRemove
        ? [buttons({ label: text.toRemove, action: 'members.remove', data: { unit: id }, opensForm: true })]
        : []),
    ],
  };
}
