import type { Spell } from '../faults/weather.ts';
import type { Violation } from '../oracle/violation.ts';
import { type Lived, live, type Setting } from './live.ts';
import type { Step } from './who-does-what-when.ts';

/** The least that still goes wrong in the same way. */
export interface Shortest {
  readonly violation: Violation;
  readonly steps: readonly Step[];
  readonly spells: readonly Spell[];
  readonly faults: readonly string[];
  readonly runs: number;
}

const day = 86_400_000;

/** Takes out of a history that fails whatever it fails without: houses, deeds, bad weather, single faults. */
export async function shorten(
  setting: Setting,
  lived: Lived,
  violation: Violation,
  tell: (line: string) => void,
): Promise<Shortest> {
  let runs = 0;
  let now: Omit<Shortest, 'runs'> = {
    violation,
    steps: lived.steps.filter(({ at }) => at <= violation.at),
    spells: lived.world.weather.spells.filter(({ from }) => from <= violation.at),
    faults: [...lived.hits],
  };
  const isSame = (one: Violation) => one.promise === violation.promise;

  /** Whether it still fails like this; if so, this is what is known to fail. */
  async function fails(change: Partial<Omit<Shortest, 'runs' | 'violation'>>): Promise<boolean> {
    runs++;
    const tried = { ...now, ...change };
    const { oracle } = await live({
      ...setting,
      ...tried,
      end: Math.min(setting.end, now.violation.at + 2 * day),
      isEnough: ({ violations }) => violations.some(isSame),
    });
    const found = oracle.violations.find(isSame);
    if (found) now = { ...tried, violation: found, steps: tried.steps.filter(({ at }) => at <= found.at) };
    return found !== undefined;
  }

  if (!(await fails({}))) tell('It does not fail a second time: something in it is left to real chance.');
  const houses = [...new Set(now.steps.map(({ house }) => house))];
  const own = violation.house
    ? [violation.house, ...houses.filter((house) => house !== violation.house)]
    : houses;
  for (const house of own)
    if (houses.length > 1 && (await fails({ steps: now.steps.filter((step) => step.house === house) })))
      break;
  tell(`${now.steps.length} steps of ${new Set(now.steps.map(({ house }) => house)).size} houses are left`);
  await fails({ spells: [] });
  await fails({ faults: [] });
  await without(
    () => now.steps,
    (steps) => fails({ steps }),
    ({ deed }) => deed !== 'found',
  );
  await without(
    () => now.spells,
    (spells) => fails({ spells }),
  );
  await without(
    () => now.faults,
    (faults) => fails({ faults }),
  );
  await without(
    () => now.steps,
    (steps) => fails({ steps }),
    ({ deed }) => deed !== 'found',
  );
  return { ...now, runs };
}

/** Leaves out half of a list, then quarters, down to single ones, as long as what is left still fails. */
async function without<T>(
  list: () => readonly T[],
  fails: (kept: readonly T[]) => Promise<boolean>,
  mayGo: (one: T) => boolean = () => true,
): Promise<void> {
  for (let size = Math.ceil(list().length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < list().length; ) {
      const all = list();
      const chunk = new Set(all.slice(from, from + size).filter(mayGo));
      const gone = chunk.size > 0 && (await fails(all.filter((one) => !chunk.has(one))));
      if (!gone) from += size;
    }
  }
}
