import type { CourseWeek, OpenWeek, PlannedCourse } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';

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
