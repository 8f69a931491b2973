import type { Guarded } from '../../../shared/domain/guard/guard.ts';
import type { TextField } from '../../../shared/domain/guard/text-field.ts';
import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import { saidAlready } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import { addDecision } from '../../../shared/domain/meeting/decisions-in-meeting.ts';
import type { Added, Attendee, Decision, Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { FormName } from '../../ui/button-and-form-names.ts';
import type { Field, Form, Values } from '../../ui/form.ts';
import type { Act } from '../../ui/view.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';

export interface MeetingFormAsk {
  readonly unit: Unit;
  readonly meeting: Meeting;
  readonly agenda: Agenda;
  /** Everyone who could be there. */
  readonly people: readonly Attendee[];
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}

interface MeetingFormFilled extends MeetingFormAsk {
  readonly values: Values;
  /** Past the guard; empty ones are missing. */
  readonly texts: Readonly<Record<string, Guarded>>;
  readonly op: string;
  readonly today: Day;
  readonly person: Person;
}

/** Refused by field; '' is about the form as a whole. */
export type MeetingFormRead =
  /** `known`: the decision that was there already, and says the same; `isRead`: who or when was read out of its words. */
  | { readonly meeting: Meeting; readonly known?: string; readonly isRead?: boolean }
  | {
      readonly errors: Readonly<
        Record<
          string,
          | 'required'
          | 'choose'
          | 'badDay'
          | 'full'
          | 'gone'
          | 'deleted'
          | 'otherwise'
          | 'goalGone'
          | 'goalGrown'
          | 'longLine'
          | 'changed'
        >
      >;
    };

export function added(meeting: Added): MeetingFormRead {
  return meeting === 'full' ? { errors: { '': 'full' } } : { meeting };
}

/** Once only, however often the same sentence is said or sent; and not back from among the deleted ones. */
export function decided(meeting: Meeting, decision: Decision): MeetingFormRead {
  if (meeting.gone?.includes(decision.id)) return { errors: { '': 'deleted' } };
  const known = saidAlready(meeting, decision);
  return known ? { meeting, known: known.id } : added(addDecision(meeting, decision));
}

/** One thing a meeting writes down: how it is asked for, and what the answer changes. */
export interface MeetingForm {
  readonly texts: readonly TextField[];
  /** What it corrects, by field. */
  readonly stands?: (meeting: Meeting, context: Form['context']) => Values;
  readonly form: (ask: MeetingFormAsk) => Form;
  readonly read: (filled: MeetingFormFilled) => MeetingFormRead;
}

export function buildForm(ask: MeetingFormAsk, id: FormName, title: string, fields: readonly Field[]): Form {
  const text = meetingFormsText[ask.unit.language];
  return {
    id,
    title,
    fields,
    submitLabel: text.save,
    cancelLabel: text.cancel,
    ...backTo(ask),
    context: ask.context,
    ...(ask.values && { values: ask.values }),
    ...(ask.errors && { errors: ask.errors }),
  };
}

/** A receipt stands where it was; the list and the meeting come back. */
function backTo({ unit, meeting, context: { alone } }: MeetingFormAsk): Pick<Form, 'back'> {
  if (alone === 'list') {
    const label = meetingFormsText[unit.language].cancel;
    return { back: { label, action: 'decisions.show', data: { unit: unit.id } } };
  }
  return alone ? {} : { back: backToMeeting(unit, meeting.day) };
}

/** Whoever writes nothing after all has the meeting in front of them again. */
export function backToMeeting(unit: Unit, day: Day): Act {
  return {
    label: meetingFormsText[unit.language].cancel,
    action: 'meeting.show',
    data: { unit: unit.id, day },
  };
}
