import { fingerprint, type Guarded, guard } from '../../../shared/domain/guard/guard.ts';
import { doerTold } from '../../../shared/domain/meeting/day-and-person-in-sentence.ts';
import { closedCut, dayNamed } from '../../../shared/domain/meeting/day-told.ts';
import { besideOwner } from '../../../shared/domain/meeting/decisions-in-meeting.ts';
import { mended, withOtherDoer } from '../../../shared/domain/meeting/doer-renamed.ts';
import { longestDecision } from '../../../shared/domain/meeting/limits.ts';
import type { Attendee, Decision } from '../../../shared/domain/meeting/meeting.ts';
import { besideWords, namesWritten, peopleWritten } from '../../../shared/domain/meeting/people-written.ts';
import { asKept, type Reading, toldInWords } from '../../../shared/domain/meeting/told-in-words.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlanSettings } from '../../../shared/domain/plan/settings.ts';
import { type Day, isDay } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Field } from '../../ui/form.ts';
import { shortened } from '../../ui/shortened.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import type { MeetingForm } from './build-meeting-form.ts';

/** What a platform's list takes. */
export const mostOptions = 90;

type Filled = Parameters<MeetingForm['read']>[0];
type Words = Pick<Decision, 'text' | 'owner' | 'who' | 'by'>;

interface Meant extends Words, Pick<Decision, 'closed'> {
  /** Who or when stood otherwise in the fields that were left: it is told what was taken. */
  readonly isRead: boolean;
}

/**
 * Another day or another colleague in the words, “Ditte køber … på tirsdag” in the place of “Emil køber …”, counts for
 * more than the one that was left standing below them. What was chosen below counts for more than the words.
 */
export function wordsMeant(
  known: Words & Pick<Decision, 'practice'>,
  words: Words,
  reading: Omit<Reading, 'speaker'>,
): Meant {
  const { people, today, rules } = reading;
  // A practice is looked at again on its day: its words tell of the days on which it is done.
  const day = known.practice === undefined ? dayRead(known, words, today, rules) : undefined;
  const doer = doerRead(known, words, people);
  const { who, ...rest } = words;
  const [owner, by] = [doer ?? words.owner, day ?? words.by];
  const text =
    day || doer ? mended(asKept(words.text, { ...reading, owner, by }), words.text) : namedAnew(known, words);
  const closed = day && closedCut({ whole: words.text, kept: text }, day, today, rules);
  // “Vi alle” stood in a colleague's place.
  const isInstead = doer !== undefined && !known.owner && who === known.who;
  return {
    ...rest,
    text,
    ...(who && !isInstead && { who }),
    ...(doer && { owner: doer }),
    ...(day && { by: day }),
    ...(closed && { closed }),
    isRead: day !== undefined || doer !== undefined,
  };
}

/** Somebody else was chosen below, and the words were left as they stood, with the name of whoever had it. */
function namedAnew(known: Words, { text, owner, who }: Words): Guarded {
  if (text !== known.text || !known.owner || !owner || owner.id === known.owner.id) return text;
  const others = who && besideOwner(who) ? namesWritten(who) : [];
  return withOtherDoer(text, { from: known.owner.name, to: owner.name, others });
}

function dayRead(known: Words, { text, by }: Words, today: Day, rules: PlanSettings): Day | undefined {
  if (by !== known.by || text === known.text) return undefined;
  const told = dayNamed(text, today, rules)?.day;
  return told === by || told === dayNamed(known.text, today, rules)?.day ? undefined : told;
}

function doerRead(known: Words, { text, owner }: Words, people: readonly Attendee[]): Attendee | undefined {
  if (owner?.id !== known.owner?.id || text === known.text) return undefined;
  const told = doerTold(text, people);
  const isNew = !known.owner || told?.id !== doerTold(known.text, people)?.id;
  return told && told.id !== owner?.id && isNew ? told : undefined;
}

/** Of a new decision whose fields were left empty, who and when are read out of its words, as of a sentence. */
export function wordsRead(words: Words, reading: Reading): Meant {
  const isFree = !words.owner && !words.who;
  const told = toldInWords(words.text, reading);
  const owner = words.owner ?? (isFree ? told.owner : undefined);
  const by = words.by ?? told.by;
  const beside = words.who ?? (isFree && told.who ? ofColleagues(told.who) : undefined);
  const isTold = (isFree && told.owner !== undefined) || (!words.by && told.by !== undefined);
  const whole = isFree ? told.whole : words.text;
  const text = isTold ? mended(asKept(whole, { ...reading, owner, by }), words.text) : words.text;
  const closed = closedCut({ whole, kept: text }, by, reading.today, reading.rules);
  return {
    text,
    ...(owner && { owner }),
    ...(beside && { who: beside }),
    ...(by && { by }),
    ...(closed && { closed }),
    isRead: isTold,
  };
}

/** The names of colleagues are asked about by nobody. */
function ofColleagues(names: string): Guarded | undefined {
  const verdict = guard(names, { known: [], accepted: fingerprint(names) });
  return verdict.kind === 'pass' ? verdict.text : undefined;
}

/**
 * “Emil og”, “og Emil Holm”, “Emil, Ane” in the field beside the list are colleagues: the first of them has it, where
 * nobody was chosen, and the others are beside them.
 */
export function whoWritten<W extends Pick<Decision, 'owner' | 'who'>>(
  { owner, who, ...rest }: W,
  people: readonly Attendee[],
  language: Language,
): Omit<W, 'owner' | 'who'> & Pick<Decision, 'owner' | 'who'> {
  const written = who ? peopleWritten(who, people) : [];
  if (written.length === 0) return { ...rest, ...(owner && { owner }), ...(who && { who }) };
  const [first, ...others] = owner ? [owner, ...written.filter(({ id }) => id !== owner.id)] : written;
  const beside = ofColleagues(besideWords(others, language));
  return {
    ...rest,
    ...(first && { owner: first }),
    ...(others.length > 0 && beside && { who: beside }),
  };
}

/** The words of a decision, who does it, chosen from a list, and by when. */
export function wordsFields(
  { unit, people }: { readonly unit: Pick<Unit, 'language'>; readonly people: readonly Attendee[] },
  { longestWho, byLabel }: { readonly longestWho: number; readonly byLabel?: string },
): readonly Field[] {
  const text = meetingFormsText[unit.language];
  const owner: Field = {
    kind: 'choice',
    id: 'owner',
    label: text.decisionWho,
    hint: text.decisionOwnerHint,
    options: people.slice(0, mostOptions).map(({ id, name }) => ({ value: id, label: shortened(name) })),
  };
  return [
    {
      kind: 'text',
      id: 'text',
      label: text.decisionText,
      required: true,
      multiline: true,
      maxLength: longestDecision,
    },
    ...(people.length > 0 ? [owner] : []),
    {
      kind: 'text',
      id: 'who',
      label: people.length > 0 ? text.decisionWhoElse : text.decisionWho,
      hint: text.decisionWhoHint,
      maxLength: longestWho,
    },
    { kind: 'date', id: 'by', label: byLabel ?? text.decisionBy },
  ];
}

export function readWords(
  { text, who }: Filled['texts'],
  values: Filled['values'],
  people: Filled['people'],
  { earliest, language }: { readonly earliest: string; readonly language: Language },
):
  | Pick<Decision, 'text' | 'who' | 'owner' | 'by'>
  | { readonly errors: Record<string, 'required' | 'badDay'> } {
  const by = values.by ?? '';
  if (!text) return { errors: { text: 'required' } };
  if (by && (!isDay(by) || by < earliest)) return { errors: { by: 'badDay' } };
  const owner = people.find(({ id }) => id === values.owner);
  const filled = { text, ...(owner && { owner }), ...(who && { who }), ...(by && { by }) };
  return whoWritten(filled, people, language);
}
