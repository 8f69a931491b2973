/** The longest texts of a trial: of its form, of a message that becomes one, and of what a button brings back. */
export const longestTexts = {
  what: 1500,
  where: 300,
  sign: 500,
  goal: 300,
  /** The writer's name, on a shared account. */
  whoElse: 40,
  addition: 500,
  happened: 1000,
  learned: 1000,
  meaning: 1000,
} as const;
