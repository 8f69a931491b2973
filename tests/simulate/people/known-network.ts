import type { Person, Shown, ShownButton } from '../platforms/platform.ts';
import type { World } from '../world.ts';
import { ask, said } from './ask.ts';
import type { House } from './build-houses.ts';
import { type Life, press } from './life.ts';

/** The one network of these houses, as its people know it. */
export interface Known {
  readonly kind: 'leaders' | 'area';
  /** Where it was made: those who administer that organisation name who is above it. */
  readonly home: House;
  house: House;
  facilitator: Person;
  /** They have entered the code for it, and saw no answer. */
  readonly mayFacilitate: Set<Person>;
  readonly joined: Set<House>;
}

export const networks = new WeakMap<World, Known>();

export function knownIn(world: World): Known | undefined {
  return networks.get(world);
}

/** Whoever facilitates reads tendencies as well, and has something to hand over before they are erased. */
export function facilitates(world: World, person: Person): boolean {
  const known = networks.get(world);
  return known?.facilitator === person || known?.mayFacilitate.has(person) === true;
}

export async function pressed(
  life: Life,
  by: Person,
  place: Parameters<typeof ask>[2],
  words: string,
  wanted: string,
  twice = false,
) {
  const button = buttonIn(await ask(life, by, place, words), wanted);
  if (!button) return undefined;
  const { outcome, shown } = await press(life, by, button, twice);
  return { form: outcome.form, shown };
}

export function buttonIn(shown: readonly Shown[], wanted: string): ShownButton | undefined {
  return shown.flatMap(({ buttons }) => buttons).find((one) => one.label === wanted);
}

export function codeIn(shown: readonly Shown[] = []): string | undefined {
  return /\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}\b/.exec(said(shown))?.[0];
}
