import {
  families,
  type Part,
  type TableName,
  type Tally,
  tableNames,
  tables,
} from '../../shared/domain/figures/tables.ts';
import type { Entry } from './attack.ts';

/** The same numbers for the same seed. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** Trials of a quarter: some values are common, some rare, some people write nothing and some much. */
export function madeUpEntries(
  roll: (sides: number) => number,
  units: readonly string[],
  { people = 6, each = 3 } = {},
): readonly Entry[] {
  return units.flatMap((unit) => {
    const staff = Array.from({ length: 1 + roll(people) }, (_, i) => `${unit}.${i}`);
    const trials = staff.flatMap((author) =>
      Array.from({ length: roll(each + 1) }, () => ({
        unit,
        author,
        values: rolled(roll, families[0] ?? []),
      })),
    );
    return [...trials, { unit, author: `${unit}.leder`, values: rolled(roll, ['course']) }];
  });
}

function rolled(roll: (sides: number) => number, names: readonly TableName[]) {
  return Object.fromEntries(
    names.map((name) => {
      const all: readonly string[] = tables[name];
      return [name, all[Math.min(roll(all.length), roll(all.length))] ?? ''];
    }),
  );
}

export type InstitutionOf = (unit: string) => string;

/** Two units in each: u4 and u5 are of the same. */
export const ofTwo: InstitutionOf = (unit) => `of ${Math.floor(Number(unit.slice(1)) / 2)}`;

export function partsOf(
  entries: readonly Entry[],
  units: readonly string[],
  institutionOf: InstitutionOf = (unit) => `of ${unit}`,
): readonly Part[] {
  const byUnit = Map.groupBy(entries, ({ unit }) => unit);
  return units.map((id) => {
    const own = byUnit.get(id) ?? [];
    const tally = Object.fromEntries(
      tableNames.map((name) => [
        name,
        Object.fromEntries(
          tables[name].map((value) => {
            const authors: Record<string, number> = {};
            for (const { author, values } of own)
              if (values[name] === value) authors[author] = (authors[author] ?? 0) + 1;
            return [value, authors];
          }),
        ),
      ]),
    ) as Tally;
    return { id, knownWith: [id, institutionOf(id)], tally };
  });
}
