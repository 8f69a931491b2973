import { guardedLines } from '../../../shared/domain/guard/guard.ts';
import { longestDecision } from '../../../shared/domain/meeting/limits.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { mendGoal } from '../../../shared/domain/meeting/mend-goal.ts';
import {
  activityLines,
  activityLinesField,
  longestActivityLines,
} from '../../learning/view/activity-lines.ts';
import type { Form, Values } from '../../ui/form.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { buildForm, type MeetingForm } from './build-meeting-form.ts';

/** A goal of this meeting with its activities, to be put right or taken away. */
export const goalMendForm: MeetingForm = {
  texts: [
    { id: 'goal', longest: longestDecision },
    { id: 'sign', longest: longestDecision },
    { id: 'activities', longest: longestActivityLines },
  ],
  stands: valuesOf,
  form(ask) {
    const { unit, meeting, context } = ask;
    const text = meetingFormsText[unit.language];
    const goal = goalIn(meeting, context);
    // What was shown when it was opened stays what was shown, whatever is added while it is open.
    const shown = context.shown ?? (goal?.activities ?? []).map(({ id }) => id).join();
    const values = ask.values ?? valuesOf(meeting, context);
    return buildForm(
      { ...ask, values, context: { ...context, shown } },
      'meeting.goal-mend',
      text.mendGoalTitle,
      [
        {
          kind: 'text',
          id: 'goal',
          label: text.goalText,
          hint: text.mendGoalHint,
          multiline: true,
          maxLength: longestDecision,
        },
        { kind: 'text', id: 'sign', label: text.goalSign, multiline: true, maxLength: longestDecision },
        activityLinesField('activities', text.goalActivities, unit.language),
      ],
    );
  },
  read({ meeting, texts, context, op }) {
    const { goal: text, sign } = texts;
    const lines = guardedLines(texts.activities);
    if (lines.some(({ length }) => length > longestDecision)) return { errors: { activities: 'longLine' } };
    const shown = (context.shown ?? '').split(',');
    const mended = mendGoal(meeting, context.goal ?? '', {
      ...(text && { text }),
      ...(sign && { sign }),
      lines,
      shown,
      op,
    });
    if (mended === 'unnamed') return { errors: { goal: 'required' } };
    if (mended === 'full') return { errors: { activities: 'full' } };
    if (mended === 'gone') return { errors: { '': 'goalGone' } };
    return mended === 'grown' ? { errors: { '': 'goalGrown' } } : { meeting: mended };
  },
};

function goalIn({ goals }: Meeting, { goal }: Form['context']) {
  return goals.find(({ id }) => id === goal);
}

function valuesOf(meeting: Meeting, context: Form['context']): Values {
  const goal = goalIn(meeting, context);
  return goal ? { goal: goal.text, sign: goal.sign ?? '', activities: activityLines(goal) } : {};
}
