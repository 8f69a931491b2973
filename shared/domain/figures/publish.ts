import { atomsOf, authorsOf } from './atoms.ts';
import { isSafe, sumsAreLarge } from './audit.ts';
import { type Authors, crowdOf, isEnough } from './crowd.ts';
import { fewestAuthors } from './limits.ts';
import {
  type Figures,
  families,
  type Part,
  type Publication,
  type Shown,
  type ShownTable,
  sumOf,
  type TableFigures,
  type TableName,
  tableNames,
  tables,
} from './tables.ts';

export interface ToPublish {
  readonly parts: readonly Part[];
  /** What others have read already of the same quarter, and the parts it was made of. */
  readonly before: readonly Publication[];
  readonly partsBefore: readonly Part[];
  readonly k?: number;
}

export interface Published {
  readonly shown: Shown;
  readonly figures: Figures;
  /** Units so alone in this that subtracting one summary from another would give them away. */
  readonly leftOut: readonly string[];
}

/**
 * What may be read of these units, given what has been read before: whatever has too few authors is kept back, and
 * more besides, until nothing that is kept back can be worked out.
 */
export function publish({ parts, before, partsBefore, k: asked = fewestAuthors }: ToPublish): Published {
  const k = Math.max(fewestAuthors, asked);
  const leftOut = aloneAmong(parts, before, k);
  const own = parts.filter(({ id }) => !leftOut.includes(id));
  const ids = own.map(({ id }) => id);
  const known = new Set(ids);
  const all = distinct([...own, ...parts, ...partsBefore.filter(({ id }) => !known.has(id))]);
  const choices = families.flatMap((family) => chooseFamily(family, { ids, all, before, k }));
  const shown = Object.fromEntries(choices) as Shown;
  const figures = Object.fromEntries(
    tableNames.map((table) => [table, figuresOf(own, table, shown[table])]),
  ) as Figures;
  return { shown, figures, leftOut };
}

interface Choosing {
  readonly ids: readonly string[];
  readonly all: readonly Part[];
  readonly before: readonly Publication[];
  readonly k: number;
}

const nothingShown: ShownTable = { total: false, values: [] };

/** With the total if every table allows it: whoever reads it in one of them has it for all. */
function chooseFamily(
  family: readonly TableName[],
  choosing: Choosing,
): readonly (readonly [TableName, ShownTable])[] {
  if (choosing.ids.length === 0) return family.map((table) => [table, nothingShown] as const);
  for (const total of [true, false]) {
    const chosen = family.map((table) => [table, chooseValues(table, total, choosing)] as const);
    if (chosen.every((each): each is readonly [TableName, ShownTable] => each[1] !== undefined))
      return chosen;
  }
  return family.map((table) => [table, nothingShown] as const);
}

/** The smallest goes first, so that what most people wrote of stays to be read. */
function chooseValues(
  table: TableName,
  total: boolean,
  { ids, all, before, k }: Choosing,
): ShownTable | undefined {
  const atoms = atomsOf(all, [...before, { parts: ids }], table);
  const own = atoms.filter((atom) => atom.in.at(-1));
  const opened = (shown: ShownTable) => ({
    table,
    atoms,
    shown: [...before.map((each) => each.shown[table]), shown],
  });
  const size = (value: string) => authorsOf(own, [value]).size;
  let values: readonly string[] = tables[table]
    .filter((value) => size(value) >= k)
    .filter((value) => sumsAreLarge(opened({ total: false, values: [value] }), k, [value]))
    .toSorted((a, b) => size(b) - size(a));
  for (;;) {
    if (isSafe(opened({ total, values }), k)) return { total, values };
    if (values.length === 0) return undefined;
    values = values.slice(0, -1);
  }
}

function figuresOf(parts: readonly Part[], table: TableName, { total, values }: ShownTable): TableFigures {
  const count = (value: string) => parts.reduce((sum, { tally }) => sum + sumOf(tally[table]?.[value]), 0);
  const cells = Object.fromEntries(
    tables[table].filter((value) => values.includes(value)).map((value) => [value, count(value)]),
  );
  return { cells, ...(total && { total: tables[table].reduce((sum, value) => sum + count(value), 0) }) };
}

/** What is here and not in a summary that has been read already, as far as it is the work of too few. */
function aloneAmong(parts: readonly Part[], before: readonly Publication[], k: number): readonly string[] {
  const read = before.map((each) => new Set(each.parts));
  let staying = parts;
  for (;;) {
    const rest = read
      .map((known) => staying.filter(({ id }) => !known.has(id)))
      .find(
        (some) => some.length > 0 && some.length < staying.length && !isEnough(crowdOf(some.map(allIn)), k),
      );
    if (!rest) break;
    // One after the other, so that a lone childminder who came late does not keep everybody else away.
    const fewest = Math.min(...rest.map((part) => allIn(part).size));
    const out = new Set(rest.filter((part) => allIn(part).size === fewest));
    staying = staying.filter((part) => !out.has(part));
  }
  const ids = new Set(staying.map(({ id }) => id));
  return parts.flatMap(({ id }) => (ids.has(id) ? [] : [id]));
}

/** Everybody who stands in it: each of its trials has a situation. */
function allIn({ knownWith, tally }: Part): Authors {
  const names = Object.values(tally.situation ?? {}).flatMap((each) => Object.keys(each));
  return new Map(names.map((author) => [author, knownWith]));
}

function distinct(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}
