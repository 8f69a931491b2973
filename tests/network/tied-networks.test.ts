import { describe, expect, it } from 'vitest';
import { forgetAuthor } from '../../bot/network/forget-author.ts';
import { pseudonymIn } from '../../bot/network/pseudonym.ts';
import { changeQuarter } from '../../bot/network/quarter-book.ts';
import { overlapRow, quarterBookRow, releaseRow, summariesIn } from '../../bot/rows/network-rows.ts';
import { putRow, readValue, readValues } from '../../bot/rows/row.ts';
import { doneTrialRow } from '../../bot/rows/trial-rows.ts';
import type { Figures } from '../../shared/domain/figures/tables.ts';
import { type Read, sumUp } from '../../shared/domain/network/summary.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Entry } from '../figures/attack.ts';
import { dice, madeUpEntries } from '../figures/made-up-network.ts';
import { guarded, trialOf } from '../meeting/agenda-fixture.ts';
import { meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { addHouses, fie, fillNetwork, holdMeeting, join, makeNetwork } from '../people/network-steps.ts';
import { ane, bo, createWorld, personal, replyText, type World } from '../people/world.ts';

const quarter = '2026-4';
const later = '2027-01-10T10:00:00Z';

/** A unit in two networks, after a meeting at which one of the trials was Ane's. */
async function inTwo() {
  const { world, unit } = await unitWithStaff();
  const one = await makeNetwork(world);
  const two = await makeNetwork(world, { name: 'Kommunen' });
  await join(world, one);
  await join(world, two);
  await addHouses(world, one, quarter, meetingDay);
  world.setNow(`${meetingDay}T14:00:00Z`);
  await holdMeeting(world, unit, meetingDay);
  const hers = trialOf('hers', 'jeg spiser med ved måltidet', { discussedAt: meetingDay });
  await putRow(world.ports, doneTrialRow(unit, hers), hers);
  const data = { unit, day: meetingDay };
  const release = () => world.press(bo, personal, 'network.release', data);
  const storedIn = (network: string) => readValue(world.ports, releaseRow(network, quarter, data));
  return { world, unit, one, two, hers, data, release, storedIn };
}

const read = (world: World, network: string) => world.press(fie, personal, 'network.summary', { network });
const summariesOf = (world: World, network: string) => readValues(world.ports, summariesIn(network, quarter));
const erase = (world: World) => world.press(ane, personal, 'own-data.erase', { sure: 'yes' });

async function hersIn(world: World, network: string): Promise<string> {
  const book = await readValue(world.ports, quarterBookRow(network, quarter));
  return pseudonymIn(book?.salt ?? '', ane);
}

describe('of two who read in tied networks at the same moment', () => {
  it('one begins again and knows what the other has read', async () => {
    const world = createWorld('2026-10-12T07:30:00Z');
    for (const [here, there] of ['AB', 'BA', 'BC', 'CB'])
      await putRow(world.ports, overlapRow(here ?? '', quarter, there ?? ''), { v: 1, network: there ?? '' });
    const put = (key: string) => [{ op: 'put', key, value: { v: 1 } }] as const;
    let turns = 0;
    const settled = await changeQuarter(world.ports, 'A', quarter, async ({ tied }) => {
      expect(tied.toSorted()).toEqual(['B', 'C']);
      turns++;
      if (turns === 1)
        await changeQuarter(world.ports, 'C', quarter, async () => put('x'), { summing: true });
      return put('y');
    });
    expect([settled, turns]).toEqual(['done', 2]);
  });

  it('neither shows what the other’s figures would tell of somebody alone', async () => {
    const { world } = await unitWithStaff();
    const one = await makeNetwork(world);
    const two = await makeNetwork(world, { name: 'Kommunen' });
    const entries: readonly Entry[] = [
      ...['u0', 'u1'].flatMap((unit) =>
        Array.from({ length: 18 }, (_, i) => ({
          unit,
          author: `${unit}.${i % 9}`,
          values: { situation: i < 9 ? 'meal' : 'circle' },
        })),
      ),
      { unit: 'u2', author: 'alone', values: { situation: 'meal' } },
    ];
    const filled = { entries, quarter, day: meetingDay };
    await fillNetwork(world, one, { ...filled, units: ['u0'] });
    await fillNetwork(world, two, { ...filled, units: ['u0', 'u1', 'u2'] });
    await putRow(world.ports, overlapRow(one, quarter, two), { v: 1, network: two });
    await putRow(world.ports, overlapRow(two, quarter, one), { v: 1, network: one });
    world.setNow(later);
    await Promise.all([read(world, one), read(world, two)]);
    const meals = async (network: string) =>
      (await summariesOf(world, network)).at(-1)?.figures.situation.cells.meal;
    // 9 and 19 would tell the leader of u1 that there is one more.
    expect([
      [9, 18],
      [undefined, 19],
    ]).toContainEqual([await meals(one), await meals(two)]);
  });
});

describe('a meeting in two networks', () => {
  it('is withdrawn from the one that has not read it, when somebody in it is erased', async () => {
    const { world, one, two, release, storedIn } = await inTwo();
    await release();
    world.setNow(later);
    await read(world, one);
    await erase(world);
    expect(await storedIn(two)).toBeUndefined();
  });

  it('loses only the one erased where nobody has read it yet', async () => {
    const { world, one, two, release, storedIn } = await inTwo();
    await release();
    await erase(world);
    for (const network of [one, two]) {
      expect(JSON.stringify(await storedIn(network))).not.toContain(await hersIn(world, network));
      expect(Object.keys((await storedIn(network))?.tally.situation?.cloakroom ?? {})).toHaveLength(6);
    }
  });

  it('is taken back where nobody has read it, and the leader is told that it stays elsewhere', async () => {
    const { world, one, two, release, data, storedIn } = await inTwo();
    await release();
    world.setNow(later);
    await read(world, one);
    expect(replyText(await world.press(bo, personal, 'network.figures', data))).toMatchInlineSnapshot(`
      "Tak. Tallene er frigivet til Kommunen.
      Det er med i en opsamling, som Fjordnetværket har set. Tallene er lagt sammen med andres og kan ikke skilles ud igen, og ord, der er læst, bliver stående.
      Du kan tage det tilbage, indtil netværket har set opsamlingen. Det, andre har læst, bliver stående.
      [Tag det tilbage]"
    `);
    const back = () => world.press(bo, personal, 'network.take-back', data);
    expect(replyText(await back())).toContain('taget tilbage fra de netværk, der ikke har set det');
    expect(await storedIn(two)).toBeUndefined();
    expect(await storedIn(one)).toBeDefined();
    expect(replyText(await back())).toContain('kan ikke skilles ud');
  });

  it('does not go to a second one with other figures than the first has read', async () => {
    const { world, unit, one, hers, release, data } = await inTwo();
    await release();
    world.setNow(later);
    await read(world, one);
    const third = await makeNetwork(world, { name: 'Skoven' });
    await join(world, third);
    const to = () => readValue(world.ports, releaseRow(third, quarter, data));
    const now: Trial = { ...hers, audience: 'private' };
    await putRow(world.ports, doneTrialRow(unit, hers), now);
    expect(replyText(await release())).toContain('Skoven får ikke tallene');
    expect(await to()).toBeUndefined();
    await putRow(world.ports, doneTrialRow(unit, hers), hers);
    await release();
    expect(await to()).toBeDefined();
  });

  it('is not counted where it lies with other figures than have been read', () => {
    const tally = (...authors: string[]) => ({
      situation: { meal: Object.fromEntries(authors.map((a) => [a, 1])) },
    });
    const lies = (of: ReturnType<typeof tally>): Read['releases'] => [
      { v: 1, unit: 'u0', day: meetingDay, number: 1, tally: of },
      { v: 1, unit: 'u1', day: meetingDay, number: 2, tally: tally('v', 'w', 'x', 'y', 'z') },
    ];
    const [some, more] = [tally('a', 'b', 'c', 'd', 'e'), tally('p', 'q', 'r', 's', 't', 'u')];
    const before = sumUpOf({ releases: lies(some), summaries: [] }, []);
    const other: Read = { releases: lies(some), summaries: [before] };
    const counted = (of: ReturnType<typeof tally>) =>
      sumUpOf({ releases: lies(of), summaries: [] }, [other]).parts;
    expect(counted(more)).toEqual([]);
    // Other pseudonyms, and the same figures.
    expect(counted(tally('p', 'q', 'r', 's', 't'))).toEqual([1, 2]);
  });

  it('is not read by itself', () => {
    const people = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((author) => [author, 1]));
    const tally = { situation: { meal: people, circle: people } };
    const releases = ['u0', 'u1'].map(
      (unit, i) => ({ v: 1, unit, day: meetingDay, number: i + 1, tally }) as const,
    );
    expect(sumUpOf({ releases: releases.slice(1), summaries: [] }, []).parts).toEqual([]);
    expect(sumUpOf({ releases, summaries: [] }, []).parts).toEqual([1, 2]);
  });
});

function sumUpOf(own: Read, others: readonly Read[]) {
  const members = ['u0', 'u1'].map((unit) => {
    return { v: 1, unit, name: guarded(unit), institution: unit, since: '' } as const;
  });
  return sumUp({ quarter, number: 2, at: later, members, own, others });
}

describe('what has been counted', () => {
  it('is what stands in a summary, not what is older than one', async () => {
    const { world, unit, one, two, release, data, storedIn } = await inTwo();
    await release();
    const others = Array.from({ length: 15 }, (_, i) => `u${i}`);
    const entries = madeUpEntries(dice(7), others);
    await fillNetwork(world, one, { entries, units: others, quarter, day: meetingDay });
    world.setNow(later);
    await world.press(bo, personal, 'network.leave', { unit, network: one, sure: 'yes' });
    await read(world, one);
    expect(await summariesOf(world, one)).toHaveLength(1);
    await world.press(bo, personal, 'network.back', { unit, network: one });
    await erase(world);
    for (const network of [one, two])
      expect(JSON.stringify(await storedIn(network))).not.toContain(await hersIn(world, network));
    expect(replyText(await world.press(bo, personal, 'network.take-back', data))).toContain('taget tilbage');
    expect(await storedIn(one)).toBeUndefined();
  });
});

describe('somebody who is erased', () => {
  it('is taken out of what lies in a network the unit has left', async () => {
    const { world, unit, one, release, storedIn } = await inTwo();
    await release();
    await world.press(bo, personal, 'network.leave', { unit, network: one, sure: 'yes' });
    await erase(world);
    expect(JSON.stringify(await storedIn(one))).not.toContain(await hersIn(world, one));
  });

  it('cannot be found in what has been read, which stays as it was', async () => {
    const { world, one, release, storedIn } = await inTwo();
    await release();
    world.setNow(later);
    await read(world, one);
    const figures = async () => (await summariesOf(world, one)).at(-1)?.figures as Figures;
    const before = await figures();
    await erase(world);
    expect(await storedIn(one)).toBeDefined();
    expect(JSON.stringify(await storedIn(one))).not.toContain(await hersIn(world, one));
    expect(Object.keys((await storedIn(one))?.tally.situation?.meal ?? {})).toHaveLength(2);
    expect(await figures()).toEqual(before);
  });

  it('is not told that it is done while others keep writing', async () => {
    const { world, unit, release } = await inTwo();
    await release();
    const { store } = world.ports;
    const refused = { ok: false, reason: 'conflict', key: '' } as const;
    Object.assign(world.ports, {
      store: {
        ...store,
        batch: (...[table, ...rest]: Parameters<typeof store.batch>) =>
          table === 'networks' ? Promise.resolve(refused) : store.batch(table, ...rest),
      },
    });
    expect(await forgetAuthor(world.ports, unit, ane, meetingDay)).toBe(false);
    expect(replyText(await erase(world))).not.toContain('slettet');
  });
});
