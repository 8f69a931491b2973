import { dayTold } from '../../../shared/domain/meeting/day-told.ts';
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
  /** It follows its message, which was edited. */
  readonly follows?: boolean;
}

/** One line where the meeting's card stands elsewhere: what was written, and the way to the meeting. */
export function savedView(
  unit: Unit,
  meeting: Meeting,
  { id, reader, inChannel, told, follows }: Written,
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
      ...(read ? [note(read)] : []),
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
export function receiptNodes({ language }: Unit, { decisions }: Meeting, id: string): readonly ViewNode[] {
  const decision = decisions.find((each) => each.id === id);
  if (!decision) return [];
  const words = decision.corrected ? correctedWords(decision, language) : decidedWords(decision, language);
  return [paragraph(strong(words))];
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

function readWords(
  { plan, language }: Unit,
  day: Day,
  { owner, who, by, text: said }: Decision,
): string | undefined {
  const text = meetingFormsText[language];
  const { longDay } = datesText[language];
  const told = dayTold(said, day, plan);
  const closed = told?.day === by ? told?.closed : undefined;
  const details = [
    ...(owner ? [text.toldWho(takenOnBy({ owner, ...(who && { who }) }))] : []),
    ...(by ? [text.toldBy(longDay(by), closed && longDay(closed))] : []),
  ];
  const noDay = by ? undefined : noDayTold(said);
  const read = [
    ...(details.length > 0 ? [text.told(details.join(', '))] : []),
    ...(noDay ? [text.noDayTold(noDay)] : by || !namesDate(said) ? [] : [text.noDateRead]),
  ];
  return read.length > 0 ? read.join(' ') : undefined;
}
