import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { switchesFor } from './faults/switches.ts';
import type { Spell } from './faults/weather.ts';
import { live, type Setting } from './history/live.ts';
import { type Shortest, shorten } from './history/shorten.ts';
import { planHistory } from './history/who-does-what-when.ts';
import { promises, type Violation } from './oracle/violation.ts';
import { buildHouses } from './people/build-houses.ts';

const usage = `npm run simulate -- [--seed 1] [--units 50] [--years 2] [--from 2026-08-03]
  --on NAMES, --off NAMES   faults and promises to switch on or off, by name; --on all for every one
  --only PROMISE            looks at this promise alone
  --shorten                 finds the shortest history that still breaks the first promise that was broken
  --replay FILE             lives through a history that --shorten has written
  --story EXPRESSION        tells whatever fits it as it happens`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    seed: { type: 'string', default: '1' },
    units: { type: 'string', default: '50' },
    years: { type: 'string', default: '2' },
    from: { type: 'string', default: '2026-08-03' },
    on: { type: 'string', default: '' },
    off: { type: 'string', default: '' },
    only: { type: 'string' },
    shorten: { type: 'boolean' },
    replay: { type: 'string' },
    story: { type: 'string' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

/** What a file holds that can be lived through again. */
interface Replay {
  readonly seed: string;
  readonly units: number;
  readonly steps: readonly string[];
  readonly spells: readonly Spell[];
  readonly faults: readonly string[];
  readonly start: number;
  readonly end: number;
}

const names = (text: string) => text.split(',').filter(Boolean);
const start = Date.parse(values.from);
const yearMs = 365.25 * 86_400_000;
const switches = switchesFor({ on: names(values.on), off: names(values.off) });
const setting: Setting = {
  seed: values.seed,
  units: Number(values.units),
  start,
  end: start + Number(values.years) * yearMs,
  switches: values.only
    ? new Set([...switches].filter((name) => !Object.hasOwn(promises, name) || looksAt(name)))
    : switches,
  ...(values.story && { story: { fits: new RegExp(values.story), tell: console.log } }),
};

/** People hold the bot to their edits and deletions or give them up, so that this one is also part of what they do. */
function looksAt(promise: string): boolean {
  return promise === values.only || promise === 'changes-kept';
}

const before = process.cpuUsage();
const lived = await live(values.replay ? replayed(JSON.parse(readFileSync(values.replay, 'utf8'))) : setting);
const { user, system } = process.cpuUsage(before);
const { violations, notes } = lived.oracle;
for (const violation of violations.slice(0, 40)) console.log(lineOf(violation));
if (!values.replay && !values.story)
  console.log(
    [...notes]
      .filter(([what]) => !what.startsWith('asked '))
      .sort()
      .map(([what, count]) => `${what}: ${count}`)
      .join(', '),
  );
const unitYears = setting.units * Number(values.years);
console.log(`${lived.steps.length} steps, ${lived.operations} operations, ${lived.hits.size} faults`);
console.log(
  `${violations.length} promises broken; ${((user + system) / 1e6 / unitYears).toFixed(3)} s of processor time a unit-year`,
);
const [first] = violations;
if (first && values.shorten) {
  const shortest = await shorten(setting, lived, first, console.log);
  console.log(historyOf(shortest));
  const file = `.femuger/simulate-${values.seed}-${first.promise}.json`;
  const replay: Replay = {
    seed: setting.seed,
    units: setting.units,
    steps: shortest.steps.map(({ id }) => id),
    spells: shortest.spells,
    faults: shortest.faults,
    start: setting.start,
    end: shortest.violation.at + 86_400_000,
  };
  writeFileSync(file, JSON.stringify(replay, undefined, 1));
  console.log(`again: npm run simulate -- --replay ${file} --story .`);
}
process.exitCode = violations.length > 0 ? 1 : 0;

function replayed({ seed, units, steps, spells, faults, start: from, end }: Replay): Setting {
  const ids = new Set(steps);
  const { houses } = buildHouses(seed, units, from, { strangers: true, guests: true });
  const all = houses.flatMap((house) => planHistory(seed, house, end));
  return {
    ...setting,
    seed,
    units,
    start: from,
    end,
    spells,
    faults,
    steps: all.filter(({ id }) => ids.has(id)),
  };
}

function lineOf({ promise, at, house, what }: Violation): string {
  return `${new Date(at).toISOString()} ${house} ${promise}: ${what}`;
}

function historyOf({ violation, steps, spells, faults, runs }: Shortest): string {
  return [
    `Broken: ${promises[violation.promise]}.`,
    lineOf(violation),
    `The shortest history that breaks it, after ${runs} runs, with seed ${values.seed}:`,
    ...steps.map(({ at, id, by }) => `  ${new Date(at).toISOString()} ${id} by ${by}`),
    ...spells.map(
      ({ what, from, to }) =>
        `  ${what} is away from ${new Date(from).toISOString()} to ${new Date(to).toISOString()}`,
    ),
    ...faults.map((name) => `  fault: ${name}`),
  ].join('\n');
}
