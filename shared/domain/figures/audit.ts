import { type Atom, authorsOf, toldApart } from './atoms.ts';
import { type Crowd, crowdOf, isEnough } from './crowd.ts';
import { type Cell, netOf } from './net.ts';
import { type ShownTable, type TableName, tables } from './tables.ts';

/** One table as it lies open once everything is out. */
export interface Opened {
  readonly table: TableName;
  readonly atoms: readonly Atom[];
  /** By publication, as in `Atom.in`. */
  readonly shown: readonly ShownTable[];
}

/**
 * Whether nobody can work out what is kept back. First every sum that follows from what is shown has to have authors
 * enough. Then each hidden figure has to be free to be another, all else that is shown staying as it is: one trial
 * more under “måltid” means one less under something else that is hidden too. How far it is free is a flow from one to
 * the other through a net of units and values, in which every author counts once: so k−2 who put together what they
 * know take away k−2 of it at most, and at least two steps are left. All of it has to hold for whoever knows a unit or
 * an institution whole as well: its people count for nothing then.
 */
export function isSafe(opened: Opened, k: number): boolean {
  return sumsAreLarge(opened, k) && hiddenIsFree(opened, k);
}

/** The sums of one value, or all of them, that what is shown tells apart. */
export function sumsAreLarge(
  { table, atoms, shown }: Opened,
  k: number,
  only: readonly string[] = tables[table],
): boolean {
  const enough = (groups: readonly (readonly Atom[])[], values: readonly string[]) =>
    groups.every((group) => isEnough(authorsOf(group, values), k));
  return (
    enough(
      toldApart(atoms, (index) => shown[index]?.total === true),
      tables[table],
    ) &&
    only.every((value) =>
      enough(
        toldApart(atoms, (index) => shown[index]?.values.includes(value) === true),
        [value],
      ),
    )
  );
}

function hiddenIsFree({ table, atoms, shown }: Opened, k: number): boolean {
  const rows = groupsOf(toldApart(atoms, (index) => shown[index]?.total === true));
  const columns = new Map<string, ReadonlyMap<Atom, number>>(
    tables[table].map((value) => [
      value,
      groupsOf(toldApart(atoms, (index) => shown[index]?.values.includes(value) === true)),
    ]),
  );
  const cells: readonly Cell[] = atoms.flatMap((atom) =>
    tables[table].map((value) => ({
      atom,
      value,
      row: rows.get(atom),
      column: columns.get(value)?.get(atom),
    })),
  );
  const slack = slackOf(
    cells,
    ({ atom, value, column }) =>
      column === undefined ||
      atoms.some((other) => other !== atom && columns.get(value)?.get(other) === column),
  );
  const hidden = shown.flatMap(({ values }, index) =>
    tables[table]
      .filter((value) => !values.includes(value))
      .map((value) =>
        cells.filter((cell) => cell.value === value && cell.atom.in[index] && cell.column === undefined),
      ),
  );
  const targets = [...cells.map((cell) => [cell]), ...hidden.filter((asked) => asked.length > 1)];
  const behind = targets.map((asked) =>
    crowdOf(asked.map(({ atom, value }) => atom.authors.get(value) ?? new Map())),
  );
  const net = netOf(cells, k);
  return sightsOf([...behind, ...slack], k).every(({ sizes, isInsider }) => {
    net.see(sizes.slice(behind.length));
    return targets.every((asked, index) => {
      const size = sizes[index] ?? 0;
      // An insider who finds that nobody else has done something has found nobody.
      return size >= k || (isInsider && size === 0) || net.isFree(asked);
    });
  });
}

/** How many people stand behind each, up to k, for somebody who looks at it. */
interface Sight {
  readonly isInsider: boolean;
  readonly sizes: readonly number[];
}

/** Everybody’s, and that of whoever knows a part of it whole; those who see the same count once. */
function sightsOf(crowds: readonly Crowd[], k: number): readonly Sight[] {
  const everybody = crowds.map(({ size }) => Math.min(k, size));
  const insiders = new Map<string, number[]>();
  for (const [index, { size, knownTo }] of crowds.entries())
    for (const [insider, known] of knownTo) {
      if (size - known >= k) continue;
      const sizes = insiders.get(insider) ?? [...everybody];
      sizes[index] = size - known;
      insiders.set(insider, sizes);
    }
  const different = new Map([...insiders.values()].map((sizes) => [sizes.join(), sizes]));
  return [
    { isInsider: false, sizes: everybody },
    ...[...different.values()].map((sizes) => ({ isInsider: true, sizes })),
  ];
}

function groupsOf(groups: readonly (readonly Atom[])[]): ReadonlyMap<Atom, number> {
  return new Map(groups.flatMap((group, index) => group.map((atom) => [atom, index] as const)));
}

/** By cell: each author gives slack in one only, in one that nobody knows, if there is any. */
function slackOf(cells: readonly Cell[], isUnknown: (cell: Cell) => boolean): readonly Crowd[] {
  const slack = new Map<Cell, Crowd>();
  const placed = new Set<string>();
  for (const cell of [...cells.filter(isUnknown), ...cells.filter((each) => !isUnknown(each))]) {
    const fresh = [...(cell.atom.authors.get(cell.value) ?? [])].filter(([author]) => !placed.has(author));
    for (const [author] of fresh) placed.add(author);
    slack.set(cell, crowdOf([new Map(fresh)]));
  }
  return cells.map((cell) => slack.get(cell) ?? crowdOf([]));
}
