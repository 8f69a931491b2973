/** The secret in force, and after it the one before, so that what was made with that is still understood. */
export type Secrets = readonly [string, ...string[]];

const shortest = 32;
const fewestDifferent = 12;

/** Long and mixed enough that nobody guesses it: `aaaa…` is as long as it is worthless. */
export function isStrong(secret: string): boolean {
  return secret.length >= shortest && new Set(secret).size >= fewestDifferent;
}
