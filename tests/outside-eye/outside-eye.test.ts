import { describe, expect, it } from 'vitest';
import { readRows } from '../../bot/rows/row.ts';
import { allIn } from '../../bot/rows/unit-rows.ts';
import type { Values } from '../../bot/ui/form.ts';
import { wrongIn } from '../../shared/domain/outside-eye/outside-eye.ts';
import { at, carla, fill, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { submitOpened } from '../people/opened-forms.ts';
import { openPage } from '../people/page-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

const visit = { who: 'vores vejleder', day: '2026-09-24', from: '09:30', to: '10:15' };
const look = 'Hvordan vi voksne venter ved frugten';

async function invited(values: Values = {}) {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  const said = await fill(world, ane, 'outside-eye.write', { unit }, { ...visit, look, ...values });
  const eye = async () => (await readRows(world.ports, allIn(unit, 'outside-eye|')))[0]?.key.split('|')[1];
  return { world, unit, said, eye: (await eye()) ?? '', stored: eye };
}

/** The address of the calendar file in what was shown. */
const addressIn = (text: string) => new URL(/https:\S*date-file[^\s)]*/.exec(text)?.[0] ?? '');

describe('udefra', () => {
  it('gives a text to send on, with the hours and what to look at', async () => {
    const { world, said } = await invited();
    for (const words of ['Stue Gul', 'torsdag 24. september kl. 9.30–10.15', look, 'Ane Lind'])
      expect(said).toContain(words);
    await world.work();
    expect(world.posted).toEqual([]);
  });

  it('gives a file for any calendar, which follows a move and ends with the invitation', async () => {
    const { world, unit, said, eye } = await invited();
    const file = async () => openPage(world, addressIn(said));
    const first = await (await file()).text();
    expect((await file()).headers.get('content-type')).toContain('text/calendar');
    expect(first).toContain('DTSTART;TZID=Europe/Copenhagen:20260924T093000');
    expect(first).toContain('DTEND;TZID=Europe/Copenhagen:20260924T101500');
    expect(first).toContain('SEQUENCE:0');
    expect(first).not.toContain('vores vejleder');
    await submitOpened(world, ane, 'outside-eye.write', { unit, eye }, { from: '08:45' });
    const second = await (await file()).text();
    expect(second).toContain('T084500');
    expect(second).toContain('SEQUENCE:1');
    await world.press(ane, personal, 'outside-eye.take-back', { unit, eye, sure: 'yes' });
    expect((await file()).status).toBe(404);
  });

  it('closes the file when whoever sent it on leaves, and when the day is over', async () => {
    const { world, said } = await invited();
    at(world, '2026-09-25', '00:01');
    expect((await openPage(world, addressIn(said))).status).toBe(404);
    at(world, '2026-09-24', '23:59');
    expect((await openPage(world, addressIn(said))).status).toBe(200);
    await world.press(ane, personal, 'unit.leave');
    expect((await openPage(world, addressIn(said))).status).toBe(404);
  });

  it('stands on the week, on its day and in the plan of the day, for everybody', async () => {
    const { world, unit } = await invited();
    const shown = async (action: string, data: Values) =>
      replyText(await world.press(carla, personal, action, { unit, ...data }));
    const line = 'vores vejleder kommer og ser med';
    expect(await shown('week.show', {})).toContain(line);
    expect(await shown('day.show', { day: '2026-09-24' })).toContain(line);
    expect(await shown('day.show', { day: '2026-09-23' })).not.toContain(line);
    expect(await shown('process-plan.show', { day: '2026-09-24' })).toContain(line);
    expect(await shown('process-plan.show', { day: '2026-09-23' })).not.toContain(line);
  });

  it('is gone the day after, from the rows too, also when it was moved', async () => {
    const { world, unit, eye, stored } = await invited();
    await submitOpened(world, ane, 'outside-eye.write', { unit, eye }, { day: '2026-09-28' });
    await tickAt(world, '2026-09-25', '03:05');
    expect(await stored()).toBe(eye);
    // Not shown from midnight on, though the row goes some hours later.
    at(world, '2026-09-29', '00:10');
    for (const action of ['outside-eye.show', 'week.show'])
      expect(replyText(await world.press(ane, personal, action, { unit }))).not.toContain('vores vejleder');
    at(world, '2026-09-28', '23:00');
    await tickAt(world, '2026-09-29', '03:05');
    expect(await stored()).toBeUndefined();
    expect((await readRows(world.ports, allIn(unit, 'ending|'))).length).toBe(0);
    expect(replyText(await world.say(ane, personal, 'udefra'))).toContain('I har ikke inviteret nogen endnu');
  });

  it('is moved or taken back by whoever asked and by those who lead, and by nobody else', async () => {
    const { world, unit, eye, stored } = await invited();
    for (const action of ['outside-eye.text', 'outside-eye.write'])
      expect(replyText(await world.press(carla, personal, action, { unit, eye }))).toContain('ikke længere');
    await world.press(carla, personal, 'outside-eye.take-back', { unit, eye, sure: 'yes' });
    expect(await stored()).toBe(eye);
    await world.press(bo, personal, 'outside-eye.take-back', { unit, eye, sure: 'yes' });
    expect(await stored()).toBeUndefined();
    const endings = await readRows(world.ports, allIn(unit, 'ending|'));
    expect(endings.filter(({ key }) => key.includes('outside-eye|')).length).toBe(0);
  });

  it('says what is wrong with a day or an hour, and keeps no child’s name unasked', async () => {
    expect(wrongIn({ day: '2026-09-21', from: '9', to: '10:00' }, '2026-09-22')).toEqual(['day', 'from']);
    expect(wrongIn({ ...visit, to: '09:30' }, '2026-09-22')).toEqual(['backwards']);
    expect(wrongIn({ ...visit, day: '2027-09-22' }, '2026-09-22')).toEqual(['far']);
    const { said, stored } = await invited({ look: 'Alma på 3 år slår de andre børn' });
    expect(said).not.toContain('Invitationen er klar');
    expect(await stored()).toBeUndefined();
  });

  it('is in one’s own data and goes with them', async () => {
    const { world, stored } = await invited();
    expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('Én invitation til at se med');
    await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    expect(await stored()).toBeUndefined();
  });

  it('begins from an activity of the plan', async () => {
    const { world, unit } = await invited();
    const plan = { goal: 'Alle er med i samtalen', activity: 'Frugtlotteri' };
    await submitOpened(world, bo, 'activity.plan', { unit, course: '1' }, plan);
    const shown = JSON.stringify(await world.press(bo, personal, 'activity.show', { unit }));
    const activity = /"course":"1","activity":"([^"]+)"/.exec(shown)?.[1] ?? '';
    const opened = await world.press(bo, personal, 'outside-eye.write', { unit, course: '1', activity });
    expect(replyText(opened)).toContain('Frugtlotteri');
  });
});
