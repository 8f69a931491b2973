import type { About } from './about.ts';
import { matters } from './map/map.ts';
import type { TrialToGroup } from './types.ts';
import { weights } from './weights.ts';

export type Likeness = (a: number, b: number) => number;

const families = new Map([...new Set(matters.map(({ family }) => family))].map((family, i) => [family, i]));
const familyOf = matters.map(({ family }) => matters.length + (families.get(family) ?? 0));

/** The chance that two are about the same, and a little for the words they share. */
export function likenessOf(trials: readonly TrialToGroup[], abouts: readonly About[]): Likeness {
  const vectors = abouts.map(withFamilies);
  const goals = trials.map(({ goal }) => goal?.trim().toLowerCase() || undefined);
  return (a, b) => {
    const sameGoal = goals[a] !== undefined && goals[a] === goals[b] ? weights.sameGoal : 0;
    const theme = trials[a]?.theme;
    const sameTheme = theme && theme === trials[b]?.theme ? weights.sameTheme : 0;
    const words = product(abouts[a]?.words, abouts[b]?.words);
    return product(vectors[a], vectors[b]) + weights.words * words + sameGoal + sameTheme;
  };
}

function withFamilies({ matters: chances }: About): ReadonlyMap<number, number> {
  const vector = new Map(chances);
  for (const [matter, chance] of chances) {
    const family = familyOf[matter] ?? -1;
    vector.set(family, (vector.get(family) ?? 0) + Math.sqrt(weights.family) * chance);
  }
  return vector;
}

function product<Key>(a: ReadonlyMap<Key, number> = new Map(), b: ReadonlyMap<Key, number> = new Map()): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, value] of few) sum += value * (many.get(key) ?? 0);
  return sum;
}
