import { describe, expect, it } from 'vitest';
import { readCalendar } from '../../bot/calendar/read-calendar.ts';
import { change, press, storedText } from '../people/plan-steps.ts';
import { ane, bo, channel, createUnit, createWorld, replyText, type World } from '../people/world.ts';

const carla = { platform: 'slack', tenant: 'T1', id: 'UCARLA', name: 'Carla Bro' } as const;

async function begun() {
  const world = createWorld('2026-09-16T07:30:00Z');
  const unit = await createUnit(world);
  await world.press(ane, channel, 'unit.join');
  return { world, unit };
}

async function address(world: World, who = bo): Promise<{ unit: string; token: string }> {
  const text = replyText(await world.say(who, channel, 'kalender'));
  const [, unit = '', token = ''] = /api\/calendar\/([^/]+)\/([\w-]+)\.ics/.exec(text) ?? [];
  return { unit, token };
}

async function read(world: World, at: { unit: string; token: string }): Promise<string | undefined> {
  return readCalendar(world.ports, at.unit, at.token);
}

describe('kalender', () => {
  it('gives a member an address of 32 random bytes, of which only the hash is kept', async () => {
    const { world, unit } = await begun();
    const at = await address(world, ane);
    expect(at.unit).toBe(unit);
    expect(Buffer.from(at.token, 'base64url')).toHaveLength(32);
    expect(await storedText(world, unit)).not.toContain(at.token);
    expect((await address(world, bo)).token).not.toBe(at.token);
  });

  it('is for those who are in the unit', async () => {
    const { world } = await begun();
    expect(replyText(await world.say(carla, channel, 'kalender'))).toContain('Du skal først være med');
    expect(replyText(await world.press(carla, channel, 'calendar.renew'))).toContain(
      'Du skal først være med',
    );
    expect(replyText(await world.press(ane, channel, 'calendar.close-all'))).toContain('enhedens leder');
  });

  it('shows the address once; a new one ends the old one, and nobody else’s', async () => {
    const { world } = await begun();
    const old = await address(world, ane);
    const other = await address(world, bo);
    const again = await world.say(ane, channel, 'calendar');
    expect(replyText(again)).toContain('Du fik dit kalenderlink onsdag 16. september.');
    expect(replyText(again)).not.toContain(old.token);
    expect(replyText(again)).not.toContain('Slå alle links fra');
    const renewed = replyText(await press(world, again, 'Nyt kalenderlink', ane));
    const fresh = /([\w-]{43})\.ics/.exec(renewed)?.[1] ?? '';
    expect(await read(world, old)).toBeUndefined();
    expect(await read(world, { ...old, token: fresh })).toContain('BEGIN:VCALENDAR');
    expect(await read(world, other)).toContain('BEGIN:VCALENDAR');
  });

  it('is closed by its owner, by leaving the unit, and for everyone by the leader', async () => {
    const { world } = await begun();
    const first = await address(world, ane);
    await world.press(ane, channel, 'calendar.close');
    expect(await read(world, first)).toBeUndefined();
    const second = await address(world, ane);
    await world.press(ane, channel, 'unit.leave');
    expect(await read(world, second)).toBeUndefined();
    const third = await address(world, bo);
    await world.press(bo, channel, 'calendar.close-all');
    expect(await read(world, third)).toBeUndefined();
  });

  it('answers a wrong address with nothing, and costs two point reads when it is right: the unit, and whether they are still of it', async () => {
    const { world } = await begun();
    const at = await address(world);
    world.resetCounts();
    expect(await read(world, at)).toBeDefined();
    expect(world.counts).toMatchObject({ pointReads: 2, total: 2 });
    world.resetCounts();
    expect(await read(world, { ...at, token: 'guess' })).toBeUndefined();
    expect(world.counts).toMatchObject({ total: 0 });
    expect(await read(world, { ...at, token: 'A'.repeat(43) })).toBeUndefined();
    expect(await read(world, { ...at, unit: 'nobody' })).toBeUndefined();
  });

  it('holds the past year’s and two years’ meetings, each at its hour in Copenhagen', async () => {
    const { world } = await begun();
    const at = await address(world);
    const events = eventsOf(await read(world, at));
    expect(events[0]).toMatchObject({
      'DTSTART;TZID=Europe/Copenhagen': '20260918T130000',
      'DTEND;TZID=Europe/Copenhagen': '20260918T140000',
      SUMMARY: 'Statusmøde\\, Stue Gul',
      DESCRIPTION: 'Vi ser på børnegruppen og planlægger det første forløb',
      STATUS: 'CONFIRMED',
    });
    const days = events.map((event) => event['DTSTART;TZID=Europe/Copenhagen'] ?? '');
    expect(days.at(-1)?.slice(0, 8) ?? '').toMatch(/^2028(08|09)/);
    world.setNow('2027-11-16T07:30:00Z');
    const later = eventsOf(await read(world, at)).map(
      (event) => event['DTSTART;TZID=Europe/Copenhagen'] ?? '',
    );
    expect(later[0]?.slice(0, 8) ?? '').toMatch(/^202611/);
  });

  it('keeps each meeting’s name over a change, counts the change, and stays the same without one', async () => {
    const { world } = await begun();
    const at = await address(world);
    const before = await read(world, at);
    world.pass(3600);
    expect(await read(world, at)).toBe(before);
    await change(world, 'plan.skip', { week: '2026-09-28', label: 'personaletur' });
    const old = eventsOf(before);
    const fresh = eventsOf(await read(world, at));
    const uids = fresh.map(({ UID }) => UID);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.slice(0, 8)).toEqual(old.map(({ UID }) => UID).slice(0, 8));
    const closing = (events: readonly Event[]) => events[1]?.['DTSTART;TZID=Europe/Copenhagen'];
    expect([closing(old), closing(fresh)]).toEqual(['20261016T130000', '20261023T130000']);
    expect([old[1]?.SEQUENCE, fresh[1]?.SEQUENCE]).toEqual(['0', '1']);
  });
});

type Event = Readonly<Record<string, string>>;

/** A reader of its own: unfolds the lines and takes each event's properties as they stand. */
function eventsOf(file = ''): readonly Event[] {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | undefined;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT' && open) events.push(open);
    else if (open) open[line.slice(0, line.indexOf(':'))] = line.slice(line.indexOf(':') + 1);
  }
  return events;
}
