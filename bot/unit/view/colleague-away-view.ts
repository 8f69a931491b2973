import { firstName } from '../../../shared/domain/person/first-name.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import type { Option } from '../../ui/form.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { View } from '../../ui/view.ts';
import { colleagueAwayText } from '../text/colleague-away-text.ts';

/** Somebody is away for long and comes back: nothing is done, and both ways are shown. */
export function colleagueAwayView(
  { id, language }: Pick<Unit, 'id' | 'language'>,
  { value, label }: Option,
  { hasAccount, mayRemove }: { readonly hasAccount: boolean; readonly mayRemove: boolean },
): View {
  const text = colleagueAwayText[language];
  const first = firstName(label);
  const words = hasAccount ? text.asked(first) : text.noAccount(first);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      note(mayRemove ? text.staysToYou(first) : text.stays(first)),
      ...(mayRemove
        ? [
            buttons({
              label: shortenedButton(text.takeOff(first)),
              action: 'members.take-off',
              data: { unit: id, adult: value },
              opensForm: true,
            }),
          ]
        : []),
    ],
  };
}
