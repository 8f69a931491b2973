import { describe, expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow, readRow, readRows, readValue } from '../../bot/rows/row.ts';
import { allIn, leftRow, memberRow, staffIn, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { carla, pressShown, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { fill, formOf, press, send } from '../people/plan-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await fill(first, 'members.add', { names: 'Gitte' });
const personOf = ({ platform, tenant, id }: typeof carla): Person => ({ platform, tenant, id });
const carlaIs = { id: carla.id, name: 'Carla Berg', person: { ...personOf(carla), name: 'Carla Berg' } };

async function decided(world: World, nth: number, more: object = {}) {
  await putRow(world.ports, openDecisionRow(unit, `k${nth}`), {
    v: 1,
    id: `k${nth}`,
    text: `opgave ${nth}` as never,
    day: '2026-09-11',
    owner: carlaIs,
    state: 'open',
    ...more,
  });
}

const leave = (world: World) => world.press(carla, personal, 'unit.leave', { unit });
const decision = (world: World, nth: number) => readValue(world.ports, openDecisionRow(unit, `k${nth}`));
const toBo = (world: World) =>
  world.posted.filter(({ to }) => to.kind === 'person' && to.id === bo.id).map(({ text }) => text);

describe('whoever leaves with open decisions', () => {
  it('is told which stand with them, before and after, and the leader hears it once', async () => {
    const world = copyWorld(first);
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8]) await decided(world, nth);
    await decided(world, 9, { owner: { ...carlaIs, id: ane.id } });
    const asked = replyText(await world.say(carla, personal, 'forlad'));
    const said = replyText(await leave(world));
    for (const words of [asked, said]) {
      expect(words).toContain('opgave 5');
      expect(words).not.toContain('opgave 6');
      expect(words).not.toContain('opgave 9');
      expect(words).toContain('og 3 til');
    }
    world.pass(60);
    await world.work();
    expect(toBo(world)).toHaveLength(1);
    expect(toBo(world)[0]).toContain('Carla Berg er gået ud af Stue Gul.');
    expect(toBo(world)[0]?.match(/Ingen lige nu/gu)).toHaveLength(5);
    expect(toBo(world)[0]?.match(/Giv videre/gu)).toHaveLength(5);
    expect(toBo(world)[0]).toContain('og 3 til');
  });

  it('leaves nobody a message where nothing stands with them', async () => {
    const world = copyWorld(first);
    await decided(world, 1, { owner: { ...carlaIs, id: ane.id } });
    await decided(world, 2, { state: 'done' });
    expect(replyText(await leave(world))).not.toContain('taget på dig');
    expect(toBo(world)).toEqual([]);
  });

  it('is told of to whoever takes them out, in the answer, and not in a message', async () => {
    const world = copyWorld(first);
    const [gitte] = await readRows(world.ports, staffIn(unit));
    await decided(world, 1);
    await decided(world, 2, { owner: { id: gitte?.value.id ?? '', name: 'Gitte' } });
    const form = formOf(await world.press(bo, channel, 'members.remove', { unit }));
    const staff = `${gitte?.value.id},member|slack|T1|${carla.id}`;
    const said = replyText(await send(world, form, { staff }));
    expect(said).toContain('opgave 1 (Carla Berg)');
    expect(said).toContain('opgave 2 (Gitte)');
    expect(toBo(world)).toEqual([]);
  });
});

describe('what whoever left had taken on', () => {
  async function behind(...more: readonly object[]) {
    const world = copyWorld(first);
    for (const [nth, each] of [{}, {}, ...more].entries()) await decided(world, nth + 1, each);
    const form = formOf(await world.press(bo, channel, 'members.remove', { unit }));
    return { world, shown: await send(world, form, { staff: `member|slack|T1|${carla.id}` }) };
  }

  it('is nobody’s after one tap, and the others stay on the card', async () => {
    const { world, shown } = await behind();
    const said = await press(world, shown, 'Ingen lige nu');
    expect(replyText(said)).toContain('Ingen har den lige nu: opgave 1');
    expect(replyText(said)).toContain('opgave 2');
    expect((await decision(world, 1))?.owner).toBeUndefined();
    expect((await decision(world, 2))?.owner?.id).toBe(carla.id);
    expect(replyText(await press(world, said, 'Ingen lige nu'))).toContain('ikke mere at give videre');
  });

  it('gets a colleague, and whoever was named beside stays', async () => {
    const { world, shown } = await behind();
    await decided(world, 1, { who: 'og Gitte', by: '2026-10-01' });
    const form = formOf(await press(world, shown, 'Giv videre'));
    expect(JSON.stringify(form.fields)).not.toContain('Carla');
    const said = replyText(await send(world, form, { to: ane.id }));
    expect(said).toContain('Ane Lind har den nu: opgave 1');
    expect(said).toContain('Ane har ikke fået det at vide af mig');
    expect(await decision(world, 1)).toMatchObject({
      owner: { id: ane.id },
      who: 'og Gitte',
      day: '2026-09-11',
    });
    expect(replyText(await send(world, form, { to: bo.id }))).toContain('ændret, siden du fik den vist');
    // Neither does the other button of the card from before.
    expect(replyText(await press(world, shown, 'Ingen lige nu'))).toContain('ændret, siden du fik den vist');
    expect((await decision(world, 1))?.owner?.id).toBe(ane.id);
  });

  it('of two, stays with the other one when it is nobody’s', async () => {
    const { world, shown } = await behind();
    await decided(world, 1, { who: 'og Gitte' });
    await press(world, shown, 'Ingen lige nu');
    const list = replyText(await world.say(bo, personal, 'beslutninger'));
    expect(list).toContain('opgave 1 (Gitte)');
  });
});

describe('leaving is taken back', () => {
  const back = (world: World, said: Reply) => pressShown(world, carla, said, 'Kom med igen');

  it('with what they had, and the job that finishes leaving leaves it alone', async () => {
    const world = copyWorld(first);
    await decided(world, 1);
    await world.say(carla, personal, 'ferie til 1. oktober');
    const takeUp = formOf(await world.press(carla, channel, 'lead.take-up', { unit }));
    await world.submit(carla, channel, takeUp.id, { weeks: '2' }, takeUp.context);
    const before = await readValue(world.ports, memberRow(unit, carla));
    const deputy = (await readValue(world.ports, unitRow(unit)))?.leadership.deputy;
    expect(deputy?.person.id).toBe(carla.id);
    const said = await leave(world);
    expect((await readValue(world.ports, unitRow(unit)))?.leadership.deputy).toBeUndefined();
    world.pass(5);
    expect(replyText(await back(world, said))).toContain('Du er med i Stue Gul igen, som før.');
    world.pass(60);
    await world.work();
    expect(await readValue(world.ports, memberRow(unit, carla))).toMatchObject({
      since: before?.since,
      away: [{ to: '2026-10-01' }],
    });
    expect((await readValue(world.ports, unitRow(unit)))?.leadership.deputy).toEqual(deputy);
    expect(await readRow(world.ports, leftRow(unit, carla))).toBeUndefined();
    expect(replyText(await world.say(carla, personal, 'beslutninger'))).toContain('opgave 1');
  });

  it('at the very moment, and left once more', async () => {
    const world = copyWorld(first);
    await back(world, await leave(world));
    const later = copyWorld(world);
    later.pass(60);
    await later.work();
    expect(await readRow(later.ports, memberRow(unit, carla))).toBeDefined();
    await leave(world);
    expect(await readRow(world.ports, memberRow(unit, carla))).toBeUndefined();
  });

  it('is what “fortryd” says, with the button', async () => {
    const world = copyWorld(first);
    await leave(world);
    for (const where of [personal, channel]) {
      const said = await world.say(carla, where, 'fortryd');
      expect(replyText(said)).toContain('Du gik ud af Stue Gul.');
      expect(replyText(await back(copyWorld(world), said))).toContain('Du er med i Stue Gul igen');
    }
    await back(world, await world.say(carla, personal, 'fortryd'));
    expect(replyText(await world.say(carla, personal, 'fortryd'))).toContain('Du kom med i enheden.');
  });

  it('until the day is over, and in the night it is forgotten', async () => {
    const world = copyWorld(first);
    const said = await leave(world);
    world.setNow('2026-09-15T00:30:00Z');
    expect(replyText(await world.say(carla, personal, 'fortryd'))).not.toContain('Du gik ud');
    expect(replyText(await back(world, said))).toContain('en anden dag');
    await tickAt(world, '2026-09-15', '03:05');
    expect(await readRow(world.ports, leftRow(unit, carla))).toBeUndefined();
    expect(await readRows(world.ports, allIn(unit, 'ending|2026-09-15|left'))).toEqual([]);
    await back(world, said);
    expect(await readRow(world.ports, memberRow(unit, carla))).toBeUndefined();
  });

  it('by nobody who was taken out, and by nobody else', async () => {
    const world = copyWorld(first);
    const form = formOf(await world.press(bo, channel, 'members.remove', { unit }));
    await send(world, form, { staff: `member|slack|T1|${carla.id}` });
    await world.press(carla, personal, 'unit.come-back', { unit });
    expect(await readRow(world.ports, memberRow(unit, carla))).toBeUndefined();
    const other = { ...carla, id: 'UOTHER' };
    await world.press(other, personal, 'unit.come-back', { unit });
    expect(await readRow(world.ports, memberRow(unit, other))).toBeUndefined();
  });

  it('by nobody who has had everything of theirs deleted since', async () => {
    const world = copyWorld(first);
    const said = await leave(world);
    await world.press(carla, personal, 'own-data.erase', { sure: 'yes' });
    expect(await readRow(world.ports, leftRow(unit, carla))).toBeUndefined();
    expect(JSON.stringify(await readRows(world.ports, allIn(unit, '')))).not.toContain(carla.id);
    await back(world, said);
    expect(await readRow(world.ports, memberRow(unit, carla))).toBeUndefined();
  });
});
