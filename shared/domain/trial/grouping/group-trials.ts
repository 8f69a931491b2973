import { cluster } from './clusters.ts';
import { likenessOf } from './likeness.ts';
import { titleOf } from './titles.ts';
import type { Topic, TrialToGroup } from './types.ts';

/** Below this two groups have too little in common to share a topic; 0.1 to 0.2 give much the same. */
const alikeEnough = 0.14;

/** Gathers trials by goal, theme and wording: each in one topic, whatever order they come in. */
export function groupTrials(trials: readonly TrialToGroup[]): readonly Topic[] {
  const sorted = trials.toSorted((a, b) => compare(a.id, b.id) || compare(a.text, b.text));
  const { likeness, weight } = likenessOf(sorted);
  return cluster(sorted.length, likeness, alikeEnough)
    .map((members) => members.toSorted((a, b) => a - b).flatMap((i) => sorted[i] ?? []))
    .sort((a, b) => b.length - a.length || compare(a[0]?.id ?? '', b[0]?.id ?? ''))
    .map((group) => ({ title: titleOf(group, weight), trialIds: group.map((trial) => trial.id) }));
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
