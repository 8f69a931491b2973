import { type Attendee, mostGoals } from '../../shared/domain/meeting/meeting.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { form, type Instead, type OpenableForm } from '../feature/form.ts';
import { readValues } from '../rows/row.ts';
import { membersIn, staffIn } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { type HeldMeeting, heldMeeting } from './at-meeting.ts';
import { change, screen } from './run-meeting.ts';
import { meetingText } from './text/meeting-text.ts';
import type { MeetingForm } from './view/meeting-form.ts';
import { type MeetingFormName, meetingForms } from './view/meeting-forms.ts';

type Opens = Record<MeetingFormName, Carries<'unit' | 'day', 'trial' | 'at'>>;

declare module '../ui/names.ts' {
  interface Actions extends Opens {}
  interface Forms extends Record<MeetingFormName, true> {}
}

const names = Object.keys(meetingForms) as readonly MeetingFormName[];

/** One form and one button for each thing a meeting writes down, under the same name. */
export const writingForms: readonly OpenableForm[] = names.map((name) => formFor(name, meetingForms[name]));

export const writingButtons = writingForms.map((each) =>
  button(each.form as MeetingFormName, {
    deed: 'see-agenda',
    needs: ['day'],
    press: (at, { day, trial }) =>
      each.open(at, { day, op: at.call.ports.ids.next(), ...(trial && { trial }) }),
  }),
);

interface Asked {
  readonly at: HeldMeeting;
  readonly people: readonly Attendee[];
}

function formFor(name: MeetingFormName, meetingForm: MeetingForm): OpenableForm {
  return form<Asked | Instead>({
    form: name,
    deed: 'see-agenda',
    ask: async (here, context, values) => {
      const at = await heldMeeting(here, context.day);
      if ('instead' in at) return at;
      const people = name === 'meeting.attendance' ? await everyone(at) : [];
      // What was typed before the meeting closed, or the list filled up, finds its answer when it is sent.
      const nothing = values ? undefined : nothingToWrite(name, at, people);
      return nothing === undefined ? { at, people } : { instead: await nothing };
    },
    draw: (_, { at, people }, drawing) => {
      const { unit, held, agenda } = at;
      return meetingForm.form({ unit, meeting: held.value, agenda, people, ...drawing });
    },
    texts: meetingForm.texts,
    send: async (_, { asked: { at, people }, values, texts, context }) => {
      const { unit, held, agenda, call } = at;
      const op = context.op ?? '';
      const filled = { unit, agenda, people, context, values, texts, op, today: call.today };
      const read = meetingForm.read({ ...filled, meeting: held.value });
      if ('errors' in read) {
        const words = meetingText[unit.language];
        const errors = Object.entries(read.errors).map(([field, code]) => [field, words[code]]);
        return { errors: Object.fromEntries(errors) };
      }
      return change(at, (meeting) => {
        const made = meetingForm.read({ ...filled, meeting });
        return 'meeting' in made ? made.meeting : meeting;
      });
    },
  });
}

function nothingToWrite(name: MeetingFormName, at: HeldMeeting, people: readonly Attendee[]) {
  const meeting = at.held.value;
  const text = meetingText[at.unit.language];
  const say = (words: string) => Promise.resolve(showYou(sentence(words)));
  if (meeting.state === 'closed') return screen(at, meeting);
  if (name === 'meeting.goal' && meeting.goals.length >= mostGoals) return say(text.enoughGoals(mostGoals));
  if (name === 'meeting.activities' && meeting.goals.length === 0) return say(text.noGoalYet);
  if (name === 'meeting.attendance' && people.length === 0) return say(text.noMembers);
  return undefined;
}

/** Those with an account and those without; a room's tablet takes part in nothing. */
async function everyone({ call, unit }: Standing): Promise<readonly Attendee[]> {
  const [members, staff] = await Promise.all([
    readValues(call.ports, membersIn(unit.id)),
    readValues(call.ports, staffIn(unit.id)),
  ]);
  return [
    ...members
      .filter(({ shared }) => !shared)
      .map(({ person }) => ({ id: person.id, name: person.name ?? person.id })),
    ...staff.map(({ id, name }) => ({ id, name })),
  ];
}
