import { type Authors, type Crowd, crowdOf, meet } from './crowd.ts';
import { type Part, type Publication, type TableName, tables } from './tables.ts';

/**
 * The units that the same publications cover. No sum that anybody reads tells them apart, so they count as one: with
 * 205 units and two networks there are three atoms at most.
 */
export interface Atom {
  /** By publication: whether it covers these units. */
  readonly in: readonly boolean[];
  /** By value: who stands under it. */
  readonly authors: ReadonlyMap<string, Authors>;
}

export function atomsOf(
  parts: readonly Part[],
  publications: readonly Pick<Publication, 'parts'>[],
  table: TableName,
): readonly Atom[] {
  const covered = publications.map(({ parts: ids }) => new Set(ids));
  const atoms = new Map<
    string,
    { in: readonly boolean[]; authors: Map<string, Map<string, readonly string[]>> }
  >();
  for (const { id, knownWith, tally } of parts) {
    const inside = covered.map((ids) => ids.has(id));
    const key = patternOf(inside);
    const atom = atoms.get(key) ?? { in: inside, authors: new Map() };
    atoms.set(key, atom);
    for (const value of tables[table]) {
      const authors = atom.authors.get(value) ?? new Map<string, readonly string[]>();
      atom.authors.set(value, authors);
      for (const [author, times] of Object.entries(tally[table]?.[value] ?? {}))
        if (times > 0) meet(authors, author, knownWith);
    }
  }
  return [...atoms.values()];
}

export function authorsOf(atoms: readonly Atom[], values: readonly string[]): Crowd {
  return crowdOf(atoms.flatMap(({ authors }) => values.map((value) => authors.get(value) ?? new Map())));
}

/**
 * What can be told apart by those publications alone that `sees` picks: from a network's sum and the sum of an area
 * inside it follows the sum of the rest. What none of them covers is left out.
 */
export function toldApart(
  atoms: readonly Atom[],
  sees: (publication: number) => boolean,
): readonly (readonly Atom[])[] {
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) {
    const key = patternOf(atom.in.map((inside, index) => inside && sees(index)));
    if (!key.includes('1')) continue;
    groups.set(key, [...(groups.get(key) ?? []), atom]);
  }
  return [...groups.values()];
}

function patternOf(inside: readonly boolean[]): string {
  return inside.map((yes) => (yes ? '1' : '0')).join('');
}
