import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../bot/calendar/read-calendar.ts';
import { foreseeAnew, scheduleAnew } from '../../bot/outbox/schedule-anew.ts';
import { hoursRow } from '../../bot/rows/follow-up-rows.ts';
import { readRow, readRows, readValue, replaceRow } from '../../bot/rows/row.ts';
import { allIn, memberKey, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { at, carla, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { submitOpened } from '../people/opened-forms.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { ane, bo, goodUnit, personal, replyText, type World } from '../people/world.ts';

const thursday = '2026-09-24';

async function agreed(values: Values = {}) {
  const { world, unit } = await unitWithStaff({ ...goodUnit, kind: 'family-daycare' });
  at(world, '2026-09-21', '09:30');
  const date = { who: memberKey(ane), day: thursday, time: '13:00', length: '60', ...values };
  const said = replyText(await submitOpened(world, bo, 'follow-up.set', { unit }, date));
  await world.work();
  const stored = async () => (await readRows(world.ports, allIn(unit, 'follow-up|')))[0]?.key.split('|')[1];
  const shown = async (who: Who) => replyText(await world.say(who, personal, 'opfølgning'));
  return { world, unit, said, stored, id: (await stored()) ?? '', shown };
}

async function closeOn(world: World, unit: string, day: string) {
  const row = await readRow(world.ports, unitRow(unit));
  if (!row) throw new Error('no unit');
  const closures = [
    ...row.value.plan.closures,
    { id: 'c1', scope: 'unit', kind: 'days', from: day, to: day } as const,
  ];
  const closed = { ...row.value, plan: { ...row.value.plan, closures } };
  const anew = await foreseeAnew(world.ports, row.value, closed);
  await replaceRow(world.ports, unitRow(unit), row, closed);
  await scheduleAnew(world.ports, row.value, closed, anew);
}

const told = ({ posted }: World) =>
  posted.splice(0).map(({ to, text }) => `${to.kind === 'person' && to.id}: ${text.split('\n')[1]}`);

describe('opfølgning', () => {
  it('is seen by the two, and by nobody else in any way', async () => {
    const { world, unit, id, shown } = await agreed();
    expect(await shown(bo)).toContain('Med Ane Lind · torsdag 24. september kl. 13.00, 1 time');
    expect(await shown(ane)).toContain('Med Bo Holm');
    expect(await shown(carla)).toContain('Der er ikke aftalt noget med dig endnu');
    for (const action of ['follow-up.move', 'follow-up.call-off', 'follow-up.hours'])
      await world.press(carla, personal, action, { unit, date: id, sure: 'yes' });
    expect(await shown(carla)).not.toMatch(/Ane|Bo/);
    expect(await shown(ane)).toContain('Med Bo Holm');
  });

  it('tells the other one at once, and both the day before', async () => {
    const { world, unit, id } = await agreed();
    expect(told(world)).toEqual(['UANE: Bo Holm har sat tid af til opfølgning med dig']);
    await tickAt(world, '2026-09-22', '09:10');
    world.posted.length = 0;
    await tickAt(world, '2026-09-23', '09:10');
    const soon = world.posted.filter(({ text }) => text.includes('Husk')).map(({ to }) => to);
    expect(soon.map((to) => to.kind === 'person' && to.id)).toEqual(['UBO', 'UANE']);
    world.posted.length = 0;
    await submitOpened(world, ane, 'follow-up.move', { unit, date: id }, { day: '2026-09-28' });
    await world.work();
    expect(told(world)).toEqual(['UBO: Ane Lind har flyttet jeres opfølgning']);
    // What is on a Monday is told on Friday, and the old date is not told of.
    await tickAt(world, '2026-09-25', '09:10');
    expect(told(world).filter((line) => line.includes('Husk'))).toHaveLength(2);
  });

  it('reminds of nothing that was called off, or whose other one has left', async () => {
    const { world, unit, id, stored } = await agreed();
    await world.press(ane, personal, 'follow-up.call-off', { unit, date: id, sure: 'yes' });
    await world.work();
    expect(told(world).at(-1)).toBe('UBO: Jeres opfølgning er aflyst');
    expect(await stored()).toBeUndefined();
    const other = await agreed();
    await other.world.press(ane, personal, 'unit.leave', { unit: other.unit });
    for (const each of [world, other.world]) {
      each.posted.length = 0;
      await tickAt(each, '2026-09-23', '09:10');
      expect(told(each).filter((line) => line.includes('Husk'))).toEqual([]);
    }
  });

  it('stands in the calendar of these two, without a name, and as a file', async () => {
    const { world, unit, id } = await agreed();
    const feedOf = async (who: Who) => {
      const text = replyText(await world.press(who, personal, 'calendar.renew', { unit }));
      const token = /\/([\w-]{43})\.ics/.exec(text)?.[1] ?? '';
      return (await readCalendar(world.ports, unit, token)) ?? '';
    };
    for (const who of [bo, ane]) {
      expect(await feedOf(who)).toContain('DTSTART;TZID=Europe/Copenhagen:20260924T130000');
      expect(await feedOf(who)).not.toMatch(/Ane|Bo Holm/);
    }
    expect(await feedOf(carla)).not.toContain('20260924T130000');
    const file = async () => {
      const [url] = urlsOf(await world.say(ane, personal, 'opfølgning'));
      return (await openPage(world, url ?? new URL('https://femuger.test/'))).text();
    };
    const first = await file();
    expect(first).toContain('20260924T130000');
    // A calendar that has the first one takes the second for the same, and for a newer one.
    await submitOpened(world, bo, 'follow-up.move', { unit, date: id }, { time: '14:00' });
    const moved = await file();
    expect(moved).toContain('20260924T140000');
    const [before, after] = [first, moved].map((each) => ({
      uid: /UID:(.*)/.exec(each)?.[1],
      sequence: Number(/SEQUENCE:(.*)/.exec(each)?.[1]),
    }));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('adds hours up to one sum, corrects them, and keeps no name with them', async () => {
    const { world, unit, id, shown } = await agreed();
    at(world, '2026-09-25', '09:30');
    await submitOpened(world, bo, 'follow-up.hours', { unit, date: id }, { minutes: '120' });
    await submitOpened(world, bo, 'follow-up.hours', { unit, date: id }, { minutes: '90' });
    const evening = { day: thursday, minutes: '180' };
    await submitOpened(world, bo, 'follow-up.hours', { unit }, evening);
    expect(await shown(bo)).toContain('I forløbet har I brugt 4 timer og 30 minutter i alt på to møder.');
    expect(await shown(bo)).not.toContain('1 time og 30');
    expect(await shown(ane)).not.toContain('Timer');
    expect(JSON.stringify(await readValue(world.ports, hoursRow(unit, 1)))).not.toMatch(/UANE|UBO|Lind|Holm/);
    await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    expect(await shown(bo)).toContain('4 timer og 30 minutter');
  });

  it('corrects hours where they were noted, also when the next course has begun', async () => {
    const { world, unit, id, shown } = await agreed({ day: '2026-10-15' });
    at(world, '2026-10-15', '15:00');
    await submitOpened(world, bo, 'follow-up.hours', { unit, date: id }, { minutes: '120' });
    at(world, '2026-10-20', '09:30');
    await submitOpened(world, bo, 'follow-up.hours', { unit, date: id }, { minutes: '90' });
    await submitOpened(world, bo, 'follow-up.hours', { unit }, { day: '2026-10-14', minutes: '60' });
    expect(await shown(bo)).toContain('I forløbet før var det 2 timer og 30 minutter.');
    expect(await shown(bo)).not.toContain('I forløbet har I brugt');
    await submitOpened(world, bo, 'follow-up.hours', { unit }, { day: '2026-10-20', minutes: '30' });
    expect(await shown(bo)).toContain('I forløbet har I brugt 30 minutter på ét møde.');
  });

  it('is reminded of on the last open day when the day before is closed afterwards', async () => {
    const { world, unit } = await agreed();
    at(world, '2026-09-21', '10:00');
    await closeOn(world, unit, '2026-09-23');
    world.posted.length = 0;
    await tickAt(world, '2026-09-22', '09:10');
    expect(told(world).filter((line) => line.includes('Husk'))).toHaveLength(2);
    await tickAt(world, '2026-09-23', '09:10');
    expect(told(world).filter((line) => line.includes('Husk'))).toEqual([]);
  });

  it.each([
    ['14:00', '2026-09-22'],
    ['18:30', '2026-09-23'],
  ])('is reminded of although the day before is closed as late as %s', async (time, day) => {
    const { world, unit } = await agreed();
    await tickAt(world, '2026-09-22', time);
    world.posted.length = 0;
    await closeOn(world, unit, '2026-09-23');
    await world.work();
    const atOnce = told(world).filter((line) => line.includes('Husk'));
    expect(atOnce).toHaveLength(day === '2026-09-22' ? 2 : 0);
    await tickAt(world, '2026-09-23', '09:10');
    expect(told(world).filter((line) => line.includes('Husk'))).toHaveLength(2 - atOnce.length);
  });

  it('is deleted four weeks after, and with the own data of either', async () => {
    const { world, unit, stored } = await agreed();
    expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('Én aftale om opfølgning');
    await tickAt(world, '2026-10-21', '03:05');
    expect(await stored()).toBeDefined();
    await tickAt(world, '2026-10-22', '03:05');
    expect(await stored()).toBeUndefined();
    const other = await agreed();
    await other.world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    expect(await other.stored()).toBeUndefined();
    expect(await readRows(world.ports, allIn(unit, 'ending|'))).toEqual([]);
  });

  it('says what is wrong, and lets no colleague plan for others', async () => {
    const { world, unit, said } = await agreed({ day: '2026-09-20', time: '' });
    expect(said).toContain('Vælg en dag fra i dag og frem');
    expect(said).toContain('Skriv et klokkeslæt');
    const refused = await world.press(ane, personal, 'follow-up.set', { unit });
    expect(refused.kind).toBe('show');
  });
});
