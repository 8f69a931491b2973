import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { mostGoals } from '../../shared/domain/meeting/meeting.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { type Staff, staffPrefix } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { meetingStanding } from './meeting-standing.ts';
import { change, screen } from './run-meeting.ts';
import { meetingText } from './text/meeting-text.ts';
import type { MeetingForm } from './view/meeting-form.ts';
import { type MeetingFormName, meetingForms } from './view/meeting-forms.ts';

type Data = Readonly<Record<string, string>>;

const names = Object.keys(meetingForms) as readonly MeetingFormName[];

/** One button and one form for each thing a meeting writes down, under the same name. */
export const meetingFormButtons = Object.fromEntries(
  names.map((name) => [name, (call: Call, data: Data) => openForm(call, name, data)]),
);
export const meetingFormAnswers = Object.fromEntries(
  names.map((name) => [
    name,
    (call: Call, values: Values, context: Data) => submitForm(call, name, values, context),
  ]),
);

function openForm(call: Call, name: MeetingFormName, data: Data): Promise<Reply> {
  return meetingStanding(call, data, async (now) => {
    const { unit, held, agenda } = now;
    if (held.value.state === 'closed') return screen(call, { unit, agenda, meeting: held.value });
    const text = meetingText[unit.language];
    const { goals } = held.value;
    if (name === 'meeting.goal' && goals.length >= mostGoals)
      return showYou(sentence(text.enoughGoals(mostGoals)));
    if (name === 'meeting.activities' && goals.length === 0) return showYou(sentence(text.noGoalYet));
    const people = name === 'meeting.attendance' ? await everyone(call.ports, unit.id) : [];
    if (name === 'meeting.attendance' && people.length === 0) return showYou(sentence(text.noMembers));
    const context = {
      unit: unit.id,
      day: held.value.day,
      op: call.ports.ids.next(),
      ...(data.trial && { trial: data.trial }),
    };
    const form = meetingForms[name].form({ unit, meeting: held.value, agenda, people, context });
    return { kind: 'open-form', form };
  });
}

function submitForm(call: Call, name: MeetingFormName, values: Values, context: Data): Promise<Reply> {
  return meetingStanding(call, context, async (now) => {
    const { ports } = call;
    const { unit, held, agenda } = now;
    const form: MeetingForm = meetingForms[name];
    const people = name === 'meeting.attendance' ? await everyone(ports, unit.id) : [];
    const ask = { unit, meeting: held.value, agenda, people, context, values };
    const guarded = await guardTexts(values, form.texts, { ports, unit, accepted: context.accepted });
    if (!guarded.ok) {
      const { errors, accepted } = guarded;
      return again(form, { ...ask, errors, context: { ...context, accepted } });
    }
    const filled = { ...ask, texts: guarded.texts, op: context.op ?? '', today: call.today };
    const read = form.read(filled);
    if ('errors' in read) {
      const text = meetingText[unit.language];
      const errors = Object.entries(read.errors).map(([field, code]) => [field, text[code]]);
      return again(form, { ...ask, errors: Object.fromEntries(errors) });
    }
    return change(call, now, (meeting) => {
      const made = form.read({ ...filled, meeting });
      return 'meeting' in made ? made.meeting : meeting;
    });
  });
}

function again(form: MeetingForm, ask: Parameters<MeetingForm['form']>[0]): Reply {
  return { kind: 'form-errors', form: form.form(ask) };
}

/** Those with an account and those without; a room's tablet takes part in nothing. */
async function everyone(ports: Ports, unit: string): Promise<readonly Attendee[]> {
  const [members, staff] = await Promise.all([
    Array.fromAsync(everyRow<Member>(ports.store, 'units', unit, { prefix: 'member|' })),
    Array.fromAsync(everyRow<Staff>(ports.store, 'units', unit, { prefix: staffPrefix })),
  ]);
  return [
    ...members
      .filter(({ value }) => !value.shared)
      .map(({ value: { person } }) => ({ id: person.id, name: person.name ?? person.id })),
    ...staff.map(({ value: { id, name } }) => ({ id, name })),
  ];
}
