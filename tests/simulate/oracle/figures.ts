import { createHmac } from 'node:crypto';
import { currentOperation } from '../engine/scheduler.ts';
import type { BotOperation } from '../host/operation.ts';
import type { Person } from '../platforms/platform.ts';
import type { Lying } from '../storage/memory-store.ts';
import type { World } from '../world.ts';
import type { Oracle } from './oracle.ts';

type Counts = Readonly<Record<string, number>>;
type Table = Readonly<Record<string, Counts>>;
interface Release {
  readonly unit: string;
  readonly institution?: string;
  readonly day: string;
  readonly number: number;
  readonly tally: Readonly<Record<string, Table>>;
}
interface Summary {
  readonly quarter: string;
  readonly parts: readonly number[];
  readonly figures: Readonly<Record<string, { readonly total?: number; readonly cells: Counts }>>;
}
interface Trial {
  readonly discussedAt?: string;
  readonly audience: string;
  readonly author: { readonly id: string };
  readonly outcome?: { readonly tried: boolean; readonly next?: string };
}

const fewest = 5;
/** What has been passed on for longer than a year no figure counts. */
const mostCoursesCarried = 10;

/** Counts again what a network gets to read: a summary from its releases, and a release from the unit’s own rows. */
export function createFigures(world: World, oracle: Oracle) {
  const erased: { readonly key: string; readonly authors: ReadonlySet<string> }[] = [];
  /** By unit: when a trial that was talked through changed last. */
  const touched = new Map<string, number>();
  const numbers = new Map<string, number>();
  const fail = (what: string) => oracle.fails('figures-true', undefined, what);
  const lying = (table: Lying['table'], partition: string, prefix: string) =>
    [...world.store.lying(table, partition)].filter((row) => row.key.startsWith(prefix));

  function judgeSummary({ partition, key, json }: Lying): void {
    const { quarter, parts, figures } = JSON.parse(json) as Summary;
    const releases = lying('networks', partition, `release|${quarter}|`)
      .map((row) => ({ key: row.key, ...(JSON.parse(row.json) as Release) }))
      .filter(({ number }) => parts.includes(number));
    oracle.note('summary judged');
    if (releases.length !== parts.length) fail(`${key} counts what is not there`);
    if (new Set(releases.map(({ unit }) => unit)).size < 2) fail(`${key} is of one unit alone`);
    for (const [table, { cells, total }] of Object.entries(figures)) {
      const sums = Object.entries(cells).map(([value, count]) => ({ values: [value], count }));
      const values = [...new Set(releases.flatMap(({ tally }) => Object.keys(tally[table] ?? {})))];
      for (const { values: of, count } of [
        ...sums,
        ...(total === undefined ? [] : [{ values, count: total }]),
      ]) {
        const each = releases.flatMap(({ unit, institution, tally }) =>
          of.flatMap((value) =>
            Object.entries(tally[table]?.[value] ?? {}).map(([author, n]) => ({
              unit,
              institution,
              author,
              n,
            })),
          ),
        );
        const where = `${key} ${table} ${of.join('+')}`;
        if (each.reduce((sum, { n }) => sum + n, 0) !== count) fail(`${where} is not ${count}`);
        const authors = (some: typeof each) => new Set(some.map(({ author }) => author)).size;
        if (authors(each) < fewest) fail(`${where} has too few authors`);
        for (const by of ['unit', 'institution'] as const)
          for (const insider of new Set(each.map((one) => one[by]))) {
            const others = authors(each.filter((one) => one[by] !== insider));
            if (others > 0 && others < fewest) fail(`${where} tells a ${by} of ${others} others`);
          }
      }
    }
    for (const { key: gone, authors } of erased)
      if (releases.some((one) => one.key === gone && namesOf(one).some((author) => authors.has(author))))
        fail(`${key} counts somebody who was erased before`);
  }

  /** Unless a trial has changed since the bot read them; what is written anew with its number is an erasure. */
  function judgeRelease({ partition, key, json }: Lying): void {
    const { unit, day, tally, number } = JSON.parse(json) as Release;
    const where = `${partition} ${key}`;
    const isNew = numbers.get(where) !== number;
    numbers.set(where, number);
    const begun = (currentOperation() as BotOperation | undefined)?.startedAt;
    if (!isNew || begun === undefined || (touched.get(unit) ?? 0) >= begun) return;
    const done = lying('units', unit, 'trial|done|')
      .map((row) => ({ ...(JSON.parse(row.json) as Trial), course: Number(row.key.split('|')[2]) }))
      .filter(({ discussedAt }) => (discussedAt ?? '') <= day);
    const latest = Math.max(...done.map(({ course }) => course));
    const trials = done.filter(
      ({ discussedAt, audience, author, course }) =>
        discussedAt === day &&
        audience === 'unit' &&
        !author.id.startsWith('shared:') &&
        latest - course <= mostCoursesCarried,
    );
    const sum = (counts: Counts = {}) => Object.values(counts).reduce((all, n) => all + n, 0);
    const outcomes = new Map<string, number>();
    for (const { outcome } of trials) {
      const value = outcome ? (outcome.tried ? (outcome.next ?? 'tried') : 'not-tried') : 'untold';
      outcomes.set(value, (outcomes.get(value) ?? 0) + 1);
    }
    oracle.note('release judged');
    for (const value of ['keep', 'adjust', 'drop', 'tried', 'not-tried', 'untold'])
      if (sum(tally.outcome?.[value]) !== (outcomes.get(value) ?? 0))
        fail(`${key}: ${value} is not what the trials say`);
    const authors = new Set(namesOf({ tally: { outcome: tally.outcome ?? {} } }));
    if (authors.size !== new Set(trials.map(({ author }) => author.id)).size)
      fail(`${key} has other authors`);
  }

  return {
    wrote(row: Lying): void {
      const { table, partition, key, json } = row;
      if (table === 'units' && key.startsWith('trial|done|')) touched.set(partition, world.scheduler.now());
      if (table !== 'networks' || json === '') return;
      if (key.startsWith('summary|')) judgeSummary(row);
      if (key.startsWith('release|')) judgeRelease(row);
    },
    /** From now on nothing that lies there leads to them, and nothing that has not been read counts them. */
    erased({ platform, tenant, account }: Person): void {
      const rows = [...world.store.lying('networks')];
      for (const { partition, key, json } of rows) {
        if (!key.startsWith('release|')) continue;
        const [, quarter = ''] = key.split('|');
        const book = rows.find((row) => row.partition === partition && row.key === `quarter|${quarter}`);
        const { salt } = JSON.parse(book?.json ?? '{}') as { salt?: string };
        if (!salt) continue;
        const author = createHmac('sha256', salt)
          .update(JSON.stringify([platform, tenant, account]))
          .digest('base64url')
          .slice(0, 16);
        oracle.note('erasure judged');
        if (json.includes(author)) fail(`${key} still counts somebody who has been erased`);
        erased.push({ key, authors: new Set([author]) });
      }
    },
  };
}

function namesOf({ tally }: Pick<Release, 'tally'>): readonly string[] {
  return Object.values(tally).flatMap((table) =>
    Object.values(table).flatMap((counts) => Object.keys(counts)),
  );
}
