import { doerTold } from '../../../shared/domain/meeting/day-and-person-in-sentence.ts';
import { dayNamed } from '../../../shared/domain/meeting/day-told.ts';
import { longestDecision } from '../../../shared/domain/meeting/limits.ts';
import type { Attendee, Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { OpeningRules } from '../../../shared/domain/plan/open-days.ts';
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

interface Meant extends Words {
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
  {
    people,
    today,
    rules,
  }: { readonly people: readonly Attendee[]; readonly today: Day } & {
    readonly rules: OpeningRules;
  },
): Meant {
  // A practice is looked at again on its day: its words tell of the days on which it is done.
  const day = known.practice === undefined ? dayRead(known, words, today, rules) : undefined;
  const doer = doerRead(known, words, people);
  const { who, ...rest } = words;
  // “Vi alle” stood in a colleague's place.
  const isInstead = doer !== undefined && !known.owner && who === known.who;
  return {
    ...rest,
    ...(who && !isInstead && { who }),
    ...(doer && { owner: doer }),
    ...(day && { by: day }),
    isRead: day !== undefined || doer !== undefined,
  };
}

function dayRead(known: Words, { text, by }: Words, today: Day, rules: OpeningRules): Day | undefined {
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
  earliest: string,
):
  | Pick<Decision, 'text' | 'who' | 'owner' | 'by'>
  | { readonly errors: Record<string, 'required' | 'badDay'> } {
  const by = values.by ?? '';
  if (!text) return { errors: { text: 'required' } };
  if (by && (!isDay(by) || by < earliest)) return { errors: { by: 'badDay' } };
  const owner = people.find(({ id }) => id === values.owner);
  return { text, ...(owner && { owner }), ...(who && { who }), ...(by && { by }) };
}
