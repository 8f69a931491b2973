import { slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import { sessionsOn } from '../../shared/domain/activity/day-marks.ts';
import { inOneSpelling, type WeekPlan } from '../../shared/domain/activity/week-plan.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { type Day, mondayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { isNamed, shortNames } from '../access/view/short-names.ts';
import { eyesFrom } from '../outside-eye/show-outside-eyes.ts';
import { dayMarksIn, weekRow } from '../rows/activity-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { adultsIn, nameIn } from '../unit/adults-to-name.ts';
import { type WeekShown, weekView } from './view/week-views.ts';

/** The week as it stands now, with the names of those who are in the unit now. */
export async function weekShown(
  ports: Pick<Outside, 'store' | 'log'>,
  unit: Unit,
  course: number,
): Promise<WeekShown & { readonly unit: Unit }> {
  const [week, adults] = await Promise.all([
    readValue(ports, weekRow(unit.id, course)),
    adultsIn(ports, unit.id),
  ]);
  return {
    unit,
    week: week ? { ...week, slots: inOneSpelling(week.slots) } : emptyWeek(course),
    nameOf: nameIn(adults),
    shortNameOf: shortNames(adults),
  };
}

/** A new course begins without groups; those of the one before may be carried over. Read only where none stand yet. */
export async function canCarry(
  ports: Pick<Outside, 'store' | 'log'>,
  unit: Pick<Unit, 'id'>,
  { course, slots }: Pick<WeekPlan, 'course' | 'slots'>,
): Promise<boolean> {
  if (slots.length > 0 || course <= 1) return false;
  const before = await readValue(ports, weekRow(unit.id, course - 1));
  return (before?.slots.length ?? 0) > 0;
}

export function emptyWeek(course: number): WeekPlan {
  return { v: 1, course, at: '', slots: [] };
}

export async function showWeek(
  { call, unit, plan, may }: Standing,
  course: number,
  more: Pick<WeekShown, 'said' | 'latest' | 'open'> = {},
): Promise<Reply> {
  const [shown, marks, eyes] = await Promise.all([
    weekShown(call.ports, unit, course),
    readValues(call.ports, dayMarksIn(unit.id, course)),
    eyesFrom(call.ports, unit.id, call.today),
  ]);
  const sessions = sessionsOn(daysSoFar(plan, call.today), shown.week, marks);
  const changed = daysOfWeek(plan, call.today).flatMap((day) => {
    const of = marks.find((each) => each.day === day);
    return slotsOfDay(shown.week.slots, day, of, isNamed(shown.shortNameOf))
      .filter((slot) => slot.changed)
      .map((slot) => ({ day, slot }));
  });
  const mayCarry = await canCarry(call.ports, unit, shown.week);
  const mayEnter = may('enter-for-others');
  return showYou(
    weekView({ ...shown, ...more, eyes, mayCarry, mayEnter, changed, ...(sessions && { sessions }) }),
  );
}

/** The open days of this week, up to and including today. */
function daysSoFar({ courses }: Plan, today: Day): readonly Day[] {
  return daysOfWeek({ courses }, today).filter((day) => day <= today);
}

function daysOfWeek({ courses }: Pick<Plan, 'courses'>, today: Day): readonly Day[] {
  const monday = mondayOf(today);
  return courses.flatMap(({ weeks }) => weeks).find((each) => each.monday === monday)?.openDays ?? [];
}
