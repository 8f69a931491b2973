import type { Clock24, Day, Moment, Weekday } from '../time/day.ts';
import type { CurriculumVersion } from './curriculum.ts';
import type { CourseDecision, PlannedMeeting, SkippedWeek } from './plan.ts';
import type { Principle } from './principle.ts';

export type { CourseDecision } from './plan.ts';

/** What a unit has decided about its time. The plan is worked out from this alone. */
export interface PlanSettings {
  /** The Monday from which the first course is counted. */
  readonly anchor: Day;
  /** The day the unit was set up: an opening meeting cannot be planned before it. */
  readonly knownFrom: Day;
  /**
   * At what time on that day: a unit that is set up at two has no opening meeting at one. Missing in units from
   * before this was stored.
   */
  readonly knownAt?: Clock24;
  readonly slot: MeetingSlot;
  /** A week counts when at least this many of its days are open (1–5, usually 3). */
  readonly openDaysPerWeek: number;
  /** Constitution Day and Christmas Eve are closed unless a unit says otherwise. */
  readonly openOn: { readonly june5: boolean; readonly december24: boolean };
  readonly closures: readonly Closure[];
  readonly pauseWeeks: number;
  readonly courses: Readonly<Record<number, CourseSettings>>;
  readonly openingMeeting?: MovedMeeting;
  readonly lastCourse?: number;
  /** Which curriculum holds from which course; ascending, the first from course 1. */
  readonly curriculum: readonly { readonly fromCourse: number; readonly version: CurriculumVersion }[];
  /** The past up to the latest change, so that no change alters it. See `freeze-past.ts`. */
  readonly held?: FrozenPast;
}

/** What had happened when the plan was last changed. It stays so, whatever is closed or opened afterwards. */
export interface FrozenPast {
  readonly through: Moment;
  /** Every week that had begun, in order: its open days, or why it was skipped. */
  readonly weeks: readonly FrozenWeek[];
  readonly meetings: readonly PlannedMeeting[];
}

export type FrozenWeek = { readonly monday: Day; readonly openOn: readonly Weekday[] } | SkippedWeek;

export interface MeetingSlot {
  readonly weekday: Weekday;
  readonly time: Clock24;
  readonly minutes: number;
}

export type Closure = {
  readonly id: string;
  readonly scope: 'unit' | 'municipality';
  readonly label?: string;
} & (
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'yearly-weeks'; readonly fromWeek: number; readonly toWeek: number }
);

export interface CourseSettings {
  /** Replaces the unit's pause after this course; 0 cancels it. */
  readonly pauseAfter?: number;
  readonly decision?: CourseDecision;
  readonly closingMeeting?: MovedMeeting;
  /** The content theme, in the unit's own words: what activities and daily life have in common in this course. */
  readonly contentTheme?: string;
  /** What everybody practises together in this course. */
  readonly principle?: Principle;
}

/** What the leader chose for one meeting: another day or time, or to confirm a proposed date. */
export interface MovedMeeting {
  readonly day: Day;
  readonly time: Clock24;
  readonly confirmed: boolean;
}
