import { focusIn } from '../../../shared/domain/learning/focus-points.ts';
import { longestDecision, longestTheme } from '../../../shared/domain/meeting/limits.ts';
import { addActivities, addGoal } from '../../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../../shared/domain/meeting/steps.ts';
import { focusFields, focusFormFields, valuesOfFocus } from '../../learning/view/focus-views.ts';
import type { Field } from '../../ui/form.ts';
import { shortened } from '../../ui/shortened.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { goalWords } from './agenda-nodes.ts';
import { added, buildForm, type MeetingForm, type MeetingFormAsk } from './build-meeting-form.ts';

const activityFields = ['activity1', 'activity2', 'activity3'] as const;

/** There is no point after it, and the meeting may be closed from here. */
const isAtEnd = ({ agenda, meeting }: MeetingFormAsk) => meeting.step >= meetingSteps(agenda).length - 1;

export const goalForm: MeetingForm = {
  texts: [
    { id: 'goal', longest: longestDecision },
    { id: 'sign', longest: longestDecision },
    { id: 'activity1', longest: longestDecision },
  ],
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    return buildForm(ask, 'meeting.goal', text.goalTitle, [
      {
        kind: 'text',
        id: 'goal',
        label: text.goalText,
        hint: text.goalHint,
        required: true,
        multiline: true,
        maxLength: longestDecision,
      },
      { kind: 'text', id: 'sign', label: text.goalSign, maxLength: longestDecision },
      {
        kind: 'text',
        id: 'activity1',
        label: text.goalActivity,
        hint: isAtEnd(ask) ? text.goalActivityLater : text.goalActivityHint,
        maxLength: longestDecision,
      },
    ]);
  },
  read({ meeting, texts, op }) {
    const { goal, sign, activity1 } = texts;
    if (!goal) return { errors: { goal: 'required' } };
    const activities = activity1 ? [{ id: `${op}-1`, text: activity1 }] : [];
    return added(addGoal(meeting, { id: op, text: goal, ...(sign && { sign }), activities }));
  },
};

export const activitiesForm: MeetingForm = {
  texts: activityFields.map((id) => ({ id, longest: longestDecision })),
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    const goals = ask.meeting.goals.map((goal) => ({ value: goal.id, label: shortened(goalWords(goal)) }));
    const named = goals.find(({ value }) => value === ask.context.goal) ?? goals[0];
    return buildForm(
      { ...ask, values: { goal: named?.value ?? '', ...ask.values } },
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
            maxLength: longestDecision,
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
    return added(addActivities(meeting, goal.id, activities));
  },
};

/** What ties the next course together, in the unit's own words. */
export const themeForm: MeetingForm = {
  texts: [{ id: 'theme', longest: longestTheme }],
  form(ask) {
    const text = meetingFormsText[ask.unit.language];
    const values = { theme: ask.meeting.contentTheme ?? '', ...ask.values };
    return buildForm({ ...ask, values }, 'meeting.theme', text.themeTitle, [
      {
        kind: 'text',
        id: 'theme',
        label: text.themeText,
        hint: text.themeHint,
        required: true,
        maxLength: longestTheme,
      },
    ]);
  },
  read({ meeting, texts }) {
    const { theme } = texts;
    return theme ? { meeting: { ...meeting, contentTheme: theme } } : { errors: { theme: 'required' } };
  },
};

/** What came of the talk about practice and surroundings; what stood there before the meeting is there to be mended. */
export const focusPointsForm: MeetingForm = {
  texts: focusFields,
  form(ask) {
    const { unit, meeting } = ask;
    const stands = meeting.focus ?? focusIn(unit, meeting.course);
    const values = { ...valuesOfFocus(stands), ...ask.values };
    const fields = focusFormFields(unit.language);
    return buildForm({ ...ask, values }, 'meeting.focus', meetingFormsText[unit.language].focusTitle, fields);
  },
  read: ({ meeting, texts }) => ({
    meeting: { ...meeting, focus: focusFields.flatMap(({ id }) => texts[id] ?? []) },
  }),
};
