import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { putRow, readRows, readValue } from '../../bot/rows/row.ts';
import { buddiesRow } from '../../bot/rows/sparring-rows.ts';
import { allIn, institutionRow, memberKey, memberRow } from '../../bot/rows/unit-rows.ts';
import { join, pairUp, stepOut, waiting } from '../../shared/domain/sparring/buddies.ts';
import { dora } from '../people/full-unit.ts';
import { at, carla, fill, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const nobody = { joined: [], pairs: [] };
const joined = (...names: readonly string[]) =>
  names.reduce(join, { ...nobody } as Parameters<typeof join>[0]);
const peopleIn = (made: ReturnType<typeof pairUp>) =>
  made?.pairs.map(({ people }) => people.join('')).toSorted();

describe('buddies', () => {
  it('are two and two, and three where the number is odd', () => {
    expect(peopleIn(pairUp(joined('a', 'b', 'c', 'd'), [], 'op'))).toEqual(['ab', 'cd']);
    expect(peopleIn(pairUp(joined('a', 'b', 'c', 'd', 'e'), [], 'op'))).toEqual(['ab', 'cde']);
    expect(peopleIn(pairUp(joined('a', 'b', 'c'), [], 'op'))).toEqual(['abc']);
  });

  it('are never the same two as in the last course, nor within a three', () => {
    const before = [{ people: ['a', 'b'] }, { people: ['c', 'd'] }];
    expect(peopleIn(pairUp(joined('a', 'b', 'c', 'd'), before, 'op'))).toEqual(['ac', 'bd']);
    expect(pairUp(joined('a', 'b'), before, 'op')).toBeUndefined();
    expect(pairUp(joined('a', 'b', 'c'), before, 'op')).toBeUndefined();
    // Somebody who was not in it makes it come out.
    expect(peopleIn(pairUp(joined('a', 'b', 'e', 'f'), before, 'op'))).toEqual(['ae', 'bf']);
  });

  it('take a latecomer in as a third, and one who is left alone waits again', () => {
    const paired = pairUp(joined('a', 'b'), [], 'op') ?? nobody;
    const three = pairUp(join(paired, 'c'), [], 'op');
    expect(peopleIn(three)).toEqual(['abc']);
    const left = stepOut(stepOut(three ?? nobody, 'a'), 'b');
    expect(left.pairs).toEqual([]);
    expect(waiting(left)).toEqual(['c']);
  });

  it('are put together for as many as work in a house, in a moment', () => {
    const names = Array.from({ length: 41 }, (_, nth) => `p${nth}`);
    const first = pairUp(joined(...names), [], 'op');
    const second = pairUp(joined(...names), first?.pairs ?? [], 'op');
    const pairsOf = (made: typeof first) =>
      new Set(
        made?.pairs.flatMap(({ people }) =>
          people.flatMap((x) => people.filter((y) => x < y).map((y) => x + y)),
        ),
      );
    expect([...pairsOf(second)].filter((pair) => pairsOf(first).has(pair))).toEqual([]);
    expect(second?.pairs.flatMap(({ people }) => people)).toHaveLength(41);
  });
});

describe('makker', () => {
  async function unitWithBuddies() {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-09-22', '09:30');
    for (const who of [ane, carla]) await world.press(who, personal, 'buddy.join', { unit });
    return { world, unit };
  }

  it('is one tap in, and everybody who gets a buddy is told in private, once', async () => {
    const { world, unit } = await unitWithBuddies();
    expect(replyText(await world.say(bo, personal, 'makker'))).toContain(
      'Venter på en makker: Ane Lind og Carla Berg',
    );
    for (let times = 0; times < 2; times++) await world.press(ane, personal, 'buddy.pair', { unit });
    await world.work();
    expect(world.posted.map(({ to, text }) => [to.kind === 'person' && to.id, text.split('\n')[1]])).toEqual([
      ['UANE', 'Din makker er Carla Berg'],
      ['UCARLA', 'Din makker er Ane Lind'],
    ]);
  });

  it('is one tap out again, and the other waits', async () => {
    const { world, unit } = await unitWithBuddies();
    await world.press(ane, personal, 'buddy.pair', { unit });
    expect(replyText(await world.press(carla, personal, 'buddy.leave', { unit }))).toContain(
      'Venter på en makker: Ane Lind',
    );
  });

  it('keeps topic and day between the two', async () => {
    const { world, unit } = await unitWithBuddies();
    await world.press(ane, personal, 'buddy.pair', { unit });
    const agreed = { topic: 'roen ved frugten', day: '2026-09-24' };
    expect(await fill(world, carla, 'buddy.agree', { unit }, { ...agreed, day: '2026-09-01' })).toContain(
      'i dag og frem',
    );
    await fill(world, carla, 'buddy.agree', { unit }, agreed);
    const own = replyText(await world.say(ane, personal, 'makker'));
    expect(own).toContain('I vil tale om: roen ved frugten');
    expect(own).toContain('I mødes torsdag 24. september');
    expect(replyText(await world.say(bo, personal, 'makker'))).not.toContain('frugten');
    expect(replyText(await world.press(bo, personal, 'buddy.agree', { unit }))).toContain('ingen makker');
  });

  it('says so where the same two would meet again, and pairs them with others', async () => {
    const { world, unit } = await unitWithBuddies();
    await world.press(ane, personal, 'buddy.pair', { unit });
    at(world, '2026-10-20', '09:30');
    for (const who of [ane, carla]) await world.press(who, personal, 'buddy.join', { unit });
    expect(replyText(await world.press(ane, personal, 'buddy.pair', { unit }))).toContain(
      'samme makker som sidst',
    );
    await world.press(dora, channel, 'unit.join');
    for (const who of [bo, dora]) await world.press(who, personal, 'buddy.join', { unit });
    await world.press(bo, personal, 'buddy.pair', { unit });
    const now = await readValue(world.ports, buddiesRow(unit, 2));
    expect(
      now?.pairs.map(({ people }) => people.includes(memberKey(ane)) && people.includes(memberKey(carla))),
    ).toEqual([false, false]);
  });

  it('is nobody who has left, before they are put together or after', async () => {
    const { world, unit } = await unitWithBuddies();
    await world.press(bo, personal, 'buddy.join', { unit });
    await world.press(carla, personal, 'unit.leave', { unit });
    expect(replyText(await world.press(ane, personal, 'buddy.pair', { unit }))).toContain(
      'Din makker: Bo Holm',
    );
    await world.work();
    expect(world.posted.map(({ to, text }) => [to.id, text.split('\n')[1]])).toEqual([
      ['UANE', 'Din makker er Bo Holm'],
      ['UBO', 'Din makker er Ane Lind'],
    ]);
    expect(JSON.stringify(await readValue(world.ports, buddiesRow(unit, 1)))).not.toContain('UCARLA');
  });

  it('says that it takes two where only those are left who have left', async () => {
    const { world, unit } = await unitWithBuddies();
    await world.press(carla, personal, 'unit.leave', { unit });
    expect(replyText(await world.press(ane, personal, 'buddy.pair', { unit }))).toContain('mindst to');
    await world.work();
    expect(world.posted).toEqual([]);
  });

  it('waits again when the other has left, who is told nothing more', async () => {
    const { world, unit } = await unitWithBuddies();
    world.answerWith({ ok: false, kind: 'transient' }, { ok: false, kind: 'transient' });
    await world.press(ane, personal, 'buddy.pair', { unit });
    await world.press(carla, personal, 'unit.leave', { unit });
    world.pass(600);
    await world.work();
    expect(world.posted).toEqual([]);
    expect(replyText(await world.say(ane, personal, 'makker'))).toContain('Venter på en makker: Ane Lind');
    expect(replyText(await world.press(ane, personal, 'buddy.agree', { unit }))).toContain('ingen makker');
  });

  it('tells whoever comes to two as a third, also after one of three has stepped out', async () => {
    const { world, unit } = await unitWithBuddies();
    await world.press(bo, personal, 'buddy.join', { unit });
    await world.press(ane, personal, 'buddy.pair', { unit });
    await world.press(ane, personal, 'buddy.leave', { unit });
    await world.press(dora, channel, 'unit.join');
    await world.press(dora, personal, 'buddy.join', { unit });
    world.posted.length = 0;
    await world.press(dora, personal, 'buddy.pair', { unit });
    expect(world.posted.map(({ to }) => to.id)).toEqual([dora.id]);
  });

  it('stands in no key, queue or log with anybody’s account', async () => {
    const { world, unit } = await unitWithBuddies();
    const jobs: string[] = [];
    const { send } = world.ports.queue;
    Object.assign(world.ports.queue, {
      send: (job: object, seconds: number) => {
        jobs.push(JSON.stringify(job));
        return send.call(world.ports.queue, job as Parameters<typeof send>[0], seconds);
      },
    });
    world.logged.length = 0;
    await world.press(ane, personal, 'buddy.pair', { unit });
    expect(world.posted).toHaveLength(2);
    expect(jobs.length).toBeGreaterThan(0);
    expect([...jobs, ...world.logged].join('\n')).not.toMatch(/UANE|UCARLA/);
  });

  it('is for those who are in the unit, and says how to come in', async () => {
    const { world, unit } = await unitWithBuddies();
    const { institution } = await storedUnit(world, unit);
    const lies = institutionRow(institution);
    await changeRow(world.ports, lies, (there) => there && { ...there, leader: dora });
    await putRow(world.ports, personRow(dora), { v: 1, units: [], institutions: [institution] });
    expect(replyText(await world.press(dora, personal, 'buddy.join', { unit }))).toContain('Skriv “deltag”');
  });

  it('is not for an account that several use, and forgets whoever asks for it and all of it in time', async () => {
    const { world, unit } = await unitWithBuddies();
    await world.press(ane, personal, 'buddy.pair', { unit });
    await world.press(carla, personal, 'own-data.erase', { sure: 'yes' });
    expect(JSON.stringify(await readRows(world.ports, allIn(unit, 'buddies|')))).not.toContain('UCARLA');
    expect(replyText(await world.say(ane, personal, 'makker'))).toContain('Venter på en makker: Ane Lind');
    await changeRow(world.ports, memberRow(unit, ane), (member) => member && { ...member, shared: true });
    expect(replyText(await world.press(ane, personal, 'buddy.join', { unit }))).toContain(
      'Kontoen her er fælles',
    );
    await tickAt(world, '2026-11-13', '12:00');
    expect(await readRows(world.ports, allIn(unit, 'buddies|'))).toEqual([]);
  });
});
