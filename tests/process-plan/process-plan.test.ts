import { describe, expect, it } from 'vitest';
import { insertRow } from '../../bot/rows/row.ts';
import { commonGoalsRow } from '../../bot/rows/work-rows.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { at, fill, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

describe('the plan of the day', () => {
  it('begins from the course’s goals, and is written by anyone in the unit for the others', async () => {
    const { world, unit } = await unitWithStaff();
    const goals = [
      {
        id: 'g',
        text: guarded('Alle er med'),
        activities: [{ id: 'a', text: guarded('Sang i små grupper') }],
      },
    ];
    await insertRow(world.ports, commonGoalsRow(unit, 1), { v: 1, course: 1, goals });
    at(world, '2026-09-22', '09:30');
    const empty = replyText(await world.say(ane, personal, 'procesplan i dag'));
    expect(empty).toContain('Procesplan tirsdag 22. september');
    expect(empty).toContain('Aktivitet: Sang i små grupper');
    expect(empty).toContain('Derfor laver vi den: Alle er med');
    const opened = await world.press(ane, personal, 'process-plan.write', { unit, day: '2026-09-22' });
    if (opened.kind !== 'open-form') throw new Error('no form');
    expect(opened.form.fields.length).toBeLessThanOrEqual(6);
    const written = await fill(
      world,
      ane,
      'process-plan.write',
      { unit },
      { steps: 'Sig først: i dag synger vi' },
    );
    expect(written).toContain('Sådan gør du: Sig først: i dag synger vi');
    const read = replyText(await world.say(bo, personal, 'procesplan'));
    expect(read).toContain('Sig først: i dag synger vi');
    expect(read).toContain('Skrevet af Ane Lind');
    at(world, '2026-09-23', '09:30');
    expect(replyText(await world.say(bo, personal, 'procesplan'))).not.toContain('Sig først');
  });

  it('says so kindly when there is none, asks for the activity, and never stores a CPR number', async () => {
    const { world, unit } = await unitWithStaff();
    expect(replyText(await world.say(ane, personal, 'procesplan'))).toContain(
      'ingen procesplan for mandag 14. september',
    );
    expect(await fill(world, ane, 'process-plan.write', { unit }, { steps: 'Syng' })).toContain(
      'Skriv, hvad I skal lave',
    );
    const cpr = { activity: 'Sang', tips: 'spørg 140915-1234' };
    expect(await fill(world, ane, 'process-plan.write', { unit }, cpr)).toContain('CPR');
    expect(replyText(await world.say(ane, personal, 'procesplan'))).toContain(
      'ingen procesplan for mandag 14. september',
    );
  });
});
