import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Actions } from '../../ui/button-and-form-names.ts';
import { longestOption } from '../../ui/limits.ts';
import { shortenedButton, wholeWords } from '../../ui/shortened.ts';
import type { View } from '../../ui/view.ts';
import { topicInWordsText } from '../text/topic-in-words-text.ts';
import { wholeTitle } from './topic-form.ts';

const mostShown = 10;

/** What is to become of a topic, and of which. */
export type TopicMeant =
  | { readonly op: 'merge'; readonly topic: AgendaTopic; readonly other: AgendaTopic }
  | { readonly op: 'rename'; readonly topic: AgendaTopic; readonly name: string }
  | { readonly op: 'move'; readonly what: string; readonly other: AgendaTopic }
  | { readonly op: 'alone'; readonly what: string };

/** How a topic would stand, and the press that makes it so. */
export function topicProposalView(
  { language }: Pick<Unit, 'language'>,
  meant: TopicMeant,
  data: Actions['topic.mend'],
  /** What has changed since it was offered. */
  changed?: string,
): View {
  const [words, label] = proposal(meant, topicInWordsText[language]);
  return {
    summary: words,
    nodes: [
      ...(changed ? [paragraph(changed)] : []),
      paragraph(strong(words)),
      buttons({ label, action: 'topic.mend', data, style: 'primary' }),
      note(topicInWordsText[language].notYet),
    ],
  };
}

function proposal(meant: TopicMeant, text: (typeof topicInWordsText)['da']): readonly [string, string] {
  switch (meant.op) {
    case 'merge':
      return [text.merge(titleOf(meant.topic), titleOf(meant.other)), text.doMerge];
    case 'rename':
      return [text.rename(titleOf(meant.topic), meant.name), text.doRename];
    case 'move':
      return [text.move(cut(meant.what), titleOf(meant.other)), text.doMove];
    case 'alone':
      return [text.alone(cut(meant.what)), text.doAlone];
    default:
      return meant satisfies never;
  }
}

function titleOf(topic: AgendaTopic): string {
  return cut(wholeTitle(topic));
}

/** Within a sentence no word is cut. */
function cut(words: string): string {
  return wholeWords(words, longestOption);
}

/** Each opens the form in which it is put right. */
export function whichTopicView(
  { id, language }: Pick<Unit, 'id' | 'language'>,
  topics: readonly AgendaTopic[],
  day: string | undefined,
): View {
  const { which } = topicInWordsText[language];
  const acts = topics.slice(0, mostShown).map((topic) => ({
    label: shortenedButton(wholeTitle(topic)),
    action: 'topic.edit' as const,
    data: { unit: id, trial: topic.lines[0]?.trial ?? '', ...(day && { day }) },
    opensForm: true as const,
  }));
  return { summary: which, nodes: [paragraph(which), buttons(...acts)] };
}
