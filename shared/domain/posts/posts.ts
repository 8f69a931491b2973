import type { CourseWeek, OpenWeek, PlannedCourse } from '../plan/plan.ts';
import type { Clock24, Day } from '../time/day.ts';

/**
 * The kinds of post, one file each in `bot/rhythm/posts`, which adds its name here:
 * `interface PostKinds { 'week-guide': true }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: only an interface can be added to from other files, as the posts do.
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
