import { cluster } from './clusters.ts';
import { likenesses } from './likeness.ts';
import { decidedBy } from './read-corrections.ts';
import { titlesOf } from './titles.ts';
import type { Corrections, Topic, TrialToGroup } from './types.ts';
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
export function groupTrials(
  trials: readonly TrialToGroup[],
  corrections: Corrections = {},
): readonly Topic[] {
  const sorted = trials.toSorted((a, b) => compare(a.id, b.id) || compare(a.text, b.text));
  const abouts = understandAll(sorted);
  const { groups, apart } = decidedBy(sorted, corrections);
  const topics = partsOf(groups, abouts)
    .flatMap((part) => clusterPart(part, sorted, abouts, apart))
    .map((members) => members.toSorted((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return titlesOf(topics, sorted, abouts, corrections.names ?? []);
}

type Groups = readonly (readonly number[])[];

function partsOf(groups: Groups, abouts: readonly About[]): readonly Groups[] {
  if (groups.length <= mostCompared) return [groups];
  const foremost = (group: readonly number[]) => [...(abouts[group[0] ?? 0]?.foremost ?? [])].join();
  const byMatter = Map.groupBy(groups, (group) => foremost(group).split(',')[0] ?? '');
  return [...byMatter.values()].flatMap((part) => {
    const ordered = part.toSorted((a, b) => compare(foremost(a), foremost(b)) || (a[0] ?? 0) - (b[0] ?? 0));
    const pieces = Math.ceil(ordered.length / largestPart);
    return Array.from({ length: pieces }, (_, i) => ordered.slice(i * largestPart, (i + 1) * largestPart));
  });
}

function clusterPart(
  groups: Groups,
  trials: readonly TrialToGroup[],
  abouts: readonly About[],
  apart: readonly (readonly [number, number])[],
): Groups {
  const here = groups.flat();
  const placeOf = new Map(here.map((number, place) => [number, place]));
  const rows = likenesses(
    here.flatMap((number) => trials[number] ?? []),
    here.flatMap((number) => abouts[number] ?? []),
  );
  for (const [a, b] of apart) {
    const [i, j] = [placeOf.get(a), placeOf.get(b)];
    if (i === undefined || j === undefined) continue;
    for (const [row, column] of [
      [i, j],
      [j, i],
    ] as const)
      rows[row]?.fill(Number.NEGATIVE_INFINITY, column, column + 1);
  }
  const placed = groups.map((group) => group.flatMap((number) => placeOf.get(number) ?? []));
  return cluster(placed, rows, weights.alikeEnough).map((group) =>
    group.flatMap((place) => here[place] ?? []),
  );
}
