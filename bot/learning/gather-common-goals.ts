import { type CommonGoal, goalsShownIn } from '../../shared/domain/learning/common-goals.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { Standing } from '../access/enter.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';

export interface CommonGoalsGathered {
  readonly common: readonly CommonGoal[];
  /** What has been set for the course after it already. */
  readonly next?: { readonly course: number; readonly goals: readonly string[] };
}

/**
 * The unit's goals of a course, and of the one after it: those that are stored, and those that the meeting under way has
 * set and that are only stored when it is closed.
 */
export async function gatherCommonGoals(
  at: Standing,
  course: number,
  stored: readonly CommonGoal[],
): Promise<CommonGoalsGathered> {
  const meeting = await meetingUnderWay(at);
  const setNow = (of: number) => (meeting?.course === of ? meeting.goals : []);
  const after = course + 1;
  const goals = [...goalsShownIn(at.unit, after), ...setNow(after).map(({ text }) => text)];
  return {
    common: [...stored, ...setNow(course)],
    ...(goals.length > 0 && { next: { course: after, goals } }),
  };
}

async function meetingUnderWay({ unit, plan, call }: Standing) {
  if (!meetingsOf(plan).some(({ day }) => day === call.today)) return undefined;
  const meeting = await readValue(call.ports, meetingRow(unit.id, call.today));
  return meeting?.state === 'open' ? meeting : undefined;
}
