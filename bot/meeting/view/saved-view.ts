import { dayNamed } from '../../../shared/domain/meeting/day-told.ts';
import { takenOnBy } from '../../../shared/domain/meeting/decisions-in-meeting.ts';
import { takesOver } from '../../../shared/domain/meeting/holder-of.ts';
import type { Decision, Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { namesDate, noDayTold } from '../../../shared/domain/meeting/no-day-told.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, note, paragraph, strong } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { correctingActs } from './correct-decisions-view.ts';
import { recordWords } from './decided-words.ts';
import { belowAct } from './way-to-card-view.ts';

interface Written {
  readonly id: string;
  /** There nobody can draw it anew when the decision is corrected: the meeting's card says the words, and this does not. */
  readonly inChannel: boolean;
  readonly reader: Person;
  /** Who and when were read out of a sentence: that is said. */
  readonly told?: boolean;
  /** So were they of words that were put right in the form. */
  readonly isRead?: boolean;
  /** It follows its message, which was edited. */
  readonly follows?: boolean;
}

/** One line where the meeting's card stands elsewhere: what was written, and the way to the meeting. */
export function savedView(
  unit: Unit,
  meeting: Meeting,
  { id, reader, inChannel, told, isRead, follows }: Written,
): View {
  const { day, decisions, state } = meeting;
  const { language } = unit;
  const text = meetingFormsText[language];
  const decision = decisions.find((each) => each.id === id);
  const corrected = decision && follows ? correctedWords(decision, language) : undefined;
  const said = corrected ?? (decision ? decidedWords(decision, language) : text.saved);
  const inPublic = follows ? text.correctedInChannel : text.decidedInChannel;
  const words = decision && inChannel ? inPublic : said;
  const read = told && decision && !inChannel ? readWords(unit, day, decision) : undefined;
  return {
    summary: words,
    nodes: [
      paragraph(words),
      ...(read ? [note(read)] : decision && isRead && !inChannel ? notedNodes(unit, day, decision) : []),
      buttons(
        ...(inChannel || state !== 'open' ? [] : [belowAct(unit, day, takesOver(unit, meeting, reader))]),
        ...(decision
          ? correctingActs(unit, {
              day,
              decision: id,
              alone: 'yes',
              lacksDetails: !decision.by && !takenOnBy(decision),
            })
          : []),
      ),
    ],
  };
}

/** Above the record of a closed meeting, where every decision stands once more. */
export function receiptNodes(
  unit: Unit,
  { decisions, day }: Meeting,
  id: string,
  { isRead = false } = {},
): readonly ViewNode[] {
  const { language } = unit;
  const decision = decisions.find((each) => each.id === id);
  if (!decision) return [];
  const words = decision.corrected ? correctedWords(decision, language) : decidedWords(decision, language);
  return [paragraph(strong(words)), ...(isRead ? notedNodes(unit, day, decision) : [])];
}

type Words = Pick<Decision, 'text' | 'owner' | 'who' | 'by' | 'closed'>;

/** The words were put right, and who or when with them: what was taken is said. */
export function notedNodes(unit: Unit, today: Day, decision: Words): readonly ViewNode[] {
  const details = detailsOf(unit, today, decision);
  return details === undefined ? [] : [note(meetingFormsText[unit.language].noted(details))];
}

function correctedWords(decision: Decision, language: Language): string {
  return `✔ ${meetingText[language].latestCorrected}: ${recordWords(decision, language)}`;
}

/** “✔ Lavet om: …” needs no word before it that it is decided. */
export function decidedWords(decision: Decision, language: Language): string {
  const text = meetingFormsText[language];
  const words = recordWords(decision, language);
  return decision.replaces === undefined ? text.decided(words) : text.decidedAnew(words);
}

/** Who does it and by when, as it is noted. */
function detailsOf(
  { plan, language }: Unit,
  today: Day,
  { owner, who, by, closed: cut, text: said }: Words,
): string | undefined {
  const text = meetingFormsText[language];
  const { longDay } = datesText[language];
  const told = dayNamed(said, today, plan);
  const closed = cut ?? (told?.day === by ? told?.closed : undefined);
  const details = [
    ...(owner ? [text.toldWho(takenOnBy({ owner, ...(who && { who }) }))] : []),
    ...(by ? [text.toldBy(longDay(by), closed && longDay(closed))] : []),
  ];
  return details.length > 0 ? details.join(', ') : undefined;
}

function readWords(unit: Unit, day: Day, decision: Decision): string | undefined {
  const text = meetingFormsText[unit.language];
  const { by, text: said } = decision;
  const details = detailsOf(unit, day, decision);
  const noDay = by ? undefined : noDayTold(said);
  const read = [
    ...(details ? [text.told(details)] : []),
    ...(noDay ? [text.noDayTold(noDay)] : by || !namesDate(said) ? [] : [text.noDateRead]),
  ];
  return read.length > 0 ? read.join(' ') : undefined;
}
