import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

/** The agenda as Bo got it on the day of the meeting, before anybody began. */
async function agendaCard() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, meetingDay, '13:02');
  const card = await world.say(bo, personal, 'dagsorden');
  return { world, unit, card, data: { unit, day: meetingDay } };
}

describe('“Start mødet” on an agenda from before the meeting', () => {
  it.each([
    ['the same day', meetingDay, '15:00'],
    ['days later', '2026-10-21', '10:00'],
  ])('says that it is over and leads to its minutes, %s', async (_, day, time) => {
    const { world, card, data } = await agendaCard();
    await pressShown(world, bo, card, 'Start mødet');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    at(world, day, time);
    const said = await pressShown(world, bo, card, 'Start mødet');
    expect(replyText(said)).toContain('Statusmødet fredag 16. oktober er slut');
    expect(said.kind === 'show' && said.replace).toBe(true);
    const minutes = replyText(await pressShown(world, bo, said, 'Se referatet'));
    expect(minutes).toContain('16. oktober');
  });

  it('says who leads it while it is going on, to whoever may not', async () => {
    const { world, card, unit } = await agendaCard();
    await pressShown(world, bo, card, 'Start mødet');
    const said = replyText(await world.press(ane, personal, 'meeting.start', { unit, day: meetingDay }));
    expect(said).toContain('Bo Holm');
  });
});
