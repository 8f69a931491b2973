import type { Clock24, Day } from '../time/day.ts';
import type { Holiday } from '../time/holidays.ts';
import type { ActivityTheme, CurriculumVersion } from './curriculum.ts';

export interface Plan {
  readonly openingMeeting: PlannedMeeting;
  readonly courses: readonly PlannedCourse[];
  /** The last day of the last course, when one is set. */
  readonly ends?: Day;
}

export interface PlannedCourse {
  readonly number: number;
  readonly theme: ActivityTheme;
  readonly curriculum: CurriculumVersion;
  readonly start: Day;
  /** The Monday from which the course was planned. Where it starts later, the skipped weeks say why. */
  readonly anchor: Day;
  /** Five, or fewer when the leader stopped the course. */
  readonly weeks: readonly CourseWeek[];
  /** Missing only when the course was stopped. */
  readonly closingMeeting?: PlannedMeeting;
  readonly pauseWeeks: readonly OpenWeek[];
  /** Weeks between this anchor and the next course's that do not count, each with its reasons. */
  readonly skippedWeeks: readonly SkippedWeek[];
  readonly decision?: CourseDecision;
}

export interface CourseDecision {
  readonly kind: 'as-planned' | 'adjusted' | 'not-at-all';
  readonly reason: string;
  readonly day: Day;
  /** Missing in decisions from before the time was stored. */
  readonly time?: Clock24;
}

export interface OpenWeek {
  readonly monday: Day;
  readonly firstOpenDay: Day;
  readonly lastOpenDay: Day;
  readonly openDays: readonly Day[];
}

export interface CourseWeek extends OpenWeek {
  readonly number: 1 | 2 | 3 | 4 | 5;
}

export interface SkippedWeek {
  readonly monday: Day;
  readonly reasons: readonly ClosedReason[];
}

/** Why a day is closed; put into words by bot/text. */
export type ClosedReason =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly holiday: Holiday }
  | { readonly kind: 'june5' | 'december24' }
  | { readonly kind: 'closure'; readonly scope: 'unit' | 'municipality'; readonly label?: string };

export type MeetingType = '1+2' | '4+2' | '4+1+2';

export interface PlannedMeeting {
  /** 'opening', or the number of the course that it ends. It stays the same when the meeting moves. */
  readonly id: string;
  readonly type: MeetingType;
  readonly day: Day;
  readonly time: Clock24;
  readonly minutes: number;
  /** The day it would have had by the unit's slot, and why it is not there. */
  readonly movedFrom?: { readonly day: Day; readonly reason: MoveReason };
  /** `proposed`: it had to move, and the leader has not confirmed the new date yet. */
  readonly state: 'planned' | 'proposed' | 'confirmed';
}

export type MoveReason =
  | { readonly kind: 'closed'; readonly reasons: readonly ClosedReason[] }
  | { readonly kind: 'slot-was-past' }
  | { readonly kind: 'leader' };

export type PlanRefusal = { readonly refused: 'no-open-week' | 'anchor-not-monday' | 'weekend-slot' };
