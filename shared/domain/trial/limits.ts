import { longestTellings } from './outcome.ts';
import { longestDetails } from './trial.ts';

/** The longest texts of a trial: of its form, of a message that becomes one, and of what a button brings back. */
export const longestTexts = {
  what: 1500,
  ...longestDetails,
  /** The writer's name, on a shared account. */
  whoElse: 40,
  addition: 500,
  ...longestTellings,
} as const;
