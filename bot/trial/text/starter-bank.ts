import type { ActivityTheme, LearningTheme } from '../../../shared/domain/plan/curriculum.ts';

type Few = readonly [string, string, string];

/** To begin from, by the activity theme that runs and the learning theme that it serves. */
export type StarterTrials = Readonly<Record<ActivityTheme, Readonly<Record<LearningTheme, Few>>>>;
