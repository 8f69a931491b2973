import { randomFrom } from '../engine/random.ts';
import type { Channel, Person } from '../platforms/platform.ts';
import { team } from '../platforms/slack/api.ts';

export const teamsTenants = ['kommune-nord', 'kommune-syd'];
/** An organisation that was never let in. */
const elsewhere = 'firma-fremmed';

const names = 'Ane Bo Carla Dorte Eva Frida Gitte Hanne Ida Jens Kim Lone Mads Nina'.split(' ');

/** The people of one unit, and what they have in mind; who they are to the bot is another matter. */
export interface House {
  readonly key: string;
  readonly name: string;
  readonly channel: Channel;
  readonly founder: Person;
  readonly staff: readonly Person[];
  readonly tablet: Person | undefined;
  readonly strangers: readonly Person[];
  readonly foundedAt: number;
  /** Weeks from its founding to the Monday on which it wants to begin. */
  readonly anchorWeeks: number;
  readonly slot: { readonly weekday: number; readonly time: string; readonly minutes: number };
  /** How much of what could be done is done: a busy house and a quiet one. */
  readonly eagerness: number;
}

export interface Neighbourhood {
  readonly houses: readonly House[];
  readonly people: readonly Person[];
}

export function buildHouses(
  seed: string,
  count: number,
  start: number,
  outsiders: { readonly strangers: boolean; readonly guests: boolean },
): Neighbourhood {
  const houses: House[] = [];
  for (let index = 0; index < count; index++) houses.push(buildHouse(seed, index, start, outsiders, houses));
  const people = new Set(houses.flatMap(({ channel }) => [...channel.people]));
  return { houses, people: [...people] };
}

function buildHouse(
  seed: string,
  index: number,
  start: number,
  outsiders: { readonly strangers: boolean; readonly guests: boolean },
  before: readonly House[],
): House {
  const random = randomFrom(seed, 'house', index);
  const key = `h${index + 1}`;
  const platform = random.chance(0.5) ? 'slack' : 'teams';
  const tenant = platform === 'slack' ? team : random.pick(teamsTenants);
  const person = (nth: number, name: string, kind: Person['kind'], of = tenant): Person => ({
    key: `${key}p${nth}`,
    name: `${name} ${key.toUpperCase()}`,
    platform,
    tenant: of,
    account:
      platform === 'slack'
        ? `U0${key.toUpperCase()}P${nth}`
        : `7c0ffee0-0000-4000-8000-${String(index * 100 + nth).padStart(12, '0')}`,
    kind,
  });
  const staff = names.slice(0, random.between(3, 7)).map((name, nth) => person(nth, name, 'staff'));
  // Somebody of the house next door works here as well.
  const neighbour = before.at(-1);
  const helper = neighbour?.channel.platform === platform && neighbour.channel.tenant === tenant;
  const shared = helper && random.chance(0.5) ? neighbour.staff.at(-1) : undefined;
  const tablet = random.chance(0.4) ? person(20, 'Stuens tablet', 'tablet') : undefined;
  const strangers = [
    ...(outsiders.strangers && random.chance(0.3)
      ? [person(30, 'Konsulent', 'stranger', platform === 'slack' ? 'T0FREMMED' : elsewhere)]
      : []),
    ...(outsiders.guests && platform === 'slack' && random.chance(0.2) ? [person(31, 'Gæst', 'guest')] : []),
  ];
  const all = [...staff, ...(shared ? [shared] : []), ...(tablet ? [tablet] : []), ...strangers];
  return {
    key,
    name: `Stue ${key.toUpperCase()}`,
    channel: {
      key,
      id: platform === 'slack' ? `C0${key.toUpperCase()}` : `19:${key}@thread.tacv2`,
      name: `stue-${key}`,
      platform,
      tenant,
      people: new Set(all),
      botIsIn: false,
    },
    founder: staff[0] as Person,
    staff: shared ? [...staff, shared] : staff,
    tablet,
    strangers,
    foundedAt: start + random.below(6 * 7) * 86_400_000 + random.between(7, 14) * 3_600_000,
    anchorWeeks: random.between(0, 5),
    slot: {
      weekday: random.between(1, 5),
      time: random.pick(['09:00', '12:30', '13:00', '13:00', '14:15', '17:00']),
      minutes: random.pick([30, 45, 60]),
    },
    eagerness: 0.5 + random.next(),
  };
}
