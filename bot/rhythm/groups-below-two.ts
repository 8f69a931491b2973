import { groupsBelow, isEnough, sessionsOn } from '../../shared/domain/activity/day-marks.ts';
import { isOn } from '../../shared/domain/posts/post-switches.ts';
import { addWeeks, mondayOf } from '../../shared/domain/time/day.ts';
import { belowNodes } from '../activity/view/sessions-held-nodes.ts';
import { dayMarksIn, weekRow } from '../rows/activity-rows.ts';
import type { ViewNode } from '../ui/view.ts';
import type { PostMaterial } from './post-material.ts';

/**
 * Which small groups met less than twice in the week that has gone by. Undefined where the days are not marked, so that
 * nobody knows; `enough` where every group met twice.
 */
export async function groupsBelowTwo({
  unit,
  language,
  today,
  plan,
  read,
  readAll,
}: Pick<PostMaterial, 'unit' | 'language' | 'today' | 'plan' | 'read' | 'readAll'>): Promise<
  readonly ViewNode[] | 'enough' | undefined
> {
  if (!isOn({ kind: 'day-row', byDefault: false }, unit.posts)) return undefined;
  const lastMonday = addWeeks(mondayOf(today), -1);
  const course = plan.courses.find(({ weeks }) => weeks.some(({ monday }) => monday === lastMonday));
  const days = course?.weeks.find(({ monday }) => monday === lastMonday)?.openDays ?? [];
  if (!course) return undefined;
  const [week, marks] = await Promise.all([
    read(weekRow(unit.id, course.number)),
    readAll(dayMarksIn(unit.id, course.number)),
  ]);
  const sessions = sessionsOn(days, week, marks);
  if (!sessions) return undefined;
  const below = groupsBelow(sessions);
  if (below.length > 0) return belowNodes(below, language);
  return isEnough(sessions) ? 'enough' : undefined;
}
