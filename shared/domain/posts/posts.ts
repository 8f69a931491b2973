import type { CourseWeek, OpenWeek, PlannedCourse } from '../plan/plan.ts';
import type { Clock24, Day } from '../time/day.ts';

/**
 * The kinds of post, one file each in `bot/rhythm/posts`, which adds its name here:
 * `interface PostKinds { 'week-guide': true }`.
 */
export interface PostKinds extends Record<never, never> {}

export type PostKind = keyof PostKinds & string;

/** A kind of post: something the bot says of its own accord. What somebody's own action causes is a `SendKinds`. */
export interface PostRule {
  readonly kind: PostKind;
  /** `author`: everybody with an open trial that they have not told the outcome of. */
  readonly audience: 'channel' | 'leader' | 'author';
  readonly timing: PostTiming;
  /** How long it is still worth reading. */
  readonly until: 'next-day' | 'week-end' | 'meeting';
  readonly byDefault: boolean;
}

/** When posts of one kind come. A function returns undefined where a week has none. */
export type PostTiming =
  /** In the weeks of a course. */
  | { readonly in: 'week'; readonly day: (week: CourseWeek, course: PlannedCourse) => Day | undefined }
  /** On every open day of a course. */
  | { readonly in: 'every-day' }
  /** In the first week of the pause after a course. */
  | { readonly in: 'pause'; readonly day: (week: OpenWeek) => Day }
  /** In the week of the very first meeting, when that lies before the first course. */
  | { readonly in: 'opening-week'; readonly day: (week: OpenWeek) => Day }
  /**
   * Before a course that no pause leads up to: in the last week of the course before it. Before the very first: in the
   * week of its meeting, or in its own first week where the meeting leaves no day for it.
   */
  | { readonly in: 'before-course'; readonly day: (week: OpenWeek) => Day }
  /**
   * At every meeting: at the unit's hour, or `minutesBefore` one that begins soon after that hour or before it. It does not
   * wait for the morning.
   */
  | { readonly in: 'meeting'; readonly minutesBefore: number }
  /** Ahead of the meeting that ends a course; `openDays` are the course's open days before it. */
  | { readonly in: 'before-meeting'; readonly day: (openDays: readonly Day[]) => Day | undefined }
  /** In the week that follows a course that ran to its end: the pause, or the next course's first. */
  | { readonly in: 'week-after'; readonly day: (week: OpenWeek) => Day };

export interface PostSwitches {
  readonly on: readonly PostKind[];
  readonly off: readonly PostKind[];
  /** The hour of the unit's posts; `usualTime` if it has chosen none. */
  readonly hour?: Clock24;
}

export interface PlannedPost {
  /**
   * Names the post, so that it is made once: '2026-11-02|week-guide|2|3' is the guide to week 3 of course 2, in the
   * week of 2 November. Should that week move, it is another post, because what was said of the old week no longer
   * holds. Posts at a meeting have the meeting's day.
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
/** Hours to choose from: every half hour from 07:00 to 16:00. */
export const hoursOffered: readonly Clock24[] = Array.from({ length: 19 }, (_, half) => {
  const hour = String(7 + Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

export function hourOf(switches: PostSwitches | undefined): Clock24 {
  return switches?.hour ?? usualTime;
}

/** The time after which a post is too late for its day: 16:00, or 17:00 for units that chose a late hour. */
export function lastUseful(hour: Clock24): Clock24 {
  return hour < '15:00' ? '16:00' : '17:00';
}

type Switchable = Pick<PostRule, 'kind' | 'byDefault'>;

export function isOn({ kind, byDefault }: Switchable, switches: PostSwitches | undefined): boolean {
  if (switches?.off.includes(kind)) return false;
  return byDefault || (switches?.on.includes(kind) ?? false);
}

/** Only differences from the defaults are stored, so that a kind that is added later is on or off as meant. */
export function switchesOf(rules: readonly Switchable[], wanted: readonly string[]): PostSwitches {
  const isWanted = ({ kind }: Switchable) => wanted.includes(kind);
  return {
    on: rules.filter((rule) => !rule.byDefault && isWanted(rule)).map(({ kind }) => kind),
    off: rules.filter((rule) => rule.byDefault && !isWanted(rule)).map(({ kind }) => kind),
  };
}
