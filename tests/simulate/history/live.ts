import { randomFrom } from '../engine/random.ts';
import { leaveSimulation } from '../engine/real-time.ts';
import { inDeed } from '../engine/steady-names.ts';
import type { Switch, Switches } from '../faults/kinds-of-faults.ts';
import type { Spell } from '../faults/weather.ts';
import { createOracle } from '../oracle/create-oracle.ts';
import type { Oracle } from '../oracle/oracle.ts';
import { buildHouses } from '../people/build-houses.ts';
import { deeds } from '../people/deeds.ts';
import { createWords } from '../people/texts-they-write.ts';
import { createWorld, type Watcher, type World } from '../world.ts';
import { both, tellStory } from './story.ts';
import { planHistory, type Step } from './who-does-what-when.ts';

export interface Setting {
  readonly seed: string;
  readonly units: number;
  readonly start: number;
  readonly end: number;
  readonly switches: Switches;
  /** In place of what the seed would bring: for a history that is being shortened. */
  readonly steps?: readonly Step[];
  readonly spells?: readonly Spell[];
  /** Only these faults strike, of all that would. */
  readonly faults?: readonly string[];
  /** Goes no further when this says so, asked at the end of each day. */
  readonly isEnough?: (oracle: Oracle) => boolean;
  /** For somebody who reads along. */
  readonly story?: { readonly fits: RegExp; readonly tell: (line: string) => void };
}

export interface Lived {
  readonly oracle: Oracle;
  readonly world: World;
  readonly steps: readonly Step[];
  readonly operations: number;
  /** The faults that struck, by name. */
  readonly hits: ReadonlySet<string>;
}

const hour = 3_600_000;
const day = 24 * hour;
const quarter = hour / 4;

/** Lets the houses live through their time, and holds the bot to its promises. */
export async function live(setting: Setting): Promise<Lived> {
  const { seed, switches, start, end } = setting;
  const neighbourhood = buildHouses(seed, setting.units, start, {
    strangers: switches.has('strangers'),
    guests: switches.has('guests'),
  });
  const oracle = createOracle(switches);
  let operations = 0;
  const { story } = setting;
  const kept = setting.faults && new Set(setting.faults);
  const struck = { allows: (name: string) => kept?.has(name) ?? true, hits: new Set<string>() };
  const told = story && tellStory(story.fits, () => world.scheduler.now(), story.tell);
  const counting: Watcher = {
    ...oracle,
    ended(operation, outcome) {
      operations++;
      oracle.ended(operation, outcome);
    },
  };
  const world: World = createWorld(
    { seed, start, end, switches, neighbourhood, struck, ...(setting.spells && { spells: setting.spells }) },
    both(counting, told),
  );
  oracle.watch(world);
  try {
    const steps = setting.steps ?? neighbourhood.houses.flatMap((house) => planHistory(seed, house, end));
    begin(world, oracle, steps, seed);
    keepTime(world, start, end);
    for (let at = start + day; at < end + day; at += day) {
      await world.scheduler.runUntil(Math.min(at, end));
      oracle.judge();
      if (setting.isEnough?.(oracle)) break;
    }
    return { oracle, world, steps, operations, hits: struck.hits };
  } finally {
    leaveSimulation();
  }
}

function begin(world: World, oracle: Oracle, steps: readonly Step[], seed: string): void {
  const words = createWords(seed);
  const { scheduler, switches } = world;
  const people = new Map(
    world.houses.flatMap(({ channel }) => [...channel.people].map((one) => [one.key, one])),
  );
  for (const { id, at, house: key, deed, by } of steps) {
    const house = world.houses.find((one) => one.key === key);
    const person = people.get(by);
    if (!house || !person) continue;
    const needed = neededFor[deed];
    if (needed && !switches.has(needed)) continue;
    scheduler.at(at, () => {
      if (deed !== 'found' && !oracle.isFounded(house)) return;
      // Nobody talks to somebody who has left the room.
      if (deed !== 'found' && !house.channel.botIsIn) return;
      const life = { world, oracle, words, house, random: randomFrom(seed, id), id };
      inDeed(id, () => deeds[deed].act(life, person)).catch((error: unknown) => {
        oracle.complain(`${id} broke off: ${error instanceof Error ? error.stack : error}`);
      });
    });
  }
}

/** Deeds that are faults as well. */
const neededFor: Partial<Record<Step['deed'], Switch>> = {
  'out-and-in': 'channel-gone',
  meddle: 'meddlers',
  'spoil-row': 'unreadable-row',
  'age-rows': 'older-row',
};

/** The timers: often while people work, seldom at night; sometimes twice, sometimes hours late. */
function keepTime({ scheduler, host, seed, switches, weather }: World, start: number, end: number): void {
  /** Most of a day's ticks are left out, but not the one that makes good what died in the one before. */
  async function tickUntilDone(instant: number): Promise<void> {
    if (await host.tick(`tick ${instant}`)) return;
    const next = instant + quarter;
    const isLate = weather.isAway('timers', next);
    if (!isLate && next < end) scheduler.at(next, () => void tickUntilDone(next));
  }
  for (const { what, to } of weather.spells)
    if (what === 'timers') scheduler.at(to, () => void host.tick(`late tick ${to}`));
  for (let midnight = start; midnight < end; midnight += day) {
    const random = randomFrom(seed, 'timers', midnight);
    const isWeekend = [0, 6].includes(new Date(midnight).getUTCDay());
    for (const at of isWeekend ? weekendTicks : tickTimes) {
      const instant = midnight + at * hour;
      const late = weather.spells.find(
        ({ what, from, to }) => what === 'timers' && from <= instant && instant < to,
      );
      if (late) continue;
      scheduler.at(instant, () => void tickUntilDone(instant));
      if (random.chance(0.03) && switches.has('double-tick'))
        scheduler.at(instant + random.below(400), () => void host.tick(`tick again ${instant}`));
    }
    const night = midnight + 2 * hour + 10 * 60_000;
    scheduler.at(night, () => void host.nightly(`nightly ${night}`));
  }
}

/** UTC: an hour or two before Denmark's clocks. Whatever hour a leader has chosen, none is missed by much. */
const tickTimes = [1, 5, 6, 7, 8, 9.25, 10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14.5, 15.25, 19];
const weekendTicks = [7, 17];
