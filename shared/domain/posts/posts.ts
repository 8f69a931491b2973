import { meetingsOf } from '../plan/move-meeting.ts';
import { isSkipped, openWeek } from '../plan/open-days.ts';
import type { CourseWeek, OpenWeek, Plan, PlannedCourse, PlannedMeeting } from '../plan/plan.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { type Clock24, type Day, instantOf, momentAt, mondayOf } from '../time/day.ts';

/**
 * The kinds of post, one file each in `bot/rhythm/posts`, which adds its name here:
 * `interface PostKinds { 'week-guide': true }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: posts add to it
export interface PostKinds {}

export type PostKind = keyof PostKinds & string;

/** Something the bot says of its own accord. What somebody's own action causes is not here. */
export interface PostRule {
  readonly kind: PostKind;
  /** `author`: everyone with an own trial that nothing has been said of yet. */
  readonly audience: 'channel' | 'leader' | 'author';
  readonly timing: PostTiming;
  /** How long it is still worth reading. */
  readonly until: 'next-day' | 'week-end' | 'meeting';
  readonly byDefault: boolean;
}

/** Nothing, where a week has no such post. */
export type PostTiming =
  /** In the weeks of a course. */
  | { readonly in: 'week'; readonly day: (week: CourseWeek, course: PlannedCourse) => Day | undefined }
  /** On every open day of a course, for a unit that has asked for it. */
  | { readonly in: 'every-day' }
  /** In the first week of the pause after a course. */
  | { readonly in: 'pause'; readonly day: (week: OpenWeek) => Day }
  /** In the week of the very first meeting, when that lies before the first course. */
  | { readonly in: 'opening-week'; readonly day: (week: OpenWeek) => Day }
  /** At every meeting: at nine, or an hour before one that begins earlier than ten; never held back by the night. */
  /** At the unit's hour, or so long before a meeting that begins soon after it. */
  | { readonly in: 'meeting'; readonly minutesBefore: number }
  /** Ahead of the meeting that ends a course; `openDays` are those of the course before it. */
  | { readonly in: 'before-meeting'; readonly day: (openDays: readonly Day[]) => Day | undefined }
  /** In the week that follows a course that ran to its end: the pause, or the next course's first. */
  | { readonly in: 'week-after'; readonly day: (week: OpenWeek) => Day };

export interface PostSwitches {
  readonly on: readonly PostKind[];
  readonly off: readonly PostKind[];
  /** When in the day the unit wants to hear from us; `usualTime` when it has not said. */
  readonly hour?: Clock24;
}

export interface PlannedPost {
  /**
   * The week it belongs to, and its place in the course: '2026-11-02|week-guide|2|3'. It is made once; when its week
   * moves it is another post, because what was said of the old week no longer holds. A meeting has its day.
   */
  readonly key: string;
  readonly kind: PostKind;
  readonly audience: PostRule['audience'];
  readonly byDefault: boolean;
  readonly day: Day;
  readonly at: Date;
  readonly bestBefore: Date;
  readonly course: number;
}

export const usualTime: Clock24 = '09:00';
/** Every half hour of the day in which somebody reads: 07:00 to 16:00. */
export const hoursOffered: readonly Clock24[] = Array.from({ length: 19 }, (_, half) => {
  const hour = String(7 + Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

export function hourOf(switches: PostSwitches | undefined): Clock24 {
  return switches?.hour ?? usualTime;
}

/** At four in the afternoon nobody misses a guide any more; one that is due at four still has an hour. */
export function lastUseful(hour: Clock24): Clock24 {
  return hour < '15:00' ? '16:00' : '17:00';
}

type Switchable = Pick<PostRule, 'kind' | 'byDefault'>;

export function isOn({ kind, byDefault }: Switchable, switches: PostSwitches | undefined): boolean {
  if (switches?.off.includes(kind)) return false;
  return byDefault || (switches?.on.includes(kind) ?? false);
}

/** Only what differs from the usual is kept, so that a kind added later comes as it is meant. */
export function switchesOf(rules: readonly Switchable[], wanted: readonly string[]): PostSwitches {
  const isWanted = ({ kind }: Switchable) => wanted.includes(kind);
  return {
    on: rules.filter((rule) => !rule.byDefault && isWanted(rule)).map(({ kind }) => kind),
    off: rules.filter((rule) => rule.byDefault && !isWanted(rule)).map(({ kind }) => kind),
  };
}

/** Every post of the plan in the order of time, whoever has switched what on or off. */
export function postsOf(
  plan: Plan,
  settings: PlanSettings,
  rules: readonly PostRule[],
  hour: Clock24 = usualTime,
): readonly PlannedPost[] {
  const meetingDays = new Set(meetingsOf(plan).map(({ day }) => day));
  const posts = rules.flatMap((rule) => {
    const made = plannedFor({ rule, hour }, plan, settings);
    // On a meeting day the channel hears of the meeting alone.
    const isBeside = rule.audience === 'channel' && rule.timing.in !== 'meeting';
    return isBeside ? made.filter(({ day }) => !meetingDays.has(day)) : made;
  });
  return posts.toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.key.localeCompare(b.key));
}

/** One rule for a unit that hears from us at this hour. */
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

/** The week of the first meeting, when it comes before the first course. */
function openingWeek(
  { openingMeeting, courses: [first] }: Plan,
  settings: PlanSettings,
): OpenWeek | undefined {
  if (!first || openingMeeting.day >= first.start) return undefined;
  const week = openWeek(mondayOf(openingMeeting.day), settings);
  return isSkipped(week) ? undefined : week;
}

/** None, when the course was stopped before it. */
function closingMeetings(course: PlannedCourse): readonly PlannedMeeting[] {
  const { closingMeeting } = course;
  return closingMeeting && !isStopped(course, closingMeeting.day, closingMeeting.time)
    ? [closingMeeting]
    : [];
}

/** Stopped at half past eight, the course has no guide at nine. */
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
    // The meeting never leaves its week, so moving it asks nobody twice.
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
