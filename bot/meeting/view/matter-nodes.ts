import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { fateOfMatter } from '../../../shared/domain/meeting/matter-talked-of.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { type MeetingStep, meetingSteps } from '../../../shared/domain/meeting/steps.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, list, note } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Act, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { matterText } from '../text/matter-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { dataOf } from './meeting-buttons.ts';
import { decideNodes } from './topic-nodes.ts';

/** On the agenda: what each wants to talk about, and who it is. */
export function matterLines(matters: readonly AgendaTopic[], language: Language): readonly ViewNode[] {
  const lines = matters.flatMap((topic) => topic.lines);
  if (lines.length === 0) return [];
  return [
    list(
      lines.map(({ what, author, carriedFrom }) =>
        [what, ...(author ? [author] : []), ...(carriedFrom ? [keptFrom(carriedFrom, language)] : [])].join(
          ' · ',
        ),
      ),
    ),
  ];
}

/** Under the point itself, whose title is its words already. */
export function matterStep(topic: AgendaTopic, meeting: Meeting, language: Language): readonly ViewNode[] {
  const text = meetingText[language];
  const [line] = topic.lines;
  if (!line) return [note(text.withdrawn)];
  const known = [
    ...(line.author ? [matterText[language].by(line.author)] : []),
    ...(line.carriedFrom ? [keptFrom(line.carriedFrom, language)] : []),
  ];
  const fate = meeting.handled[line.trial];
  return [
    ...(known.length > 0 ? [note(known.join(' · '))] : []),
    ...decideNodes(topic, language),
    ...(fate ? [note(text.fate[fate])] : []),
  ];
}

/** At the end: what nobody has got to, with the way there. */
export function mattersLeft(ask: Parameters<typeof dataOf>[0], at: number): readonly ViewNode[] {
  const { unit, agenda, meeting } = ask;
  const text = matterText[unit.language];
  const isLeft = ({ lines: [line] }: AgendaTopic) =>
    line !== undefined && fateOfMatter(meeting, line.trial) === undefined;
  const left = agenda.matters.filter(isLeft);
  if (left.length === 0) return [];
  const [first] = left;
  const to = meetingSteps(agenda).findIndex(({ topic }) => topic === first);
  const way: Act = {
    label: shortenedButton(text.goTo(first?.title ?? '')),
    action: 'meeting.go',
    data: { ...dataOf(ask, at), to: String(to) },
  };
  return [note(text.left(left.length)), buttons(way)];
}

/** “emne 2 af 3”, or of people's own points; nothing where there is but one. */
export function whichOf({ topicNumber, topicCount = 0 }: MeetingStep, item: string, language: Language) {
  if (!topicNumber || topicCount < 2) return undefined;
  const { topicOf } = meetingText[language];
  return (item === 'matters' ? matterText[language].pointOf : topicOf)(topicNumber, topicCount);
}

function keptFrom(day: string, language: Language): string {
  return agendaText[language].carriedFrom(datesText[language].shortDay(day));
}
