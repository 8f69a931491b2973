import { describe, expect, it } from 'vitest';
import { at, buttonsIn, carla, meetingDay, pressShown, unitWithStaff } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

describe('a holiday over a meeting that one is to chair', () => {
  it('asks the leader at once who leads it then', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-05', '09:00');
    const told = await world.say(bo, personal, 'ferie fra 14. oktober til 18. oktober');
    expect(replyText(told)).toContain(
      'Statusmødet fredag 16. oktober kl. 13.00 ligger i din ferie, og du står som mødeleder.',
    );
    expect(labels(told)).toEqual(['Find en anden', 'Jeg leder det alligevel', 'Slet ferien']);
    expect(replyText(await pressShown(world, bo, told, 'Find en anden'))).toContain(
      'Skal jeg spørge i kanalen',
    );
    const anyway = await pressShown(world, bo, told, 'alligevel');
    expect(replyText(anyway)).toContain('Du leder statusmødet fredag 16. oktober');
    expect((await storedUnit(world, unit)).chairs?.['1']?.id).toBe(bo.id);
  });

  it('asks a colleague who said yes; the leader is told when they step back', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-05', '09:00');
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    const told = await world.say(ane, personal, 'ferie til 18. oktober');
    expect(labels(told)).toEqual(['Find en anden', 'Jeg leder det alligevel', 'Jeg er tilbage']);
    expect(replyText(await pressShown(world, ane, told, 'alligevel'))).toContain('Du leder statusmødet');
    await pressShown(world, ane, told, 'Find en anden');
    expect((await storedUnit(world, unit)).chairs?.['1']).toBeUndefined();
    const toBo = world.posted.findLast(({ to }) => to.kind === 'person' && to.id === bo.id)?.text;
    expect(toBo).toContain(
      'Ane Lind kan ikke lede statusmødet fredag 16. oktober kl. 13.00 alligevel, så det mangler en mødeleder.',
    );
    expect(toBo).toContain('[Jeg leder mødet]');
  });

  it('leaves a leader alone who is away themselves when a colleague steps back', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-05', '09:00');
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    await world.say(bo, personal, 'ferie til 12. oktober');
    const told = await world.say(ane, personal, 'ferie til 18. oktober');
    await pressShown(world, ane, told, 'Find en anden');
    expect((await storedUnit(world, unit)).chairs?.['1']).toBeUndefined();
    expect(world.posted.filter(({ to }) => to.kind === 'person' && to.id === bo.id)).toEqual([]);
  });

  it('says nothing of it to whoever chairs none, or is back before it', async () => {
    const { world } = await unitWithStaff();
    at(world, '2026-10-05', '09:00');
    expect(labels(await world.say(carla, personal, 'ferie til 18. oktober'))).toEqual(['Jeg er tilbage']);
    expect(labels(await world.say(bo, personal, 'ferie til 15. oktober'))).toEqual(['Jeg er tilbage']);
  });
});

describe('“jeg kan ikke komme” is of the meeting that is meant', () => {
  it.each([
    ['jeg kan ikke komme d. 20', 'fredag 20. november'],
    ['jeg kan ikke komme den 20. november', 'fredag 20. november'],
    ['jeg kan ikke komme til mødet', 'fredag 20. november'],
    [
      'jeg kan ikke komme d. 22',
      'I har ikke statusmøde torsdag 22. oktober. Det næste er fredag 20. november',
    ],
  ])('once today’s is closed: %s', async (words, meant) => {
    const { world, unit } = await unitWithStaff();
    at(world, meetingDay, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    await world.press(bo, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
    for (const who of [bo, carla]) {
      const said = replyText(await world.say(who, personal, words));
      expect(said).toContain(meant);
      expect(said).not.toContain('16. oktober');
    }
  });
});
