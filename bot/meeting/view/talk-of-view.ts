import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { fitsButton } from '../../trial/view/trial-keep-buttons.ts';
import { buttons, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { talkOfText } from '../text/talk-of-text.ts';

/** What somebody would like to talk about. `words`: missing where they may not be said again. */
export function talkOfView({ id, language }: Unit, words: string | undefined): View {
  const text = talkOfText[language];
  const data = { unit: id };
  const carried = words && fitsButton({ ...data, text: words }) ? { ...data, text: words } : undefined;
  const wish: Act = { label: text.wish, action: 'agenda.wish', data, style: 'primary' };
  const write: readonly Act[] = carried
    ? [
        { label: text.asTrial, action: 'trial.open', data: carried, opensForm: true },
        { label: text.asNote, action: 'note.open', data: carried, opensForm: true },
      ]
    : [];
  return {
    summary: text.title,
    nodes: [
      paragraph(strong(text.title)),
      ...(words ? [quote(words)] : []),
      paragraph(text.how),
      buttons(wish, ...write),
      note(text.unsaved),
    ],
  };
}
