import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../bot/calendar/read-calendar.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { followUpsIn } from '../../bot/rows/follow-up-rows.ts';
import { readValue, readValues } from '../../bot/rows/row.ts';
import { institutionRow, memberKey, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { at, carla, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { submitOpened } from '../people/opened-forms.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { ane, bo, channel, goodUnit, personal, replyText, type World } from '../people/world.ts';

const thursday = '2026-09-24';

async function agreed() {
  const { world, unit } = await unitWithStaff({ ...goodUnit, kind: 'family-daycare' });
  at(world, '2026-09-21', '09:30');
  const date = { who: memberKey(ane), day: thursday, time: '13:00', length: '60' };
  await submitOpened(world, bo, 'follow-up.set', { unit }, date);
  await world.work();
  const [there] = await readValues(world.ports, followUpsIn(unit));
  world.posted.length = 0;
  return { world, unit, date, id: there?.id ?? '' };
}

const heardBy = ({ posted }: World, who: typeof ane) =>
  posted.filter(({ to, text }) => to.kind === 'person' && to.id === who.id && /pfølg|følge op/.test(text));
const move = (world: World, unit: string, date: string) =>
  submitOpened(world, bo, 'follow-up.move', { unit, date }, { day: '2026-09-28' });
const callOff = (world: World, unit: string, date: string) =>
  world.press(bo, personal, 'follow-up.call-off', { unit, date, sure: 'yes' });
const share = (world: World, unit: string) =>
  submitOpened(world, bo, 'members.shared', { unit }, { shared: memberKey(ane) });
const opened = async (world: World, reply: Reply) => {
  const inText = /https:\S+\/date-file\/[^\s)\]>]+/.exec(replyText(reply))?.[0];
  const url = urlsOf(reply)[0] ?? (inText && new URL(inText));
  if (!url) throw new Error('No link was given.');
  return { url, status: (await openPage(world, url)).status };
};

/** Carla leads the unit; Bo still leads its institution and is in none of its units. */
async function ledFromAbove() {
  const { world, unit } = await unitWithStaff({ ...goodUnit, kind: 'family-daycare' });
  at(world, '2026-09-21', '09:30');
  await submitOpened(world, bo, 'lead.hand-over', { unit }, { to: carla.id, scope: 'unit' });
  await world.press(bo, personal, 'unit.leave', { unit });
  return { world, unit };
}

async function removeFromAbove(world: World, unit: string) {
  const { institution = '' } = (await readValue(world.ports, unitRow(unit))) ?? {};
  await changeRow(world.ports, institutionRow(institution), (now) => now && { ...now, leader: carla });
}

const feedOf = async (world: World, who: typeof ane, unit: string) => {
  const given = replyText(await world.press(who, personal, 'calendar.renew', { unit }));
  const token = /\/([\w-]{43})\.ics/.exec(given)?.[1] ?? '';
  return () => readCalendar(world.ports, unit, token);
};

describe('whoever has left the unit', () => {
  it('hears neither that it was moved nor that it was called off', async () => {
    const { world, unit, id } = await agreed();
    await world.press(ane, personal, 'unit.leave', { unit });
    await move(world, unit, id);
    await callOff(world, unit, id);
    await world.work();
    expect(heardBy(world, ane)).toEqual([]);
  });

  it('hears nothing of one that was set before, and could not be told at once', async () => {
    const { world, unit, date } = await agreed();
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 60 });
    await submitOpened(world, bo, 'follow-up.set', { unit }, { ...date, day: '2026-09-25' });
    await world.press(ane, personal, 'unit.leave', { unit });
    world.pass(600);
    await world.work();
    expect(heardBy(world, ane)).toEqual([]);
  });

  it('opens no file with the address of before, even as a member again', async () => {
    const { world, unit } = await agreed();
    const { url, status } = await opened(world, await world.say(ane, personal, 'opfølgning'));
    expect(status).toBe(200);
    await world.press(ane, personal, 'unit.leave', { unit });
    world.pass(60);
    await world.press(ane, channel, 'unit.join');
    expect((await openPage(world, url)).status).toBe(404);
    expect((await opened(world, await world.say(ane, personal, 'opfølgning'))).status).toBe(200);
  });
});

describe('an account that several use by now', () => {
  it('is told nothing more of a date between two', async () => {
    const { world, unit, id } = await agreed();
    await share(world, unit);
    await move(world, unit, id);
    await world.work();
    await tickAt(world, '2026-09-25', '09:10');
    expect(heardBy(world, ane)).toEqual([]);
    expect(heardBy(world, bo).map(({ text }) => text)).toEqual([expect.stringContaining('Husk')]);
  });

  it('has it neither in its calendar nor as a file', async () => {
    const { world, unit } = await agreed();
    const { url } = await opened(world, await world.say(ane, personal, 'opfølgning'));
    const feed = await feedOf(world, ane, unit);
    expect(await feed()).toContain('20260924T130000');
    await share(world, unit);
    expect((await openPage(world, url)).status).toBe(404);
    expect(await feed()).not.toContain('20260924T130000');
    expect(await feed()).toContain('BEGIN:VEVENT');
  });
});

describe('whoever leads the institution and is in none of its units', () => {
  it('opens the files that they are given', async () => {
    const { world, unit } = await ledFromAbove();
    const date = { who: memberKey(ane), day: thursday, time: '13:00', length: '60' };
    const set = await submitOpened(world, bo, 'follow-up.set', { unit }, date);
    expect((await opened(world, set)).status).toBe(200);
    const eye = {
      who: 'vejleder fra PPR',
      day: '2026-09-25',
      from: '09:30',
      to: '10:15',
      look: 'overgangen',
    };
    const invited = await submitOpened(world, bo, 'outside-eye.write', { unit }, eye);
    expect((await opened(world, invited)).status).toBe(200);
  });

  it('reads the unit’s calendar as long as they lead it', async () => {
    const { world, unit } = await ledFromAbove();
    const feed = await feedOf(world, bo, unit);
    expect(await feed()).toContain('BEGIN:VEVENT');
    await removeFromAbove(world, unit);
    expect(await feed()).toBeUndefined();
  });
});
