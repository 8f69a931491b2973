import type { AgendaItem } from '../../shared/domain/meeting-agenda.ts';

export type WeekGuideKey = 'before' | 1 | 2 | 3 | 4 | 5 | 'pause';

export interface WeekGuide {
  readonly purpose: string;
  readonly tryThis: string;
  readonly tip: string;
}

export type WeekGuidesText = Readonly<Record<WeekGuideKey, WeekGuide>>;

/** What the chair reads aloud or has in mind at each point of a meeting. */
export type MeetingPromptsText = Readonly<Record<AgendaItem, string>>;
