import type { ActivityTheme, LearningTheme } from '../../../shared/domain/plan/curriculum.ts';
import type { Principle } from '../../../shared/domain/plan/principle.ts';
import type { LibraryText, PartOfDay } from './types.ts';

/** A trial to begin from, small enough for tomorrow, and a sign to look for among the children. */
export interface StarterWords {
  readonly trial: string;
  readonly sign: string;
}

export interface StarterTrial extends LibraryText<StarterWords> {
  readonly partOfDay: PartOfDay;
  /** The principle of interaction it practises. */
  readonly principle: Principle;
}

export interface ThemeStarter extends StarterTrial {
  readonly activity: ActivityTheme;
  readonly learning: LearningTheme;
}

export interface CareStarter extends StarterTrial {
  readonly care: 'nappy' | 'dressing' | 'rest' | 'hand-over' | 'comfort';
}

export type PlayStarter = StarterTrial;
export type RoomStarter = StarterTrial;

/** What all that go with a theme have in common. */
export const themeStarter = { version: 1, audience: 'staff', setting: 'both', row: 50 } as const;
