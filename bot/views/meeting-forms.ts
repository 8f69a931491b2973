import type { Agenda } from '../../shared/domain/agenda.ts';
import { topicWith } from '../../shared/domain/agenda.ts';
import { type Day, isDay } from '../../shared/domain/day.ts';
import type { Guarded } from '../../shared/domain/guard.ts';
import type { Attendee, Meeting, TrialFate } from '../../shared/domain/meeting.ts';
import * as change from '../../shared/domain/meeting.ts';
import type { Unit } from '../../shared/domain/unit.ts';
import { meetingText } from '../text/meeting-text.ts';
import type { Field, Form, Values } from '../ui/form.ts';
import { goalWords } from './agenda-nodes.ts';
import { shortened } from './agenda-view.ts';

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

export interface MeetingFormFilled extends MeetingFormAsk {
  readonly values: Values;
  /** Past the guard; empty ones are missing. */
  readonly texts: Readonly<Record<string, Guarded>>;
  readonly op: string;
  readonly today: Day;
}

export type MeetingFormRead =
  | { readonly meeting: Meeting }
  | { readonly errors: Readonly<Record<string, 'required' | 'choose' | 'badDay'>> };

/** One thing a meeting writes down: how it is asked for, and what the answer changes. */
export interface MeetingForm {
  readonly texts: readonly { readonly id: string; readonly longest: number }[];
  readonly form: (ask: MeetingFormAsk) => Form;
  readonly read: (filled: MeetingFormFilled) => MeetingFormRead;
}

const longest = 300;
const activityFields = ['activity1', 'activity2', 'activity3'] as const;

export const meetingForms = {
  'meeting.decision': {
    texts: [
      { id: 'text', longest },
      { id: 'who', longest: 80 },
    ],
    form(ask) {
      const text = meetingText[ask.unit.language];
      return buildForm(ask, 'meeting.decision', text.decisionTitle, [
        {
          kind: 'text',
          id: 'text',
          label: text.decisionText,
          required: true,
          multiline: true,
          maxLength: longest,
        },
        { kind: 'text', id: 'who', label: text.decisionWho, hint: text.decisionWhoHint, maxLength: 80 },
        { kind: 'date', id: 'by', label: text.decisionBy },
      ]);
    },
    read({ meeting, texts, values, op, today }) {
      const { text, who } = texts;
      const by = values.by ?? '';
      if (!text) return { errors: { text: 'required' } };
      if (by && (!isDay(by) || by < today)) return { errors: { by: 'badDay' } };
      const decision = { id: op, text, ...(who && { who }), ...(by && { by }) };
      return { meeting: change.addDecision(meeting, decision) };
    },
  },
  'meeting.goal': {
    texts: [
      { id: 'goal', longest },
      { id: 'sign', longest },
      { id: 'activity1', longest },
    ],
    form(ask) {
      const text = meetingText[ask.unit.language];
      return buildForm(ask, 'meeting.goal', text.goalTitle, [
        {
          kind: 'text',
          id: 'goal',
          label: text.goalText,
          hint: text.goalHint,
          required: true,
          multiline: true,
          maxLength: longest,
        },
        { kind: 'text', id: 'sign', label: text.goalSign, maxLength: longest },
        {
          kind: 'text',
          id: 'activity1',
          label: text.goalActivity,
          hint: text.goalActivityHint,
          maxLength: longest,
        },
      ]);
    },
    read({ meeting, texts, op }) {
      const { goal, sign, activity1 } = texts;
      if (!goal) return { errors: { goal: 'required' } };
      const activities = activity1 ? [{ id: `${op}-1`, text: activity1 }] : [];
      return { meeting: change.addGoal(meeting, { id: op, text: goal, ...(sign && { sign }), activities }) };
    },
  },
  'meeting.activities': {
    texts: activityFields.map((id) => ({ id, longest })),
    form(ask) {
      const text = meetingText[ask.unit.language];
      const goals = ask.meeting.goals.map((goal) => ({ value: goal.id, label: shortened(goalWords(goal)) }));
      return buildForm(
        { ...ask, values: { goal: goals[0]?.value ?? '', ...ask.values } },
        'meeting.activities',
        text.activitiesTitle,
        [
          {
            kind: 'choice',
            id: 'goal',
            label: text.activitiesFor,
            required: true,
            show: 'radio',
            options: goals,
          },
          ...activityFields.map(
            (id, index): Field => ({
              kind: 'text',
              id,
              label: index === 0 ? text.activity : text.anotherActivity,
              ...(index === 0 && { required: true, hint: text.activitiesHint }),
              maxLength: longest,
            }),
          ),
        ],
      );
    },
    read({ meeting, texts, values, op }) {
      const activities = activityFields.flatMap((id, index) => {
        const text = texts[id];
        return text ? [{ id: `${op}-${index + 1}`, text }] : [];
      });
      if (activities.length === 0) return { errors: { activity1: 'required' } };
      const goal = meeting.goals.find(({ id }) => id === values.goal);
      if (!goal) return { errors: { goal: 'choose' } };
      return { meeting: change.addActivities(meeting, goal.id, activities) };
    },
  },
  'meeting.theme': {
    texts: [{ id: 'theme', longest: 60 }],
    form(ask) {
      const text = meetingText[ask.unit.language];
      const values = { theme: ask.meeting.contentTheme ?? '', ...ask.values };
      return buildForm({ ...ask, values }, 'meeting.theme', text.themeTitle, [
        {
          kind: 'text',
          id: 'theme',
          label: text.themeText,
          hint: text.themeHint,
          required: true,
          maxLength: 60,
        },
      ]);
    },
    read({ meeting, texts }) {
      const { theme } = texts;
      return theme ? { meeting: { ...meeting, contentTheme: theme } } : { errors: { theme: 'required' } };
    },
  },
  'meeting.attendance': {
    texts: [],
    form(ask) {
      const text = meetingText[ask.unit.language];
      const here = (ask.meeting.present ?? ask.people).map(({ id }) => id).join(',');
      return buildForm(
        { ...ask, values: { present: here, ...ask.values } },
        'meeting.attendance',
        text.attendanceTitle,
        [
          { kind: 'words', words: text.attendanceHint },
          {
            kind: 'choices',
            id: 'present',
            label: text.attendanceText,
            options: ask.people.map(({ id, name }) => ({ value: id, label: shortened(name) })),
          },
        ],
      );
    },
    read({ meeting, people, values }) {
      const ticked = new Set((values.present ?? '').split(','));
      return { meeting: { ...meeting, present: people.filter(({ id }) => ticked.has(id)) } };
    },
  },
  'meeting.each': {
    texts: [],
    form(ask) {
      const text = meetingText[ask.unit.language];
      const lines = topicWith(ask.agenda, ask.context.trial ?? '')?.lines ?? [];
      const carried = lines.filter(({ trial }) => ask.meeting.handled[trial] === 'carried');
      const values = { carried: carried.map(({ trial }) => placeOf(lines, trial)).join(','), ...ask.values };
      return buildForm({ ...ask, values }, 'meeting.each', text.eachTitle, [
        {
          kind: 'choices',
          id: 'carried',
          label: text.eachText,
          hint: text.eachHint,
          options: lines.map(({ trial, what }) => ({ value: placeOf(lines, trial), label: shortened(what) })),
        },
      ]);
    },
    read({ meeting, agenda, values, context }) {
      const lines = topicWith(agenda, context.trial ?? '')?.lines ?? [];
      const carried = new Set((values.carried ?? '').split(','));
      const fates = lines.map(({ trial }): [string, TrialFate] => [
        trial,
        carried.has(placeOf(lines, trial)) ? 'carried' : 'discussed',
      ]);
      return { meeting: change.handleTrials(meeting, Object.fromEntries(fates)) };
    },
  },
} as const satisfies Record<string, MeetingForm>;

export type MeetingFormName = keyof typeof meetingForms;

/** Ids can be longer than a platform's options may be. The agenda is frozen, so a place in it is as sure. */
function placeOf(lines: readonly { readonly trial: string }[], trial: string): string {
  return String(lines.findIndex((line) => line.trial === trial));
}

function buildForm(ask: MeetingFormAsk, id: string, title: string, fields: readonly Field[]): Form {
  const text = meetingText[ask.unit.language];
  return {
    id,
    title,
    fields,
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context: ask.context,
    ...(ask.values && { values: ask.values }),
    ...(ask.errors && { errors: ask.errors }),
  };
}
