import { programOf } from './linear-program.ts';

/**
 * What somebody can work out who has read everything that was published of a quarter, and knows who was in which
 * summary. Written against what readers see, and with nothing of the code that decides it.
 */
export interface Read {
  /** The units in it. */
  readonly units: readonly string[];
  readonly tables: Readonly<
    Record<string, { readonly total?: number; readonly cells: Readonly<Record<string, number>> }>
  >;
}

/** One trial: who wrote it, where, and what it is in each table. */
export interface Entry {
  readonly unit: string;
  readonly author: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Opening {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly truly: number;
}

export interface Attack {
  readonly read: readonly Read[];
  readonly entries: readonly Entry[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Tables of the same trials: the total of one is the total of all. */
  readonly families: readonly (readonly string[])[];
  readonly narrowest: number;
  /** What has fewer authors than this is nobody's business: hidden figures, sums of them, and groups that can be told apart. */
  readonly few: number;
  readonly colluders?: readonly string[];
  /** Units of which every figure is known exactly, as their leader does. */
  readonly knownUnits?: readonly string[];
}

/** Everything whose lowest and highest possible value lie too close together. */
export function openings(attack: Attack): readonly Opening[] {
  return Object.keys(attack.values).flatMap((table) => openIn(table, attack));
}

function openIn(table: string, attack: Attack): readonly Opening[] {
  const { read, entries, narrowest, few, colluders = [], knownUnits = [] } = attack;
  const values = attack.values[table] ?? [];
  const family = attack.families.find((names) => names.includes(table)) ?? [table];
  const readers = read.map(({ units }) => new Set(units));
  const covering = (unit: string) => readers.map((units) => units.has(unit)).join();
  const units = new Set([...read.flatMap((each) => each.units), ...entries.map(({ unit }) => unit)]);
  const patternOf = new Map([...units].map((unit) => [unit, covering(unit)]));
  const patterns = [...new Set(patternOf.values())];
  const startOf = new Map(patterns.map((pattern, index) => [pattern, index * values.length]));
  const placeOf = new Map(values.map((value, index) => [value, index]));
  const number = (pattern: string, value: string) =>
    (startOf.get(pattern) ?? Number.NaN) + (placeOf.get(value) ?? Number.NaN);
  const inEach = read.map((_, index) => patterns.filter((pattern) => pattern.split(',')[index] === 'true'));
  const isKnown = (entry: Entry) => colluders.includes(entry.author) || knownUnits.includes(entry.unit);
  const truth = new Float64Array(patterns.length * values.length);
  const known = new Float64Array(truth.length);
  const authors = Array.from(truth, () => new Set<string>());
  for (const entry of entries) {
    const value = entry.values[table];
    if (value === undefined) continue;
    const at = number(patternOf.get(entry.unit) ?? '', value);
    truth[at] = (truth[at] ?? 0) + 1;
    if (!knownUnits.includes(entry.unit)) authors[at]?.add(entry.author);
    if (isKnown(entry)) known[at] = (known[at] ?? 0) + 1;
  }
  const inside = (index: number, only: readonly string[]) =>
    (inEach[index] ?? []).flatMap((pattern) => only.map((value) => number(pattern, value)));
  const less = (of: readonly number[]) => of.reduce((sum, at) => sum + (known[at] ?? 0), 0);
  const equations = read.flatMap(({ tables }, index) => {
    const total = family.map((name) => tables[name]?.total).find((each) => each !== undefined);
    const cells = Object.entries(tables[table]?.cells ?? {}).map(([value, is]) => ({
      of: inside(index, [value]),
      is,
    }));
    return [...cells, ...(total === undefined ? [] : [{ of: inside(index, values), is: total }])];
  });
  const program = programOf(
    truth.length,
    equations.map(({ of, is }) => ({ of, is: is - less(of) })),
  );
  const hidden = read.flatMap(({ tables }, index) => {
    const kept = values.filter((value) => !(value in (tables[table]?.cells ?? {})));
    const some = [...kept.map((value) => [value]), ...pairsOf(kept), ...(kept.length > 2 ? [kept] : [])];
    return some.map((only) => ({
      what: `${table} ${only.join('+')} of summary ${index}`,
      of: inside(index, only),
    }));
  });
  const apart = patterns
    .filter((pattern) => pattern.includes('true'))
    .flatMap((pattern) =>
      [...values.map((value) => [value]), [...values]].map((only) => ({
        what: `${table} ${only.join('+')} of ${pattern}`,
        of: only.map((value) => number(pattern, value)),
      })),
    );
  // What five or more wrote may be known, wherever it is known from.
  const small = [...hidden, ...apart].filter(({ of }) => {
    const behind = countUpTo(few, of, authors);
    // Whoever knows units whole, and that nobody else did something, knows of nobody.
    return behind < few && (behind > 0 || knownUnits.length === 0);
  });
  return small.flatMap(({ what, of }) => {
    if (of.length === 0) return [];
    const truly = of.reduce((sum, at) => sum + (truth[at] ?? 0) - (known[at] ?? 0), 0);
    // The truth is among what may be: with so much above it, it does not matter what may lie below.
    const to = program.highest(of, truly + narrowest);
    if (to === undefined || to >= truly + narrowest) return [];
    const from = program.lowest(of);
    // Widths are whole numbers; the rest is rounding.
    return to - from < narrowest - 1e-6 ? [{ what, from, to, truly }] : [];
  });
}

/** How many different people, as far as it matters. */
function countUpTo(enough: number, of: readonly number[], authors: readonly ReadonlySet<string>[]): number {
  const met = new Set<string>();
  for (const at of of)
    for (const author of authors[at] ?? []) if (met.add(author).size >= enough) return enough;
  return met.size;
}

function pairsOf(values: readonly string[]): readonly (readonly string[])[] {
  return values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other]));
}
