import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { fitsButton } from '../../trial/view/trial-keep-buttons.ts';
import { buttons, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Act, View } from '../../ui/view.ts';
import { talkOfText } from '../text/talk-of-text.ts';
import { wholeTitle } from './topic-form.ts';

interface TalkOf {
  /** Missing where they may not be said again. */
  readonly words: string | undefined;
  /** On the agenda already, and named by the words. */
  readonly topics: readonly AgendaTopic[];
  /** What they would be called as a point of the meeting; missing where they are too long for one. */
  readonly point: string | undefined;
}

/** What somebody would like to talk about. */
export function talkOfView({ id, language }: Unit, { words, topics, point }: TalkOf): View {
  const text = talkOfText[language];
  const data = { unit: id };
  const carried = words && fitsButton({ ...data, text: words }) ? { ...data, text: words } : undefined;
  const named = topics.map(
    (topic): Act => ({
      label: shortenedButton(wholeTitle(topic)),
      action: 'agenda.wish',
      data: { ...data, trial: topic.lines[0]?.trial ?? '' },
      style: 'primary',
    }),
  );
  const wish: Act = {
    label: named.length > 0 ? text.others : text.wish,
    action: 'agenda.wish',
    data,
    ...(named.length === 0 && !point && { style: 'primary' }),
  };
  const put: readonly Act[] = point
    ? [
        {
          label: text.asPoint,
          action: 'matter.put',
          data: { ...data, text: point },
          ...(named.length === 0 && { style: 'primary' as const }),
        },
      ]
    : [];
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
      paragraph(named.length > 0 ? text.isThere : text.how),
      buttons(...named, wish, ...put, ...write),
      note(text.saved),
    ],
  };
}
