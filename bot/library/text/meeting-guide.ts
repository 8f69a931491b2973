import type { AgendaItem } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { MeetingType } from '../../../shared/domain/plan/plan.ts';
import type { LibraryText } from './types.ts';

/** A meeting's phases, or what is special about today: a colleague leads it, or there is half an hour. */
export type MeetingKind = MeetingType | 'leader-absent' | 'short';

/** What the chair reads before the meeting. How many minutes each point has stands in the agenda. */
export interface MeetingGuide extends LibraryText<{ readonly title: string; readonly before: string }> {
  readonly kind: MeetingKind;
}

/** What the chair can say aloud when a point begins. */
export interface MeetingLine extends LibraryText {
  readonly kind: MeetingKind;
  readonly item: AgendaItem | 'dilemma';
}
