import type { Corrections, TrialToGroup } from './types.ts';

/** What people decided, with trials by their number in the list. */
export interface Decided {
  /** Groups that hold every trial once: those that people put together, and each other trial alone. */
  readonly groups: readonly (readonly number[])[];
  readonly apart: readonly (readonly [number, number])[];
}

/**
 * Reads people's corrections. Pairs with a trial that is not in the list are left out. Where people also put two
 * trials apart, no chain of pairs joins them.
 */
export function decidedBy(
  trials: readonly TrialToGroup[],
  { together = [], apart = [] }: Corrections,
): Decided {
  const numbers = new Map(trials.map(({ id }, i) => [id, i]));
  const known = (pairs: readonly (readonly [string, string])[]) =>
    pairs
      .flatMap(([a, b]) => {
        const [i, j] = [numbers.get(a), numbers.get(b)];
        return i === undefined || j === undefined || i === j
          ? []
          : [[Math.min(i, j), Math.max(i, j)] as const];
      })
      .sort(([a, b], [c, d]) => a - c || b - d);
  const kept = known(apart);
  const groupOf = trials.map((_, i) => i);
  for (const [a, b] of known(together)) {
    const [from, into] = [groupOf[b] ?? b, groupOf[a] ?? a];
    const joined = (i: number) => groupOf[i] === from || groupOf[i] === into;
    if (kept.some(([c, d]) => joined(c) && joined(d) && groupOf[c] !== groupOf[d])) continue;
    groupOf.forEach((group, i) => {
      if (group === from) groupOf[i] = into;
    });
  }
  const groups = Object.values(Object.groupBy(groupOf.keys(), (i) => groupOf[i] ?? i));
  return { groups: groups.map((group = []) => group), apart: kept };
}
