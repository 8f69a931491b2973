import { describe, expect, it } from 'vitest';
import { buttonsIn, carla, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { message, stored } from '../people/trial-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

const asked = 'Er det en beslutning?';

/** Closed on a Friday: until Monday its decisions may be added to. */
async function closed(day?: string) {
  const { world, unit, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  if (day) world.setNow(`${day}T09:00:00Z`);
  const say = (words: string, who = bo) => world.send(message(words, '7.1', who, personal));
  const decisions = async () => (await meetingOf(world, unit))?.decisions ?? [];
  return { world, unit, say, decisions };
}

describe('what the chair writes once the meeting is closed', () => {
  it.each([
    [
      'vi glemte en ting, Carla køber også lygter til turen senest 8. januar',
      'Carla køber også lygter til turen senest 8. januar',
    ],
    [
      'Hov, vi glemte at skrive, at Carla køber lygter senest 8. januar',
      'Carla køber lygter senest 8. januar',
    ],
    ['Vi glemte en: Carla ringer til skoven senest 8. januar', 'Carla ringer til skoven senest 8. januar'],
    ['Carla køber lygter til turen senest 8. januar', 'Carla køber lygter til turen senest 8. januar'],
  ])(
    'is offered as a decision while one may still be added, and kept with who and when: %s',
    async (words, kept) => {
      for (const day of [undefined, '2026-10-19']) {
        const { world, unit, say, decisions } = await closed(day);
        const offer = await say(words);
        expect(replyText(offer)).toContain(asked);
        expect(buttonsIn(offer).map(({ label }) => label)).toEqual([
          'Ja, skriv den',
          'Gem det som prøvehandling',
          'Nej',
        ]);
        expect(await decisions()).toEqual([]);
        expect(replyText(await pressShown(world, bo, offer, 'Ja, skriv den'))).toContain(
          `✔ Besluttet: ${kept}`,
        );
        await pressShown(world, bo, offer, 'Ja, skriv den');
        expect(await decisions()).toMatchObject([{ text: kept, owner: { id: 'UCARLA' }, by: '2027-01-08' }]);
        expect(replyText(await world.say(carla, personal, 'beslutninger'))).toContain(kept);
        expect(await stored(world, unit)).toHaveLength(3);
      }
    },
  );

  it('is offered where something was forgotten, though it says not who and when', async () => {
    const { say } = await closed();
    expect(replyText(await say('vi glemte at døren skal være lukket om formiddagen'))).toContain(asked);
  });

  it('is offered so while the meeting is going on, too', async () => {
    const { world } = await startedMeeting();
    const words = 'vi glemte en til: Carla ringer til skoven senest 8. januar';
    expect(replyText(await world.send(message(words, '7.2', bo, personal)))).toContain(asked);
  });

  it('is kept by no “Nej”, which leads to no meeting that is over', async () => {
    const { world, say, decisions } = await closed();
    const no = await pressShown(world, bo, await say('Carla køber lygter senest 8. januar'), 'Nej');
    expect(replyText(no)).toContain('Jeg har ikke gemt det');
    expect(buttonsIn(no)).toEqual([]);
    expect(await decisions()).toEqual([]);
  });

  it('is asked about when it is kept, where a child may be known by it', async () => {
    const { world, say, decisions } = await closed();
    const offer = await say('Carla hjælper Sofie med dragten senest 8. januar');
    expect(replyText(offer)).not.toContain('Sofie');
    const sure = await pressShown(world, bo, offer, 'Ja, skriv den');
    expect(replyText(sure)).toContain('Kan nogen genkende et barn?');
    expect(await decisions()).toEqual([]);
  });

  it('is no decision any more once none may be added, from nobody else, and without who or when', async () => {
    const words = 'Carla køber lygter til turen senest 8. januar';
    expect(replyText(await (await closed('2026-10-20')).say(words))).not.toContain(asked);
    expect(replyText(await (await closed()).say(words, carla))).not.toContain(asked);
    expect(replyText(await (await closed()).say('Carla går ud med to hold ad gangen'))).not.toContain(asked);
    expect(replyText(await (await closed()).say('Vi køber lygter til turen senest 8. januar'))).not.toContain(
      asked,
    );
  });
});
