import { randomFrom } from '../engine/random.ts';
import type { House } from '../people/build-houses.ts';
import { type DeedName, deeds, doersOf } from '../people/deeds.ts';

/** One thing that somebody sets out to do. Whatever grows out of it is decided by its id. */
export interface Step {
  readonly id: string;
  readonly at: number;
  readonly house: string;
  readonly deed: DeedName;
  /** The person's key. */
  readonly by: string;
}

const week = 7 * 86_400_000;
const hour = 3_600_000;
/** So often two people act at the very same moment. */
const together = 0.12;

/** All that will be tried in a house, from its founding to the end. */
export function planHistory(seed: string, house: House, end: number): readonly Step[] {
  const founding: Step = {
    id: `${house.key}/found`,
    at: house.foundedAt,
    house: house.key,
    deed: 'found',
    by: house.founder.key,
  };
  const steps: Step[] = [founding];
  const names = Object.keys(deeds) as readonly DeedName[];
  const firstMonday = mondayAfter(house.foundedAt);
  for (let monday = firstMonday, nth = 0; monday < end; monday += week, nth++) {
    const random = randomFrom(seed, 'week', house.key, nth);
    const moments: number[] = [];
    for (const deed of names) {
      const { perYear, who } = deeds[deed];
      if (perYear === 0) continue;
      const isWeekly = perYear >= 52;
      const share = isWeekly ? 1 : (perYear / 52) * house.eagerness;
      const times = Math.floor(share) + (random.chance(share - Math.floor(share)) ? 1 : 0);
      for (let time = 0; time < times; time++) {
        const before = moments.length > 0 && random.chance(together) ? random.pick(moments) : undefined;
        const at = isWeekly
          ? monday + 10.5 * hour + random.below(hour)
          : (before ?? monday + momentIn(random));
        moments.push(at);
        const by = random.pick(doersOf(house, who)).key;
        if (at < end)
          steps.push({ id: `${house.key}/${nth}/${deed}/${time}`, at, house: house.key, deed, by });
      }
    }
  }
  return steps.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Mostly in working hours, now and then of an evening or a Sunday. */
function momentIn(random: ReturnType<typeof randomFrom>): number {
  const isUsual = random.chance(0.93);
  const day = random.below(isUsual ? 5 : 7);
  const at = isUsual ? 5 + random.next() * 10 : random.next() * 24;
  return Math.floor(day * 24 * hour + at * hour);
}

function mondayAfter(instant: number): number {
  const day = Math.floor(instant / 86_400_000);
  // The epoch began on a Thursday.
  const weekday = (day + 3) % 7;
  return (day + 7 - weekday) * 86_400_000;
}
