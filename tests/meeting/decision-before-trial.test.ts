import { describe, expect, it } from 'vitest';
import { at, buttonsIn, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

/** Ane has a trial of the word “overgangen”; the decision of the same word is hers to do. */
async function decided(when: 'during' | 'the day after') {
  const { world, unit, data } = await startedMeeting();
  await world.say(bo, personal, 'vi beslutter at Ane køber kroge senest fredag 11. december');
  await world.say(bo, personal, 'vi beslutter at Ane rydder overgangen');
  if (when === 'during') return { world, unit };
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  at(world, '2026-10-19', '09:00');
  return { world, unit };
}

describe.each(['during', 'the day after'] as const)('a decision pointed at as wrong, %s', (when) => {
  it.each([
    'den med krogene skal rettes, det er Carla og ikke Ane',
    'Nej, den med krogene skal lige rettes: det er Carla og ikke Ane',
    'den med krogene skal rettes til Carla',
    'den om krogene er Carla og ikke Ane',
    'det er ikke Ane men Carla der køber kroge',
  ])('is put right by one press: %s', async (words) => {
    const { world, unit } = await decided(when);
    const asked = await world.say(bo, personal, words);
    expect(replyText(asked)).toContain('Carla køber kroge');
    expect(buttonsIn(asked).map(({ label }) => label)).toEqual(['Ret den til Carla']);
    await pressShown(world, bo, asked, 'Ret den til Carla');
    expect((await meetingOf(world, unit))?.decisions[0]?.owner?.name).toBe('Carla Berg');
  });

  it('opens in its form, or is asked about, where nobody is named', async () => {
    const { world } = await decided(when);
    expect(replyText(await world.say(bo, personal, 'den med krogene skal rettes'))).toContain(
      'Ret beslutningen',
    );
    expect(replyText(await world.say(bo, personal, 'den med krogene skal slettes'))).toContain(
      'Skal beslutningen slettes?',
    );
  });
});

it('comes before a trial of one’s own while the meeting is going on, and after it when that is over', async () => {
  for (const words of ['ret den med overgangen', 'den med overgangen skal rettes']) {
    const during = replyText(await (await decided('during')).world.say(ane, personal, words));
    expect(during).toContain('Ane rydder overgangen');
    expect(during).not.toContain('Ret prøvehandlingen');
    const after = replyText(await (await decided('the day after')).world.say(ane, personal, words));
    expect(after).not.toContain('Ane rydder overgangen');
    expect(after).toContain('jeg sætter ord på overgangen');
  }
});

it('is a trial as before where no decision is like it', async () => {
  const { world } = await decided('during');
  expect(replyText(await world.say(ane, personal, 'den med garderoben skal rettes'))).toContain(
    'jeg sætter ord på overgangen til garderoben',
  );
});
