/** The present secret, and after it the previous one, so that what was made with that still works. */
export type Secrets = readonly [string, ...string[]];

const shortest = 32;
const fewestDifferent = 12;

/** Long enough, and with enough different characters: `aaaa…` is long and worthless. */
export function isStrong(secret: string): boolean {
  return secret.length >= shortest && new Set(secret).size >= fewestDifferent;
}
