import type { AgendaItem } from '../../../shared/domain/meeting/time-boxes.ts';

export interface WeekGuide {
  readonly purpose: string;
  readonly tryThis: string;
  readonly tip: string;
}

export type WeekGuidesText = Readonly<Record<'before' | 1 | 2 | 3 | 4 | 5 | 'pause', WeekGuide>>;

/** What the chair reads aloud or has in mind at each point of a meeting. */
export type MeetingPromptsText = Readonly<Record<AgendaItem, string>>;
