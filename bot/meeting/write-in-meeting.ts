import { mostGoals } from '../../shared/domain/learning/limits.ts';
import { topicWith } from '../../shared/domain/meeting/agenda.ts';
import type { Attendee, Meeting } from '../../shared/domain/meeting/meeting.ts';
import { button } from '../feature/button.ts';
import { form, type Instead, type OpenableForm } from '../feature/form.ts';
import { showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { type HeldMeeting, heldMeeting } from './at-meeting.ts';
import { asItStands } from './find-kept.ts';
import { screen } from './meeting-screen.ts';
import { mayStillWrite, ofDecisions, save } from './save-in-meeting.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import type { MeetingForm } from './view/build-meeting-form.ts';
import { type MeetingFormName, meetingForms } from './view/meeting-forms.ts';
import { everyone } from './who-takes-part.ts';

type Opens = Record<
  MeetingFormName,
  Carries<'unit' | 'day', 'trial' | 'decision' | 'goal' | 'text' | 'owner' | 'who' | 'by' | 'alone' | 'op'>
>;

declare module '../ui/button-and-form-names.ts' {
  interface Actions extends Opens {}
  interface Forms extends Record<MeetingFormName, true> {}
}

const names = Object.keys(meetingForms) as readonly MeetingFormName[];
const withPeople: readonly MeetingFormName[] = [...ofDecisions, 'meeting.attendance'];

/** One form and one button for each thing a meeting writes down, under the same name. */
export const writingForms: readonly OpenableForm[] = names.map((name) => formFor(name, meetingForms[name]));

export const writingButtons = writingForms.map((each) =>
  button(each.form as MeetingFormName, {
    deed: 'see-agenda',
    needs: ['day'],
    press: (at, { day, trial, decision, goal, text, owner, who, by, alone, op }) =>
      each.open(
        at,
        {
          day,
          op: op ?? at.call.ports.ids.next(),
          ...(trial && { trial }),
          ...(decision && { decision }),
          ...(goal && { goal }),
          ...(alone && { alone }),
        },
        // Words that somebody wrote to the bot before the form was opened.
        text && ofDecisions.includes(each.form as MeetingFormName)
          ? { text, ...(owner && { owner }), ...(who && { who }), ...(by && { by }) }
          : undefined,
      ),
  }),
);

interface Asked {
  readonly at: HeldMeeting;
  /** As it stands: what is put right may have been changed where it lives on. */
  readonly meeting: Meeting;
  readonly people: readonly Attendee[];
}

function formFor(name: MeetingFormName, meetingForm: MeetingForm): OpenableForm {
  return form<Asked | Instead>({
    form: name,
    deed: 'see-agenda',
    ask: async (here, context, values) => {
      const at = await heldMeeting(here, context.day);
      if ('instead' in at) return at;
      const people = withPeople.includes(name) ? await everyone(at) : [];
      // What was typed before the meeting closed, or the list filled up, finds its answer when it is sent.
      const nothing = values ? undefined : nothingToWrite(name, at, people, context);
      if (nothing !== undefined) return { instead: await nothing };
      const held = at.held.value;
      const meeting = name === 'meeting.correct' ? await asItStands(at, held, context.decision) : held;
      return { at, meeting, people };
    },
    draw: (_, { at, meeting, people }, drawing) => {
      const { unit, agenda } = at;
      return meetingForm.form({ unit, meeting, agenda, people, ...drawing });
    },
    texts: ({ meeting }, context) => {
      const stands = meetingForm.stands?.(meeting, context);
      return meetingForm.texts.map((field) => ({ ...field, stands: stands?.[field.id] }));
    },
    send: (_, { asked: { at, people }, values, texts, context }) => {
      const { unit, agenda, call } = at;
      const op = context.op ?? '';
      const { today, person } = call;
      const filled = { unit, agenda, people, context, values, texts, op, today, person };
      const read = (meeting: Meeting) => meetingForm.read({ ...filled, meeting });
      return save(at, name, read, {
        id: context.decision ?? op,
        alone: context.alone === 'yes',
        inList: context.alone === 'list',
      });
    },
  });
}

function nothingToWrite(
  name: MeetingFormName,
  at: HeldMeeting,
  people: readonly Attendee[],
  context: Readonly<Record<string, string>>,
) {
  const meeting = at.held.value;
  const text = meetingFormsText[at.unit.language];
  const say = (words: string) => Promise.resolve(showYou(sentence(words)));
  if (meeting.state === 'closed' && !mayStillWrite(name, meeting, at)) return screen(at, meeting);
  if (name === 'meeting.goal' && meeting.goals.length >= mostGoals) return say(text.enoughGoals(mostGoals));
  if (name === 'meeting.goal-mend' && !meeting.goals.some(({ id }) => id === context.goal))
    return say(text.noSuchGoal);
  if (name === 'meeting.activities' && meeting.goals.length === 0) return say(text.noGoalYet);
  if (name === 'meeting.attendance' && people.length === 0) return say(text.noMembers);
  // Nothing to tick: the topic was changed since the button was drawn.
  if (name === 'meeting.each' && !topicWith(at.agenda, context.trial ?? '')) return screen(at, meeting);
  if (name === 'meeting.correct' && !meeting.decisions.some(({ id }) => id === context.decision))
    return say(text.decisionGone);
  return undefined;
}
