import { randomFrom } from '../engine/random.ts';
import { inDeed } from '../engine/steady-names.ts';
import { instantOf } from '../oracle/calendar.ts';
import { createOracle } from '../oracle/create-oracle.ts';
import type { House } from '../people/build-houses.ts';
import type { Life } from '../people/life.ts';
import { found } from '../people/set-up-and-join.ts';
import { createWords } from '../people/texts-they-write.ts';
import { writeTrial } from '../people/write.ts';
import type { Channel, Person } from '../platforms/platform.ts';
import { team } from '../platforms/slack/api.ts';
import { createWorld, type World } from '../world.ts';

export const start = Date.UTC(2026, 8, 7, 6);
const minute = 60_000;
const opening = instantOf('2026-09-11', '13:00');

/** A house in which nothing goes wrong, as it stands at one moment. */
export interface Scene {
  readonly world: World;
  readonly life: Life;
  readonly house: House;
}

/** A unit of four on Slack, with three shared trials and a private one, on the day of its first meeting. */
export async function openScene(): Promise<Scene> {
  const house = smallHouse();
  const people = [...house.channel.people];
  const switches = new Set<never>();
  const oracle = createOracle(switches);
  const world = createWorld(
    {
      seed: 'scene',
      start,
      end: start,
      switches,
      spells: [],
      neighbourhood: { houses: [house], people },
      struck: { allows: () => true, hits: new Set() },
    },
    oracle,
  );
  oracle.watch(world);
  const life: Life = {
    world,
    oracle,
    house,
    words: createWords('scene'),
    random: { ...randomFrom('scene', 'life'), chance: () => true },
    id: 'scene',
  };
  await act(world, 'found', () => found(life));
  const [bo, ane, carla] = house.staff;
  if (!bo || !ane || !carla) throw new Error('There is nobody in this house.');
  for (const [who, id] of [
    [ane, 'a'],
    [carla, 'b'],
    [ane, 'c'],
  ] as const)
    await act(world, id, () => writeTrial({ ...life, id }, who, { kind: 'channel', channel: house.channel }));
  await act(world, 'd', () => writeTrial({ ...life, id: 'd' }, ane, { kind: 'chat', person: ane }));
  await world.scheduler.runUntil(opening - minute);
  return { world, life, house };
}

/** Somebody does something, and time goes on until all that comes of it has come. */
export async function act<T>(world: World, id: string, what: () => Promise<T>): Promise<T> {
  let result: { readonly value: T } | undefined;
  let failure: unknown;
  world.scheduler.at(world.scheduler.now(), () => {
    inDeed(id, what).then(
      (value) => {
        result = { value };
      },
      (error: unknown) => {
        failure = error ?? new Error('unknown');
      },
    );
  });
  for (let turn = 0; turn < 600 && !result && !failure; turn++)
    await world.scheduler.runUntil(world.scheduler.now() + minute);
  if (!result) throw failure ?? new Error(`${id} never came to an end.`);
  return result.value;
}

function smallHouse(): House {
  const person = (nth: number, name: string): Person => ({
    key: `s${nth}`,
    name,
    platform: 'slack',
    tenant: team,
    account: `U0S${nth}`,
    kind: 'staff',
  });
  const staff = ['Bo Holm', 'Ane Lind', 'Carla Friis', 'Dorte Bech'].map((name, nth) => person(nth, name));
  const channel: Channel = {
    key: 'scene',
    id: 'C0SCENE',
    name: 'stue-scene',
    platform: 'slack',
    tenant: team,
    people: new Set(staff),
    botIsIn: false,
  };
  return {
    key: 'scene',
    name: 'Stue Scene',
    channel,
    founder: staff[0] as Person,
    staff,
    tablet: undefined,
    strangers: [],
    foundedAt: start,
    anchorWeeks: 1,
    slot: { weekday: 5, time: '13:00', minutes: 60 },
    eagerness: 1,
  };
}
