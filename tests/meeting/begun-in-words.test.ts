import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  meetingDay,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

async function on(day: string, time: string) {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, day, time);
  return { world, unit };
}

const first = (reply: unknown) => replyText(reply as never).split('\n')[0];

describe('“start mødet”', () => {
  it('says when the next meeting is, where there is none today', async () => {
    const { world } = await on('2026-10-14', '10:00');
    const said = await world.say(bo, personal, 'start mødet');
    expect(first(said)).toBe(
      'I har ikke statusmøde i dag. Det næste er fredag 16. oktober kl. 13.00, og den dag kan I starte det her.',
    );
    expect(first(await world.say(bo, personal, 'dagsorden'))).not.toContain('ikke statusmøde i dag');
    expect(first(await world.say(bo, personal, 'hvor langt er vi på mødet'))).not.toContain(
      'ikke statusmøde',
    );
  });

  it.each([
    ...['start mødet', 'så starter vi mødet', 'så går vi i gang med mødet', 'så begynder vi mødet'],
    ...['skal vi gå i gang', 'Skal vi ikke bare begynde nu?'],
  ])('says in one line when it is and who leads, right above the button: %s', async (words) => {
    const { world } = await on(meetingDay, '12:55');
    const said = await world.say(bo, personal, words);
    expect(replyText(said)).toBe(
      'Mødet er i dag kl. 13.00, og du leder det. Tryk “Start mødet”, når I sidder samlet.\n[Start mødet] [Vis dagsordenen]',
    );
    const [start] = buttonsIn(said);
    const begun = await world.press(bo, personal, start?.action ?? '', start?.data);
    expect(replyText(begun)).toContain('Siden sidst');
  });

  it('tells everybody else who leads it, above the agenda', async () => {
    const { world, unit } = await on(meetingDay, '12:55');
    const said = await world.say(ane, personal, 'så går vi i gang med mødet');
    expect(first(said)).toBe('Mødet er i dag kl. 13.00. Bo Holm leder det og kan starte det.');
    expect(buttonsIn(said).map(({ action }) => action)).not.toContain('meeting.start');
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    expect(first(await world.say(ane, personal, 'start mødet'))).toBe(
      'Mødet er i dag kl. 13.00, og det mangler en mødeleder.',
    );
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    expect(first(await world.say(carla, personal, 'start mødet'))).toContain('Tryk “Start mødet”');
    expect(first(await world.say(bo, personal, 'start mødet'))).toBe(
      'Mødet er i dag kl. 13.00, og Carla Berg leder det. Tryk “Start mødet”, når I sidder samlet.',
    );
  });

  it('leads on with the meeting that has begun, and says that it is over once it is', async () => {
    const { world, unit } = await on(meetingDay, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    expect(replyText(await world.say(bo, personal, 'start mødet'))).not.toContain('ikke begyndt');
    await world.press(bo, personal, 'meeting.close', { unit, day: meetingDay, goals: 'none' });
    expect(first(await world.say(bo, personal, 'start mødet'))).toBe(
      'Statusmødet fredag 16. oktober er slut.',
    );
  });
});

it.each(['Hvad skal vi have gjort inden mødet?', 'hvad skal jeg forberede til mødet'])(
  'shows the agenda that is ahead, and no old minutes, to whoever asks: %s',
  async (words) => {
    const { world } = await on('2026-10-14', '10:00');
    const said = replyText(await world.say(bo, personal, words));
    expect(said).toContain('Det, vi har prøvet');
    expect(said).not.toContain('Referatet');
  },
);
