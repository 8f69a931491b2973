import { randomFrom } from '../engine/random.ts';

/** One run of the simulator among many: small enough that a core is never left alone with the last one for long. */
export interface LongLife {
  readonly seed: string;
  readonly units: number;
  readonly years: number;
  readonly from: string;
}

const unitsOfALife = 8;
const yearsOfALife = 2;
const day = 86_400_000;
const firstStart = Date.UTC(2026, 7, 3);
/** Far enough that a leap year, and Easter early and late, are among them. */
const daysOfStarts = 4 * 365;

/** At least so many unit-years, always the same for the same seed. */
export function livesFor(seed: string, unitYears: number): readonly LongLife[] {
  const count = Math.max(1, Math.ceil(unitYears / (unitsOfALife * yearsOfALife)));
  return Array.from({ length: count }, (_, nth) => {
    const start = firstStart + randomFrom(seed, 'life', nth).below(daysOfStarts) * day;
    return {
      seed: `${seed}-${nth + 1}`,
      units: unitsOfALife,
      years: yearsOfALife,
      from: new Date(start).toISOString().slice(0, 10),
    };
  });
}
