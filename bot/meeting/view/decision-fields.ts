import { deadlineTold, doerTold } from '../../../shared/domain/meeting/day-and-person-in-sentence.ts';
import { longestDecision } from '../../../shared/domain/meeting/limits.ts';
import type { Attendee, Decision } from '../../../shared/domain/meeting/meeting.ts';
import { type Day, isDay } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Field } from '../../ui/form.ts';
import { shortened } from '../../ui/shortened.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import type { MeetingForm } from './build-meeting-form.ts';

/** What a platform's list takes. */
export const mostOptions = 90;

type Filled = Parameters<MeetingForm['read']>[0];
type Words = Pick<Decision, 'text' | 'owner' | 'by'>;

/** A day written otherwise in the words counts for more than the one that was left standing below them. */
export function dayMeant(known: Words, { text, by }: Words, today: Day): Day | undefined {
  const told = by === known.by ? deadlineTold(text, today) : undefined;
  return told === undefined || told === deadlineTold(known.text, today) ? by : told;
}

/** So does another colleague, “Ditte køber” in the place of “Emil køber”, where the list was left as it stood. */
export function doerMeant(
  known: Words,
  { text, owner }: Words,
  people: readonly Attendee[],
): Attendee | undefined {
  const told = owner?.id === known.owner?.id ? doerTold(text, people) : undefined;
  return told === undefined || told.id === doerTold(known.text, people)?.id ? owner : told;
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
