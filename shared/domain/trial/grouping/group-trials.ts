import { cluster } from './clusters.ts';
import { likenesses } from './likeness.ts';
import { titlesOf } from './titles.ts';
import type { Topic, TrialToGroup } from './types.ts';
import { weights } from './weights.ts';
import { type About, understandAll } from './what-about.ts';
import { compare } from './words/spelled-out.ts';

/**
 * Trials that are compared with each other. More than this are first divided by what they are about, and such parts
 * by number.
 */
const mostCompared = 400;
const largestPart = 250;

/** Gathers trials by what they are about. Each is in exactly one topic; the order they come in makes no difference. */
export function groupTrials(trials: readonly TrialToGroup[]): readonly Topic[] {
  const sorted = trials.toSorted((a, b) => compare(a.id, b.id) || compare(a.text, b.text));
  const abouts = understandAll(sorted);
  const topics = partsOf(abouts)
    .flatMap((part) => clusterPart(part, sorted, abouts))
    .map((members) => members.toSorted((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return titlesOf(topics, sorted, abouts);
}

/** Trials by their number in the list. */
type Numbers = readonly number[];

function partsOf(abouts: readonly About[]): readonly Numbers[] {
  const all = [...abouts.keys()];
  if (all.length <= mostCompared) return [all];
  const foremost = (i: number) => [...(abouts[i]?.foremost ?? [])].join();
  const byMatter = Map.groupBy(all, (i) => foremost(i).split(',')[0] ?? '');
  return [...byMatter.values()].flatMap((part) => {
    const ordered = part.toSorted((a, b) => compare(foremost(a), foremost(b)) || a - b);
    const pieces = Math.ceil(ordered.length / largestPart);
    return Array.from({ length: pieces }, (_, i) => ordered.slice(i * largestPart, (i + 1) * largestPart));
  });
}

function clusterPart(
  part: Numbers,
  trials: readonly TrialToGroup[],
  abouts: readonly About[],
): readonly Numbers[] {
  const rows = likenesses(
    part.flatMap((number) => trials[number] ?? []),
    part.flatMap((number) => abouts[number] ?? []),
  );
  return cluster(rows, weights.alikeEnough).map((group) => group.flatMap((place) => part[place] ?? []));
}
