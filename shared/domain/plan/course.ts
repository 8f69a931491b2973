import { addWeeks, type Day, mondayOf } from '../time/day.ts';
import { themeAfter, versionIn } from './curriculum.ts';
import { closingTypeOn } from './half-year.ts';
import { skippedWeek } from './open-days.ts';
import { closingMeetingIn } from './place-meetings.ts';
import type {
  CourseDecision,
  CourseWeek,
  OpenWeek,
  PlannedCourse,
  PlannedMeeting,
  SkippedWeek,
} from './plan.ts';
import type { PlanSettings } from './settings.ts';
import { nextOpenWeek, type WeekFinder } from './weeks.ts';

const weekNumbers = [1, 2, 3, 4, 5] as const;

/** What one course hands on to the next. */
export interface CourseBefore {
  readonly number: number;
  readonly anchor: Day;
  /**
   * The number of courses that ran to their end. It chooses the theme, so the course after a stopped one has the
   * same theme again.
   */
  readonly completed: number;
  /** The day from which the half-year is counted. Missing before the first course, whose start is taken. */
  readonly halfYearFrom?: Day;
}

/** Undefined when two years hold no open week. */
export function planCourse(
  place: CourseBefore,
  weekOn: WeekFinder,
  settings: PlanSettings,
): { readonly course: PlannedCourse; readonly next: CourseBefore } | undefined {
  const { number } = place;
  const walked = walkWeeks(place, weekOn, settings);
  const start = walked?.weeks[0]?.firstOpenDay;
  if (!walked || !start) return undefined;
  const { weeks, closingMeeting, skippedWeeks } = walked;
  const pause = closingMeeting && number !== settings.lastCourse ? pauseOf(number, settings) : 0;
  const rest = walkPause(walked.after, pause, weekOn);
  if (!rest) return undefined;
  const decision = decisionOn(number, closingMeeting !== undefined, settings);
  const curriculum = versionIn(settings, number);
  const course: PlannedCourse = {
    number,
    theme: themeAfter(curriculum, place.completed),
    curriculum,
    anchor: firstMonday(weeks, skippedWeeks) ?? place.anchor,
    start,
    weeks,
    ...(closingMeeting && { closingMeeting }),
    pauseWeeks: rest.pauseWeeks,
    skippedWeeks: [...skippedWeeks, ...rest.skippedWeeks],
    ...(decision && { decision }),
  };
  const halfYearFrom = closingMeeting?.type === '4+1+2' ? closingMeeting.day : (place.halfYearFrom ?? start);
  const completed = place.completed + (closingMeeting ? 1 : 0);
  return { course, next: { number: number + 1, anchor: rest.after, completed, halfYearFrom } };
}

interface Walked {
  readonly weeks: readonly CourseWeek[];
  readonly skippedWeeks: readonly SkippedWeek[];
  /** Missing when the leader stopped the course. */
  readonly closingMeeting?: PlannedMeeting;
  readonly after: Day;
}

function walkWeeks(place: CourseBefore, weekOn: WeekFinder, settings: PlanSettings): Walked | undefined {
  const stopWeek = stopWeekOf(place.number, settings);
  const weeks: CourseWeek[] = [];
  const skippedWeeks: SkippedWeek[] = [];
  for (let cursor = place.anchor; ; ) {
    const found = nextOpenWeek(weekOn, cursor);
    if (stopWeek && isStopped(weeks, found?.week, stopWeek)) {
      skippedWeeks.push(...(found?.skipped.filter(({ monday }) => monday <= stopWeek) ?? []));
      return { weeks, skippedWeeks, after: addWeeks(stopWeek, 1) };
    }
    if (!found) return undefined;
    skippedWeeks.push(...found.skipped);
    cursor = addWeeks(found.week.monday, 1);
    const number = weekNumbers[weeks.length] ?? 5;
    const week: CourseWeek = { ...found.week, number };
    if (number < 5 || week.monday === stopWeek) {
      weeks.push(week);
      continue;
    }
    const halfYearFrom = place.halfYearFrom ?? weeks[0]?.firstOpenDay;
    const typeOn = (day: Day) => closingTypeOn(day, halfYearFrom);
    const closingMeeting = closingMeetingIn(week, place.number, typeOn, settings);
    if (closingMeeting) return { weeks: [...weeks, week], skippedWeeks, closingMeeting, after: cursor };
    // The meeting's days closed after the fifth week had begun. The week is skipped, and the next open one is
    // the fifth.
    skippedWeeks.push(skippedWeek(week.monday, settings));
  }
}

function isStopped(weeks: readonly OpenWeek[], next: OpenWeek | undefined, stopWeek: Day): boolean {
  const [first] = weeks;
  return first !== undefined && first.monday <= stopWeek && !(next && next.monday <= stopWeek);
}

function stopWeekOf(number: number, settings: PlanSettings): Day | undefined {
  const decision = settings.courses[number]?.decision;
  return decision?.kind === 'not-at-all' ? mondayOf(decision.day) : undefined;
}

/**
 * The leader's decision on a course. A stop is left out when the course ran to its end all the same: the day on
 * which it was decided lay, after later changes, outside the course.
 */
function decisionOn(number: number, ranOn: boolean, settings: PlanSettings): CourseDecision | undefined {
  const decision = settings.courses[number]?.decision;
  return decision?.kind === 'not-at-all' && ranOn ? undefined : decision;
}

function walkPause(monday: Day, length: number, weekOn: WeekFinder) {
  const pauseWeeks: OpenWeek[] = [];
  const skippedWeeks: SkippedWeek[] = [];
  let after = monday;
  while (pauseWeeks.length < length) {
    const found = nextOpenWeek(weekOn, after);
    if (!found) return undefined;
    pauseWeeks.push(found.week);
    skippedWeeks.push(...found.skipped);
    after = addWeeks(found.week.monday, 1);
  }
  return { pauseWeeks, skippedWeeks, after };
}

/**
 * The Monday of a course's first week, or of a skipped week before it. A plan that ended in June may go on in
 * August: the weeks between belong to no course, so this is the Monday in August.
 */
function firstMonday(weeks: readonly CourseWeek[], skipped: readonly SkippedWeek[]): Day | undefined {
  return [weeks[0]?.monday, skipped[0]?.monday].filter((day) => day !== undefined).toSorted()[0];
}

function pauseOf(number: number, settings: PlanSettings): number {
  return settings.courses[number]?.pauseAfter ?? settings.pauseWeeks;
}
