import type { ActivityTheme } from '../../../shared/domain/plan/curriculum.ts';
import type { LibraryText } from './types.ts';

/** The week's guide at length, and the same in two sentences for those who read on the way to the cloakroom. */
export interface WeekGuideWords {
  readonly purpose: string;
  readonly tryThis: string;
  readonly tip: string;
  readonly short: string;
}

export interface WeekGuide extends LibraryText<WeekGuideWords> {
  readonly week: 'before' | 1 | 2 | 3 | 4 | 5 | 'pause';
  /** The theme of the course it belongs to; missing before a course has begun. */
  readonly activity?: ActivityTheme;
  /** Three courses go through the themes once; the next three get the second round, and nobody reads the same twice in half a year. */
  readonly round: 1 | 2;
}
