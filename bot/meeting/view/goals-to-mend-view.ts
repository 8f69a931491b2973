import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, list, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { meetingText } from '../text/meeting-text.ts';
import { saidAtPointText } from '../text/said-at-point-text.ts';
import { goalWithActivities } from './agenda-nodes.ts';
import { mendGoals } from './meeting-buttons.ts';

/** The goals so far, each with the way to its form. */
export function goalsToMendView(unit: Unit, meeting: Meeting): View {
  const { mendHere } = saidAtPointText[unit.language];
  const { noActivity } = meetingText[unit.language];
  return {
    summary: mendHere,
    nodes: [
      paragraph(mendHere),
      list(meeting.goals.map((goal) => goalWithActivities(goal, noActivity))),
      buttons(...mendGoals({ unit, meeting }, 'yes')),
    ],
  };
}
