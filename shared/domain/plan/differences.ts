import { type Clock24, type Day, momentAt } from '../time/day.ts';
import type { Plan, PlannedCourse } from './plan.ts';
import { weekBegins } from './weeks.ts';

/** One date that a change moves; `from` is missing for what is new, `to` for what falls away. */
export type PlanDifference = DatedThing & { readonly from?: PlanDate; readonly to?: PlanDate };

type DatedThing =
  | { readonly kind: 'course-start'; readonly course: number }
  | { readonly kind: 'week-start'; readonly course: number; readonly week: number }
  | { readonly kind: 'meeting'; readonly meeting: string };

export interface PlanDate {
  readonly day: Day;
  readonly time: Clock24;
}

type Dates = ReadonlyMap<string, { readonly thing: DatedThing; readonly date: PlanDate }>;

/**
 * The dates that differ between two plans, in order of time. Courses that one of the plans does not reach are not
 * compared.
 */
export function differences(before: Plan, after: Plan): readonly PlanDifference[] {
  const old = datesIn(before, after);
  const fresh = datesIn(after, before);
  const moved: PlanDifference[] = [];
  for (const [key, { thing }] of new Map([...old, ...fresh])) {
    const from = old.get(key)?.date;
    const to = fresh.get(key)?.date;
    if (momentOfDate(from) === momentOfDate(to)) continue;
    moved.push({ ...thing, ...(from && { from }), ...(to && { to }) });
  }
  return moved.toSorted((a, b) => earliest(a).localeCompare(earliest(b)));
}

function datesIn(plan: Plan, other: Plan): Dates {
  const dates = new Map<string, { thing: DatedThing; date: PlanDate }>();
  const add = (thing: DatedThing, { day, time }: PlanDate) =>
    dates.set(JSON.stringify(thing), { thing, date: { day, time } });
  add({ kind: 'meeting', meeting: plan.openingMeeting.id }, plan.openingMeeting);
  for (const course of plan.courses.filter((each) => isWithin(each, other))) {
    for (const { number, firstOpenDay } of course.weeks) {
      const date = { day: firstOpenDay, time: weekBegins };
      if (number === 1) add({ kind: 'course-start', course: course.number }, date);
      else add({ kind: 'week-start', course: course.number, week: number }, date);
    }
    if (course.closingMeeting)
      add({ kind: 'meeting', meeting: course.closingMeeting.id }, course.closingMeeting);
  }
  return dates;
}

/**
 * Whether the other plan says something of this course. One with an end does of every course; one without knows
 * those up to its horizon.
 */
function isWithin(course: PlannedCourse, { courses, ends }: Plan): boolean {
  return ends !== undefined || courses.some(({ number }) => number === course.number);
}

function earliest({ from, to }: PlanDifference): string {
  return (
    [from, to]
      .filter((date) => date !== undefined)
      .map(momentOfDate)
      .toSorted()[0] ?? ''
  );
}

function momentOfDate(date: PlanDate | undefined): string {
  return date ? momentAt(date.day, date.time) : '';
}
