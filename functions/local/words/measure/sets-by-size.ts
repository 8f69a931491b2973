import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Trials of one house, and for each the topic it was written for; one of a kind has a topic of its own. */
export interface KnownSet {
  readonly name: string;
  readonly house: string;
  readonly trials: readonly { readonly id: string; readonly text: string; readonly topic: string }[];
}

export function readSets(folder: string): readonly KnownSet[] {
  return globSync('trials-*.json', { cwd: folder })
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as KnownSet);
}

/** The sizes that are told apart: a meeting of a small unit, of a unit, of a house. */
export const sizes = [
  { name: '10', upTo: 20 },
  { name: '40', upTo: 80 },
  { name: '150–200', upTo: Number.POSITIVE_INFINITY },
] as const;

export function bySize(sets: readonly KnownSet[]): readonly (readonly [string, readonly KnownSet[]])[] {
  const sizeOf = ({ trials }: KnownSet) => sizes.find(({ upTo }) => trials.length <= upTo)?.name ?? '';
  return sizes.flatMap(({ name }) => {
    const own = sets.filter((set) => sizeOf(set) === name);
    return own.length > 0 ? [[name, own] as const] : [];
  });
}
