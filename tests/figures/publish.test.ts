import { describe, expect, it } from 'vitest';
import { fewestAuthors } from '../../shared/domain/figures/limits.ts';
import { type Published, publish, type ToPublish } from '../../shared/domain/figures/publish.ts';
import {
  type Figures,
  families,
  type Publication,
  type Shown,
  sumOf,
  tableNames,
  tables,
} from '../../shared/domain/figures/tables.ts';
import { type Attack, type Entry, openings, type Read } from './attack.ts';
import { dice, type InstitutionOf, madeUpEntries, ofTwo, partsOf } from './made-up-network.ts';

const together = fewestAuthors - 2;
type Publish = (ask: ToPublish) => Published;

/** Summaries of one quarter, one after the other, each knowing those before it. */
function publishAll(
  entries: readonly Entry[],
  networks: readonly (readonly string[])[],
  how: Publish = publish,
  institutionOf?: InstitutionOf,
): { read: readonly Read[]; published: readonly Published[] } {
  const before: Publication[] = [];
  const read: Read[] = [];
  const published: Published[] = [];
  for (const units of networks) {
    const partsBefore = partsOf(entries, [...new Set(before.flatMap(({ parts }) => parts))], institutionOf);
    const made = how({ parts: partsOf(entries, units, institutionOf), before: [...before], partsBefore });
    const kept = units.filter((unit) => !made.leftOut.includes(unit));
    before.push({ parts: kept, shown: made.shown });
    read.push({ units: kept, tables: made.figures });
    published.push(made);
  }
  return { read, published };
}

function attackOn(entries: readonly Entry[], read: readonly Read[], more: Partial<Attack> = {}) {
  return openings({
    read,
    entries,
    values: tables,
    families,
    narrowest: fewestAuthors,
    few: fewestAuthors,
    ...more,
  });
}

/** Who is worth bribing: the few that stand in what is hidden. */
function groupsOf(authors: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return authors.flatMap((author, index) =>
    groupsOf(authors.slice(index + 1), size - 1).map((rest) => [author, ...rest]),
  );
}

function institutionsOf(units: readonly string[]): readonly (readonly string[])[] {
  return [...Map.groupBy(units, ofTwo).values()];
}

/** Each knows one unit whole, or all of one institution. */
function leadersOf(units: readonly string[]): readonly (readonly string[])[] {
  return [...units.map((unit) => [unit]), ...institutionsOf(units)];
}

const naive: Publish = ({ parts }) => {
  const shown = Object.fromEntries(
    tableNames.map((table) => {
      const enough = tables[table].filter(
        (value) =>
          new Set(parts.flatMap(({ tally }) => Object.keys(tally[table]?.[value] ?? {}))).size >=
          fewestAuthors,
      );
      return [table, { total: true, values: enough }];
    }),
  ) as unknown as Shown;
  const count = (table: (typeof tableNames)[number], value: string) =>
    parts.reduce((sum, { tally }) => sum + sumOf(tally[table]?.[value]), 0);
  const figures = Object.fromEntries(
    tableNames.map((table) => [
      table,
      {
        total: tables[table].reduce((sum, value) => sum + count(table, value), 0),
        cells: Object.fromEntries(shown[table].values.map((value) => [value, count(table, value)])),
      },
    ]),
  ) as Figures;
  return { shown, figures, leftOut: [] };
};

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `u${from + i}`);

describe('figures of one network', () => {
  it('show what many wrote of, and the total', () => {
    const entries = madeUpEntries(dice(1), names(0, 60));
    const { read } = publishAll(entries, [names(0, 60)]);
    const trials = entries.filter(({ values }) => 'situation' in values);
    expect(read[0]?.tables.situation?.total).toBe(trials.length);
    expect(read[0]?.tables.situation?.cells.arrival).toBe(
      trials.filter(({ values }) => values.situation === 'arrival').length,
    );
  });

  it('are none for four people', () => {
    const entries = ['a', 'b', 'c', 'd'].map((author) => ({
      unit: 'u0',
      author,
      values: { situation: 'meal', theme: 'none', outcome: 'keep', origin: 'fresh' },
    }));
    const { figures } = publish({ parts: partsOf(entries, ['u0']), before: [], partsBefore: [] });
    for (const table of tableNames) expect(figures[table]).toEqual({ cells: {} });
  });

  it('are none at all of nobody', () => {
    expect(publish({ parts: [], before: [], partsBefore: [] }).figures.situation).toEqual({ cells: {} });
  });

  it('do not tell that everybody did the same', () => {
    const entries = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((author) => ({
      unit: 'u0',
      author,
      values: { situation: 'meal', theme: 'none', outcome: 'keep', origin: 'fresh' },
    }));
    const { figures } = publish({ parts: partsOf(entries, ['u0']), before: [], partsBefore: [] });
    expect(figures.situation).toEqual({ total: 7, cells: {} });
  });

  it('leave a lone author of the one unit hidden from the leader of the other', () => {
    const of = (unit: string, author: string, situation: string) => ({ unit, author, values: { situation } });
    const many = (unit: string) =>
      ['meal', 'cloakroom'].flatMap((situation) =>
        Array.from({ length: 6 }, (_, i) => of(unit, `${unit}.${i}`, situation)),
      );
    const shown = (entries: readonly Entry[]) =>
      publish({ parts: partsOf(entries, ['u0', 'u1']), before: [], partsBefore: [] }).figures.situation;
    // What the leader of u0 knows to be their own alone may stand.
    expect(shown([...many('u0'), of('u1', 'alone', 'meal')])).toEqual({ cells: { cloakroom: 6 } });
    expect(shown([...many('u0'), ...many('u1')]).cells.meal).toBe(12);
  });

  it('count somebody who works in two units for either leader', () => {
    const of = (unit: string, author: string) => ({ unit, author, values: { situation: 'meal' } });
    const both = ['a', 'b', 'c', 'd', 'e'].flatMap((author) => [of('u0', author), of('u1', author)]);
    const entries = [...both, of('u0', 'f'), of('u1', 'g')];
    const { figures } = publish({ parts: partsOf(entries, ['u0', 'u1']), before: [], partsBefore: [] });
    expect(figures.situation.cells.meal).toBe(12);
  });

  it('wait for those who come late until there are enough of them besides any one unit', () => {
    const of = (unit: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        unit,
        author: `${unit}.${i}`,
        values: { situation: 'meal', theme: 'none', outcome: 'keep', origin: 'fresh' },
      }));
    const entries = [...of('u0', 6), ...of('u1', 6), ...of('u2', 4), ...of('u3', 3), ...of('u4', 3)];
    const early = ['u0', 'u1'];
    const { published } = publishAll(entries, [early, [...early, 'u2', 'u3'], [...early, 'u2', 'u3', 'u4']]);
    expect(published.map(({ leftOut }) => leftOut)).toEqual([[], ['u2', 'u3'], []]);
  });

  it('keep only those away who are alone', () => {
    const of = (unit: string, count: number) =>
      Array.from({ length: 2 * count }, (_, i) => ({
        unit,
        author: `${unit}.${i % count}`,
        values: { situation: i < count ? 'meal' : 'circle' },
      }));
    const entries = [...of('u0', 9), ...of('u2', 9), ...of('u4', 1)];
    const { published } = publishAll(entries, [['u0'], ['u2'], ['u0', 'u2', 'u4']]);
    expect(published.map(({ leftOut }) => leftOut)).toEqual([[], [], ['u4']]);
    expect(published[2]?.figures.situation.cells.meal).toBe(18);
  });

  it('leave nobody of one institution alone for whoever leads another', () => {
    const of = (unit: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({
        unit,
        author: `${unit}.${i}`,
        values: { situation: 'meal' },
      }));
    const entries = [...of('u0', 4), ...of('u1', 3), ...of('u2', 4)];
    const shown = (institutionOf?: InstitutionOf) =>
      publishAll(entries, [['u0', 'u1', 'u2']], publish, institutionOf).read[0]?.tables.situation?.cells;
    expect(shown()).toEqual({ meal: 11 });
    expect(shown(ofTwo)).toEqual({});
  });

  it('count a person in two units once', () => {
    const of = (unit: string, author: string) => ({ unit, author, values: { situation: 'meal' } });
    const entries = [
      of('u0', 'a'),
      of('u1', 'a'),
      of('u0', 'b'),
      of('u1', 'b'),
      of('u0', 'c'),
      of('u1', 'd'),
    ];
    const { figures } = publish({ parts: partsOf(entries, ['u0', 'u1']), before: [], partsBefore: [] });
    expect(figures.situation).toEqual({ cells: {} });
  });

  it('can have a higher threshold, never a lower one', () => {
    const entries = madeUpEntries(dice(2), names(0, 12));
    const ask = { parts: partsOf(entries, names(0, 12)), before: [], partsBefore: [] };
    expect(publish({ ...ask, k: 2 })).toEqual(publish(ask));
    const values = (k: number) => publish({ ...ask, k }).shown.situation.values.length;
    expect(values(12)).toBeLessThan(values(5));
  });
});

describe('somebody who reads everything', () => {
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);

  it.each(seeds)('opens no cell of a small network, alone or with two more (%i)', (seed) => {
    const roll = dice(seed);
    const units = names(0, 2 + roll(4));
    const entries = madeUpEntries(roll, units);
    const { read } = publishAll(entries, [units], publish, ofTwo);
    expect(attackOn(entries, read)).toEqual([]);
    const authors = [...new Set(entries.map(({ author }) => author))].slice(0, 9);
    for (const colluders of groupsOf(authors, together))
      expect(attackOn(entries, read, { colluders, narrowest: 2 }), colluders.join()).toEqual([]);
    for (const knownUnits of leadersOf(units))
      expect(attackOn(entries, read, { knownUnits }), knownUnits.join()).toEqual([]);
  });

  it.each(seeds.slice(0, 20))(
    'opens none over networks and areas that overlap, four quarters long (%i)',
    (seed) => {
      const roll = dice(1000 + seed);
      let members = names(0, 8 + roll(8));
      for (let quarter = 0; quarter < 4; quarter++) {
        const entries = madeUpEntries(roll, names(0, 24), { people: 7 });
        const some = (share: number) => members.filter(() => roll(100) < share);
        const first = [members, some(50), some(90)];
        const networks = roll(2) === 0 ? first : first.toReversed();
        const { read } = publishAll(entries, networks, publish, ofTwo);
        expect(attackOn(entries, read), `quarter ${quarter}`).toEqual([]);
        for (const knownUnits of leadersOf(members))
          expect(attackOn(entries, read, { knownUnits }), `${knownUnits} in ${quarter}`).toEqual([]);
        const authors = [...new Set(entries.map(({ author }) => author))];
        for (let guess = 0; guess < 6; guess++) {
          const colluders = Array.from({ length: together }, () => authors[roll(authors.length)] ?? '');
          expect(attackOn(entries, read, { colluders, narrowest: 2 }), `quarter ${quarter}`).toEqual([]);
        }
        // Somebody leaves, somebody joins.
        members = [...members.filter(() => roll(10) > 0), `u${16 + quarter}`];
      }
    },
  );

  it('opens none where every municipality reads its own and the network all of them', () => {
    const roll = dice(7);
    const units = names(0, 205);
    const municipalities = Array.from({ length: 14 }, (_, m) => units.filter((_u, i) => i % 14 === m));
    const entries = madeUpEntries(roll, units, { people: 8 });
    for (const networks of [
      [units, ...municipalities],
      [...municipalities, units],
    ]) {
      const { read } = publishAll(entries, networks, publish, ofTwo);
      const shown = read.map(({ tables: of }) => Object.keys(of.situation?.cells ?? {}).length);
      expect(Math.min(...shown)).toBeGreaterThanOrEqual(tables.situation.length / 2);
      expect(attackOn(entries, read)).toEqual([]);
      for (const knownUnits of leadersOf(units.slice(0, 4)))
        expect(attackOn(entries, read, { knownUnits }), knownUnits.join()).toEqual([]);
    }
  });
});

it('is ready in a moment for two thousand units', () => {
  const units = names(0, 2000);
  const parts = partsOf(madeUpEntries(dice(3), units, { people: 8 }), units);
  const began = performance.now();
  publish({ parts, before: [], partsBefore: [] });
  expect(performance.now() - began).toBeLessThan(15_000);
});

describe('a careless hand in its place', () => {
  it('is caught when it hides single cells and shows the total', () => {
    const caught = Array.from({ length: 20 }, (_, seed) => {
      const roll = dice(seed);
      const units = names(0, 6);
      const entries = madeUpEntries(roll, units);
      return attackOn(entries, publishAll(entries, [units], naive).read).length > 0;
    });
    expect(caught.filter(Boolean).length).toBeGreaterThan(10);
  });

  it.each([
    { what: 'own unit', keeps: 0, known: (units: readonly string[]) => units.map((unit) => [unit]) },
    { what: 'institution', keeps: 1, known: institutionsOf },
  ])('is caught when it forgets what a leader knows of their $what', ({ keeps, known }) => {
    const forgetful: Publish = ({ parts, partsBefore, ...ask }) => {
      const less = (some: typeof parts) =>
        some.map((part) => ({ ...part, knownWith: part.knownWith.slice(0, keeps) }));
      return publish({ ...ask, parts: less(parts), partsBefore: less(partsBefore) });
    };
    const caught = Array.from({ length: 20 }, (_, seed) => {
      const roll = dice(seed);
      const units = names(0, 4);
      const entries = madeUpEntries(roll, units, { people: 8 });
      const { read } = publishAll(entries, [units], forgetful, ofTwo);
      return known(units).some((knownUnits) => attackOn(entries, read, { knownUnits }).length > 0);
    });
    expect(caught.filter(Boolean).length).toBeGreaterThan(5);
  });

  it('is caught when it looks at each summary alone', () => {
    const alone: Publish = (ask) => publish({ ...ask, before: [], partsBefore: [] });
    const caught = Array.from({ length: 20 }, (_, seed) => {
      const roll = dice(seed);
      const units = names(0, 12);
      const entries = madeUpEntries(roll, units);
      return attackOn(entries, publishAll(entries, [units, units.slice(1)], alone).read).length > 0;
    });
    expect(caught.every(Boolean)).toBe(true);
  });
});
