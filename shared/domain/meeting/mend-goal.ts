import type { Guarded } from '../guard/guard.ts';
import type { CommonGoal } from '../learning/common-goals.ts';
import { mostActivities } from '../learning/limits.ts';
import { type ActivityLines, addedSince, mendActivities } from '../learning/mend-activities.ts';
import type { Meeting } from './meeting.ts';

/** `grown`: all is emptied, and a colleague has added an activity that the form did not show. */
type MendedGoal = Meeting | 'unnamed' | 'gone' | 'grown' | 'full';

/** A goal that the meeting has written, put right; emptied altogether it is deleted. */
export function mendGoal(
  meeting: Meeting,
  id: string,
  { text, sign, ...sent }: ActivityLines & { readonly text?: Guarded; readonly sign?: Guarded },
): MendedGoal {
  const goal = meeting.goals.find((each) => each.id === id);
  const isEmptied = !text && !sign && sent.lines.length === 0;
  if (!goal) return isEmptied ? meeting : 'gone';
  if (isEmptied && addedSince(goal.activities, sent).length > 0) return 'grown';
  if (isEmptied) return { ...meeting, goals: meeting.goals.filter((each) => each !== goal) };
  if (!text) return 'unnamed';
  const activities = mendActivities(goal.activities, sent);
  if (activities.length > mostActivities) return 'full';
  const { sign: _, ...rest } = goal;
  const mended: CommonGoal = { ...rest, text, ...(sign && { sign }), activities };
  return { ...meeting, goals: meeting.goals.map((each) => (each === goal ? mended : each)) };
}
