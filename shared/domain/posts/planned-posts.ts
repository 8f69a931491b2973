import { isSkipped, openWeek } from '../plan/open-days.ts';
import type { OpenWeek, Plan, PlannedCourse, PlannedMeeting } from '../plan/plan.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { type Clock24, type Day, instantOf, momentAt, mondayOf } from '../time/day.ts';
import { fitsMeetingDays } from './meeting-alone.ts';
import { lastUseful, usualTime } from './post-hours.ts';
import type { PlannedPost, PostRule } from './post-kinds.ts';

/** Every post of the plan in order of time, those that are switched off included. */
export function postsOf(
  plan: Plan,
  settings: PlanSettings,
  rules: readonly PostRule[],
  hour: Clock24 = usualTime,
): readonly PlannedPost[] {
  const fits = fitsMeetingDays(plan);
  const posts = rules.flatMap((rule) =>
    plannedFor({ rule, hour }, plan, settings).filter((post) => fits(rule, post)),
  );
  return posts.toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.key.localeCompare(b.key));
}

/** A rule, and the hour at which the unit wants its posts. */
interface Making {
  readonly rule: PostRule;
  readonly hour: Clock24;
}

function plannedFor(making: Making, plan: Plan, settings: PlanSettings): readonly PlannedPost[] {
  const { rule, hour } = making;
  const { timing, kind } = rule;
  const first = plan.courses[0]?.number ?? 1;
  switch (timing.in) {
    case 'week':
      return plan.courses.flatMap((course) =>
        course.weeks.flatMap((week) => {
          const day = timing.day(week, course);
          if (!day || isStopped(course, day, hour)) return [];
          return [inWeek(making, `${kind}|${course.number}|${week.number}`, week, day, course.number)];
        }),
      );
    case 'every-day':
      return plan.courses.flatMap((course) =>
        course.weeks.flatMap((week) =>
          week.openDays
            .filter((day) => !isStopped(course, day, hour))
            .map((day) => inWeek(making, `${kind}|${day}`, week, day, course.number)),
        ),
      );
    case 'pause':
      return plan.courses.flatMap(({ pauseWeeks: [week], number }) =>
        week ? [inWeek(making, `${kind}|${number}`, week, timing.day(week), number)] : [],
      );
    case 'opening-week': {
      const week = openingWeek(plan, settings);
      const day = week && timing.day(week);
      return week && day && day < plan.openingMeeting.day
        ? [inWeek(making, `${kind}|${first}`, week, day, first)]
        : [];
    }
    case 'before-course':
      return plan.courses.flatMap((course, index) => {
        const before = plan.courses[index - 1];
        const week = before
          ? weekLeadingTo(course, before, making)
          : weekBeforeFirst(plan, settings, (week) => timing.day(week), hour);
        return week
          ? [inWeek(making, `${kind}|${course.number}`, week, timing.day(week), course.number)]
          : [];
      });
    case 'meeting':
      return [
        atMeeting(making, timing.minutesBefore, plan.openingMeeting, first),
        ...plan.courses.flatMap((course) =>
          closingMeetings(course).map((meeting) =>
            atMeeting(making, timing.minutesBefore, meeting, course.number),
          ),
        ),
      ];
    case 'before-meeting':
      return plan.courses.flatMap((course) =>
        closingMeetings(course).flatMap((meeting) => {
          const openDays = course.weeks.flatMap((week) => week.openDays).filter((day) => day < meeting.day);
          const day = timing.day(openDays);
          return day ? [beforeMeeting(making, meeting, day, course.number)] : [];
        }),
      );
    case 'week-after':
      return plan.courses.flatMap((course, index) => {
        const { number, pauseWeeks } = course;
        const week = pauseWeeks[0] ?? plan.courses[index + 1]?.weeks[0];
        if (!week || closingMeetings(course).length === 0) return [];
        return [inWeek(making, `${kind}|${number}`, week, timing.day(week), number)];
      });
    default:
      return timing satisfies never;
  }
}

/** The last week of the course before, where the next one follows on its heels. */
function weekLeadingTo(
  course: PlannedCourse,
  before: PlannedCourse,
  { rule, hour }: Making,
): OpenWeek | undefined {
  const last = before.weeks.at(-1);
  if (last?.number !== 5 || before.pauseWeeks.length > 0 || rule.timing.in !== 'before-course')
    return undefined;
  const day = rule.timing.day(last);
  return day < course.start && !isStopped(before, day, hour) ? last : undefined;
}

function weekBeforeFirst(
  plan: Plan,
  settings: PlanSettings,
  day: (week: OpenWeek) => Day,
  hour: Clock24,
): OpenWeek | undefined {
  const week = openingWeek(plan, settings);
  if (week && day(week) < plan.openingMeeting.day) return week;
  const [first] = plan.courses;
  // The leader is asked about a date that had to move in that week, and hears one thing in private a week.
  const [own] = first?.weeks ?? [];
  const isLeftOut =
    !first || !own || first.closingMeeting?.state === 'proposed' || isStopped(first, day(own), hour);
  return isLeftOut ? undefined : own;
}

/** The week of the first meeting, when it comes before the first course. */
function openingWeek(
  { openingMeeting, courses: [first] }: Plan,
  settings: PlanSettings,
): OpenWeek | undefined {
  if (!first || openingMeeting.day >= first.start) return undefined;
  const week = openWeek(mondayOf(openingMeeting.day), settings);
  return isSkipped(week) ? undefined : week;
}

/** The meeting that ends a course, unless the course was stopped before it. A list of none or one. */
function closingMeetings(course: PlannedCourse): readonly PlannedMeeting[] {
  const { closingMeeting } = course;
  return closingMeeting && !isStopped(course, closingMeeting.day, closingMeeting.time)
    ? [closingMeeting]
    : [];
}

/** Whether the course was stopped before this moment: stopped at half past eight, it has no guide at nine. */
function isStopped({ decision }: PlannedCourse, day: Day, time: Clock24): boolean {
  if (decision?.kind !== 'not-at-all') return false;
  return momentAt(day, time) > momentAt(decision.day, decision.time ?? '24:00');
}

function inWeek({ rule, hour }: Making, key: string, week: OpenWeek, day: Day, course: number): PlannedPost {
  const nextOpen = week.openDays.find((open) => open > day) ?? day;
  const last = rule.until === 'week-end' ? week.lastOpenDay : nextOpen;
  return {
    ...named(rule),
    key: `${week.monday}|${key}`,
    day,
    at: instantOf(day, hour),
    bestBefore: instantOf(last, lastUseful(hour)),
    course,
  };
}

function atMeeting(
  { rule, hour }: Making,
  minutesBefore: number,
  meeting: PlannedMeeting,
  course: number,
): PlannedPost {
  const begins = instantOf(meeting.day, meeting.time);
  const latest = new Date(begins.getTime() - minutesBefore * 60_000);
  const usual = instantOf(meeting.day, hour);
  const key = `${meeting.day}|${rule.kind}|${meeting.id}`;
  const at = latest < usual ? latest : usual;
  return { ...named(rule), key, day: meeting.day, at, bestBefore: begins, course };
}

function beforeMeeting(
  { rule, hour }: Making,
  meeting: PlannedMeeting,
  day: Day,
  course: number,
): PlannedPost {
  return {
    ...named(rule),
    // The key has the meeting's week, not its day: a moved meeting stays in its week, so nobody is asked
    // twice.
    key: `${mondayOf(meeting.day)}|${rule.kind}|${course}`,
    day,
    at: instantOf(day, hour),
    bestBefore: instantOf(meeting.day, meeting.time),
    course,
  };
}

function named({ kind, audience, byDefault }: PostRule) {
  return { kind, audience, byDefault };
}
