import { stemsIn, type Terms, termsOf } from './terms.ts';
import type { TrialToGroup } from './types.ts';

/** How much each kind of agreement counts; tried out on the sets in tests/fixtures/trials. */
export const weights = { word: 1, part: 0.8, concept: 2, goalWord: 0.3, sameGoal: 0.05, sameTheme: 0.03 };

export interface Likeness {
  readonly likeness: (a: number, b: number) => number;
  /** How much a stem tells apart in this set. */
  readonly weight: (stem: string) => number;
}

export function likenessOf(trials: readonly TrialToGroup[]): Likeness {
  const terms = termsOf(trials);
  const rarity = rarityOf(terms);
  const vectors = terms.map((own, i) => vectorOf(own, trials[i], rarity));
  const goals = trials.map((trial) => trial.goal?.trim().toLowerCase() || undefined);
  const likeness = (a: number, b: number) => {
    const sameGoal = goals[a] !== undefined && goals[a] === goals[b] ? weights.sameGoal : 0;
    const theme = trials[a]?.theme;
    const sameTheme = theme && theme === trials[b]?.theme ? weights.sameTheme : 0;
    return product(vectors[a], vectors[b]) + sameGoal + sameTheme;
  };
  return { likeness, weight: (stem) => rarity.get(stem) ?? 0 };
}

function rarityOf(terms: readonly Terms[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words, parts, concepts } of terms) {
    for (const term of [...words, ...parts, ...concepts.keys()])
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + terms.length / count)]));
}

function vectorOf(
  { words, parts, concepts }: Terms,
  trial: TrialToGroup | undefined,
  rarity: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const vector = new Map<string, number>();
  const add = (term: string, weight: number) =>
    vector.set(term, (vector.get(term) ?? 0) + weight * (rarity.get(term) ?? 1));
  for (const word of words) add(word, weights.word);
  for (const part of parts) add(part, weights.part);
  for (const [concept, times] of concepts) add(concept, weights.concept * Math.sqrt(times));
  for (const word of stemsIn(trial?.goal ?? '')) add(word, weights.goalWord);
  const length = Math.hypot(...vector.values());
  return new Map([...vector].map(([term, value]) => [term, length > 0 ? value / length : 0]));
}

function product(
  a: ReadonlyMap<string, number> = new Map(),
  b: ReadonlyMap<string, number> = new Map(),
): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of few) sum += value * (many.get(term) ?? 0);
  return sum;
}
