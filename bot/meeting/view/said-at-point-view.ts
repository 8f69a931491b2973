import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { goalText } from '../../learning/text/goal-text.ts';
import { buttons, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Actions } from '../../ui/button-and-form-names.ts';
import type { Act, View } from '../../ui/view.ts';
import { decideText } from '../text/decide-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { saidAtPointText } from '../text/said-at-point-text.ts';
import { trialAct } from './decide-view.ts';

interface ActivityTold {
  readonly activity: { readonly text: string; readonly goal?: string };
  readonly decision: Actions['decision.offered'];
  readonly trial: Parameters<typeof trialAct>[1] | undefined;
  /** An activity is of a goal: without one both are written in one form. */
  readonly hasGoal: boolean;
}

/** What the chair wrote where activities are planned: one tap opens their form with it; else it may be something else. */
export function activityToldView(
  { id: unit, language }: Unit,
  { activity, decision, trial, hasGoal }: ActivityTold,
): View {
  const text = saidAtPointText[language];
  const decided = decideText[language];
  const { day } = decision;
  const { text: said, goal } = activity;
  const data = { unit, day, alone: 'yes', ...(goal && { goal }), carried: said, into: 'activity1' };
  return {
    summary: text.activity,
    nodes: [
      paragraph(strong(text.activity)),
      quote(said),
      ...(hasGoal ? [] : [paragraph(text.noGoalYet)]),
      buttons(
        {
          label: text.activityYes,
          action: hasGoal ? 'meeting.activities' : 'meeting.goal',
          data,
          style: 'primary',
          opensForm: true,
        } as Act,
        ...(trial ? [trialAct(decided.asTrial, trial)] : []),
        { label: decided.asDecision, action: 'decision.offered', data: decision },
        { label: decided.offerNo, action: 'decision.not', data: { unit, day } },
      ),
    ],
  };
}

/** `said`: what goes into the form; missing where it does not fit into a button, or there may be a name in it. */
export function ownGoalToldView(
  { id: unit, language }: Unit,
  course: number | undefined,
  said: string | undefined,
): View {
  const text = saidAtPointText[language];
  const label = goalText[language].set;
  const words = said === undefined ? text.ownGoalNotKept(label) : text.ownGoal(label);
  const data = {
    unit,
    ...(course !== undefined && { course: String(course) }),
    ...(said !== undefined && { carried: said, into: 'text' }),
  };
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons({ label, action: 'goal.open', data, style: 'primary', opensForm: true } as Act),
    ],
  };
}

/** It is said aloud, and nothing of it is written; whoever leads goes on from here. */
export function dilemmaView({ id: unit, language }: Unit, on?: Omit<Actions['meeting.go'], 'unit'>): View {
  const { dilemma } = saidAtPointText[language];
  const data = on && { unit, ...on };
  return {
    summary: dilemma,
    nodes: [
      paragraph(dilemma),
      ...(data
        ? [
            buttons({
              label: `${meetingText[language].next} ▸`,
              action: 'meeting.go',
              data,
              style: 'primary',
            }),
          ]
        : []),
    ],
  };
}
