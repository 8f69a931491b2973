import type { Day } from '../time/day.ts';
import type { MeetingMove, MeetingMoveRefusal } from './may-move-meeting.ts';
import type { CourseDecision, Plan, PlanRefusal } from './plan.ts';
import type { Closure, MeetingSlot, PlanSettings } from './settings.ts';

/** Something a leader decides about the plan: plain data, so that it can be shown first and confirmed later. */
export type PlanChange =
  | { readonly kind: 'pause'; readonly course: number; readonly weeks: number }
  | { readonly kind: 'usual-pause'; readonly weeks: number }
  | {
      readonly kind: 'decide';
      readonly course: number;
      readonly decision: Pick<CourseDecision, 'kind' | 'reason'>;
    }
  | ({ readonly kind: 'move-meeting' } & MeetingMove)
  | ({ readonly kind: 'confirm-meeting' } & MeetingMove)
  | { readonly kind: 'add-closure'; readonly closure: Closure }
  | { readonly kind: 'remove-closure'; readonly id: string }
  | ({ readonly kind: 'opening-rules' } & Pick<PlanSettings, 'openOn' | 'openDaysPerWeek'>)
  | { readonly kind: 'anchor'; readonly anchor: Day }
  | { readonly kind: 'slot'; readonly slot: MeetingSlot }
  | { readonly kind: 'last-course'; readonly course: number }
  | { readonly kind: 'no-last-course' };

export interface PlanChangeRefusal {
  readonly refused:
    | PlanRefusal['refused']
    | MeetingMoveRefusal
    | 'unknown-course'
    | 'course-over'
    | 'not-in-course'
    | 'date-has-changed'
    | 'unknown-closure'
    | 'no-room-to-open';
}

export type Changed = PlanSettings | PlanChangeRefusal;
export type Kind<K extends PlanChange['kind']> = Extract<PlanChange, { kind: K }>;
/** What a change is applied to. */
export interface Current {
  readonly settings: PlanSettings;
  readonly plan: Plan;
  readonly now: Date;
}
