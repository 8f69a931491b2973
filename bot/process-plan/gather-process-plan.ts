import { slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { isDayPlanned } from '../../shared/domain/process-plan/limits.ts';
import { type Day, isDay } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { isNamed, shortNames } from '../access/view/short-names.ts';
import { canCarry, weekShown } from '../activity/show-week.ts';
import { dayMarksRow, weekRow } from '../rows/activity-rows.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { processPlansOn } from '../rows/meeting-rows.ts';
import { outsideEyesIn } from '../rows/outside-eye-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { memberKey } from '../rows/unit-rows.ts';
import type { ReadRow, ReadRows } from '../turn/ports.ts';
import { type Adult, adultsIn, adultsRead } from '../unit/adults-to-name.ts';
import type { DayShown } from './view/plan-shown.ts';

/** An adult with an account, who can be written to. */
type Receiver = Adult & { readonly person: NonNullable<Adult['person']> };

export async function dayShown(at: Standing, day: Day): Promise<DayShown> {
  const { ports, person } = at.call;
  const course = courseOn(at.plan, day);
  const read: ReadRow = (row) => readValue(ports, row);
  const readAll: ReadRows = (within) => readValues(ports, within);
  const shown = await shownFrom({ unit: at.unit, day, course, read, readAll, self: person });
  if (shown.slots.length > 0) return shown;
  const { week } = await weekShown(ports, at.unit, course);
  return { ...shown, mayCarry: await canCarry(ports, at.unit, week) };
}

/** The day's plans with what the course and the week say already. */
export async function shownFrom(ask: {
  readonly unit: Unit;
  readonly day: Day;
  readonly course: number;
  readonly read: ReadRow;
  readonly readAll: ReadRows;
  readonly self?: Standing['call']['person'];
}): Promise<DayShown> {
  const { unit, day, course, read, readAll, self } = ask;
  const [plans, goals, week, adults, eyes, marks] = await Promise.all([
    readAll(processPlansOn(unit.id, day)),
    read(commonGoalsRow(unit.id, course)),
    read(weekRow(unit.id, course)),
    adultsRead(readAll, unit.id),
    readAll(outsideEyesIn(unit.id)),
    read(dayMarksRow(unit.id, course, day)),
  ]);
  const nameOf = shortNames(adults);
  return {
    unit,
    day,
    plans,
    goals,
    slots: slotsOfDay(week?.slots ?? [], day, marks, isNamed(nameOf)),
    nameOf,
    colleagues: adults.filter(({ person }) => person && !(self && samePerson(person, self))),
    eyes: eyes.filter((eye) => eye.day === day),
    ...(self && { self: memberKey(self) }),
  };
}

/** Everybody but oneself who has an account. */
export async function receivers({ call, unit }: Standing): Promise<readonly Receiver[]> {
  const adults = await adultsIn(call.ports, unit.id);
  return adults.flatMap(({ person, ...adult }) =>
    person && !samePerson(person, call.person) ? [{ ...adult, person }] : [],
  );
}

export function dayIn(day = '', { call }: Standing): Day {
  return isDay(day) && isDayPlanned(day, call.today) ? day : call.today;
}
