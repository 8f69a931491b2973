import { randomFrom } from '../engine/random.ts';
import type { Switches } from './kinds-of-faults.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `timers`: they are late, and then run once. */
export type WeatherKind = 'storage' | 'slack' | 'teams' | 'app' | 'timers';

/** A stretch of time in which something around the bot is away. */
export interface Spell {
  readonly id: string;
  readonly what: WeatherKind;
  readonly from: number;
  readonly to: number;
}

/** A few short ones a year, a long one now and then; the same for the same seed. */
export function forecast(seed: string, from: number, to: number, switches: Switches): readonly Spell[] {
  const kinds: readonly { what: WeatherKind; on: boolean; days: number; longest: number }[] = [
    { what: 'storage', on: switches.has('storage-away'), days: 25, longest: 4 * minute },
    { what: 'storage', on: switches.has('storage-away-long'), days: 120, longest: 5 * hour },
    { what: 'slack', on: switches.has('platform-away'), days: 60, longest: 2 * day },
    { what: 'teams', on: switches.has('platform-away'), days: 60, longest: 2 * day },
    { what: 'timers', on: switches.has('late-tick'), days: 40, longest: 9 * hour },
    { what: 'app', on: switches.has('app-away'), days: 60, longest: 8 * hour },
  ];
  return kinds
    .filter(({ on }) => on)
    .flatMap(({ what, days, longest }) => {
      const random = randomFrom(seed, 'weather', what, longest);
      const spells: Spell[] = [];
      for (let at = from + random.next() * 2 * days * day; at < to; at += random.next() * 2 * days * day) {
        const length = longest * random.next() ** 3;
        spells.push({ id: `${what}@${spells.length}`, what, from: at, to: at + length });
        at += length;
      }
      return spells;
    })
    .sort((a, b) => a.from - b.from);
}

export interface Weather {
  readonly spells: readonly Spell[];
  isAway(what: WeatherKind, at: number): boolean;
  /** Whether any of these was away at some moment between. */
  wasAway(what: readonly WeatherKind[], from: number, to: number): boolean;
}

export function createWeather(spells: readonly Spell[]): Weather {
  const of = (what: WeatherKind) => spells.filter((spell) => spell.what === what);
  const byKind = {
    storage: of('storage'),
    slack: of('slack'),
    teams: of('teams'),
    app: of('app'),
    timers: of('timers'),
  };
  return {
    spells,
    isAway: (what, at) => byKind[what].some(({ from, to }) => from <= at && at < to),
    wasAway: (what, from, to) =>
      what.some((each) => byKind[each].some((spell) => spell.from < to && from < spell.to)),
  };
}
