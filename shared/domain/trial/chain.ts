import type { Trial } from './trial.ts';

/**
 * A trial with those it adjusts and those that adjust it, the first one first. Stops at a loop, should there be one.
 */
export function chainOf(trials: readonly Trial[], id: string): readonly Trial[] {
  const byId = new Map(trials.map((trial) => [trial.id, trial]));
  let first = byId.get(id);
  const seen = new Set<string>();
  while (first?.follows && byId.has(first.follows) && !seen.has(first.id)) {
    seen.add(first.id);
    first = byId.get(first.follows);
  }
  const chain: Trial[] = [];
  let next = first;
  while (next && !chain.includes(next)) {
    const { id: before } = next;
    chain.push(next);
    next = trials.find(({ follows }) => follows === before);
  }
  return chain;
}
