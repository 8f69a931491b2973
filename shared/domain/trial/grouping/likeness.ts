import { type About, understand } from './about.ts';
import { matters } from './map/map.ts';
import { isStopWord } from './stop-words.ts';
import type { TrialToGroup } from './types.ts';

/**
 * How much each kind of agreement counts, and how alike two groups have to be on average to share a topic. Tried out on
 * the sets in tests/fixtures/trials/tune.
 */
export const weights = {
  alikeEnough: 0.3,
  /** How much of the likeness is plain words where both trials have a matter. */
  words: 0.25,
  /** How much plain words count where neither has. */
  wordsAlone: 0.9,
  /** A matter that weighs this much is what the trial is about, without a doubt. */
  certain: 1.2,
  /** Above 1 the foremost matter stands out. */
  focus: 1.6,
  family: 0.25,
  rarity: 0.3,
  sameGoal: 0.05,
  sameTheme: 0.03,
};

export interface Understood {
  readonly about: About;
  /** Unit length, over matters. */
  readonly matters: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly certainty: number;
}

const familyOf = new Map<string, string>(matters.map(({ id, family }) => [id, `family:${family}`]));

export function understandAll(trials: readonly TrialToGroup[]): readonly Understood[] {
  const all = trials.map(({ text }) => understand(text));
  const rarity = rarityOf(all);
  return all.map((about) => {
    const weighed = [...about.matters].map(
      ([matter, { weight }]) =>
        [matter, weight ** weights.focus * (rarity.get(matter) ?? 1) ** weights.rarity] as const,
    );
    const vector = new Map<string, number>(weighed);
    for (const [matter, weight] of weighed) {
      const family = familyOf.get(matter) ?? '';
      vector.set(family, (vector.get(family) ?? 0) + weight * weights.family);
    }
    const top = Math.max(0, ...[...about.matters.values()].map(({ weight }) => weight));
    return {
      about,
      matters: unit(vector),
      words: unit(new Map([...about.words].map(([word, weight]) => [word, weight * (rarity.get(word) ?? 1)]))),
      certainty: Math.min(1, top / weights.certain),
    };
  });
}

export function likeness(a: Understood, b: Understood): number {
  const matter = a.certainty * b.certainty;
  const words = weights.words + (1 - matter) * (weights.wordsAlone - weights.words);
  return product(a.matters, b.matters) * matter * (1 - weights.words) + product(a.words, b.words) * words;
}

function rarityOf(all: readonly About[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words, matters: own } of all)
    for (const term of [...words.keys(), ...own.keys()]) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + all.length / count)]));
}

function unit(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([term, value]) => [term, value / length]));
}

function product(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of few) sum += value * (many.get(term) ?? 0);
  return sum;
}
