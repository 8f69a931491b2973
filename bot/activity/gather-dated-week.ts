import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { isOpenDay, weekdaysFrom } from '../../shared/domain/plan/open-days.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { eyesFrom } from '../outside-eye/show-outside-eyes.ts';
import { dayMarksIn } from '../rows/activity-rows.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { weekShown } from './show-week.ts';
import type { WeekPageShown } from './view/week-page.ts';

/** The week of the calendar that begins on a Monday, for the wall. */
export async function datedWeekShown(
  ports: Outside,
  unit: Unit,
  plan: Plan,
  monday: Day,
): Promise<WeekPageShown> {
  const days = weekdaysFrom(monday).map((day) => ({ day, isOpen: isOpenDay(day, unit.plan) }));
  const course = courseOn(plan, days.find(({ isOpen }) => isOpen)?.day ?? monday);
  const [shown, marks, common, eyes] = await Promise.all([
    weekShown(ports, unit, course),
    readValues(ports, dayMarksIn(unit.id, course)),
    readValue(ports, commonGoalsRow(unit.id, course)),
    eyesFrom(ports, unit.id, monday),
  ]);
  const ofWeek = eyes.filter((eye) => days.some(({ day }) => day === eye.day));
  return { ...shown, dated: { days, marks, goals: common?.goals ?? [] }, eyes: ofWeek };
}
