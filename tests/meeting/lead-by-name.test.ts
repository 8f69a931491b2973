import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  fill,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);
const chairIn = async (world: World, unit: string) =>
  (await readValue(world.ports, unitRow(unit)))?.chairs?.['1']?.name;

async function onTheDay() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, meetingDay, '12:30');
  return { world, unit, data: { unit, day: meetingDay } };
}

describe('somebody who is named', () => {
  it.each([
    'mødeleder Ane',
    'skift mødeleder til Ane',
    'kan Ane lede mødet',
    'kan Ane godt lede mødet?',
    'Ane skal lede mødet næste gang',
    'ane kan lede mødet',
  ])('can be asked by the leader: “%s”', async (words) => {
    const { world } = await onTheDay();
    expect(labels(await world.say(bo, personal, words))).toEqual(['Spørg Ane']);
  });

  it.each(['kan Ane lede mødet', 'Ane skal lede mødet næste gang', 'jeg vil lede mødet'])(
    'and is the speaker, says yes with one button: “%s”',
    async (words) => {
      const { world, unit } = await onTheDay();
      const said = await world.say(ane, personal, words);
      expect(labels(said)).toEqual(['Jeg leder mødet']);
      await pressShown(world, ane, said, 'Jeg leder mødet');
      expect(await chairIn(world, unit)).toBe(ane.name);
    },
  );

  it.each(['Bo leder mødet', 'Bo Holm leder mødet', 'Bo Holm skal lede mødet'])(
    'is “du” to themselves, and a name to everybody else: “%s”',
    async (words) => {
      const { world } = await onTheDay();
      const when = 'leder statusmødet fredag 16. oktober kl. 13.00.';
      expect(replyText(await world.say(bo, personal, words))).toContain(`Du ${when}`);
      expect(replyText(await world.say(ane, personal, words))).toContain(`Bo Holm ${when}`);
    },
  );

  it('is told to have no account, where they are a colleague without one', async () => {
    const { world } = await onTheDay();
    await fill(world, bo, 'members.add', {}, { names: 'Ditte' });
    const said = await world.say(bo, personal, 'Ditte skal lede mødet næste gang');
    expect(replyText(said)).toContain('Ditte har ikke sin egen konto her');
    expect(replyText(said)).not.toContain('kender ingen');
    expect(labels(said)).not.toContain('Spørg Ditte');
  });

  it('is told to be unknown, and what can be done stands below', async () => {
    const { world } = await onTheDay();
    const said = await world.say(bo, personal, 'mødeleder Ditte');
    expect(replyText(said)).toContain('Jeg kender ingen Ditte i Stue Gul.');
    expect(labels(said)).toEqual(['Jeg leder mødet', 'Spørg efter en afløser']);
    for (const words of ['Hvem er mødeleder', 'Mødeleder på fredag', 'Jeg kan ikke lede mødet'])
      expect(replyText(await world.say(bo, personal, words)), words).not.toContain('kender ingen');
  });

  it('is asked in private, takes it over from the leader who had said yes, and the channel is told', async () => {
    const { world, unit } = await onTheDay();
    await world.press(bo, personal, 'chair.self', { unit, meeting: '1' });
    const asked = await pressShown(
      world,
      bo,
      await world.say(bo, personal, 'kan Ane lede mødet'),
      'Spørg Ane',
    );
    expect(replyText(asked)).toContain('Jeg har spurgt Ane Lind i en privat besked.');
    const [message, ...others] = world.posted;
    expect(others).toEqual([]);
    expect(message?.to.id).toBe(ane.id);
    expect(message?.text).toMatch(
      /Kan du lede statusmødet fredag 16. oktober[\s\S]*sig det til Bo Holm[\s\S]*\[Det kan jeg\]/,
    );
    // Nobody else can take it with that button.
    const data = { unit, meeting: '1' };
    expect(replyText(await world.press(carla, personal, 'chair.step-in', data))).toContain('allerede fået');
    await world.press(ane, personal, 'chair.step-in', { ...data, over: bo.id });
    expect(await chairIn(world, unit)).toBe(ane.name);
    expect(world.posted.at(-1)?.text).toContain('Ane Lind leder statusmødet');
    expect(
      replyText(await world.press(carla, personal, 'chair.step-in', { ...data, over: bo.id })),
    ).toContain('allerede fået');
  });

  it('hears from whom to take it, when somebody else has said yes', async () => {
    const { world, unit } = await onTheDay();
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    expect(replyText(await world.say(ane, personal, 'jeg vil lede mødet'))).toContain(
      'Vil du gerne overtage det, så tryk “Spørg Carla”.\n[Spørg Carla]',
    );
  });
});

describe('a stand-in', () => {
  it('is asked for after a question, without what nobody has said; and the question is closed when somebody leads', async () => {
    const { world, unit } = await onTheDay();
    const sure = await world.press(bo, personal, 'chair.ask', { unit, meeting: '1' });
    expect(world.posted).toEqual([]);
    expect(labels(sure)).toEqual(['Ja, spørg i kanalen', 'Nej, ikke nu']);
    expect(labels(await pressShown(world, bo, sure, 'Nej, ikke nu'))).toContain('Spørg efter en afløser');
    expect(world.posted).toEqual([]);
    expect(replyText(await pressShown(world, bo, sure, 'Ja, spørg'))).toBe('Jeg har spurgt i kanalen.');
    expect(world.posted.at(-1)?.text).toContain('mangler en mødeleder');
    expect(world.posted.at(-1)?.text).not.toContain('Lederen kan ikke');
    await world.press(bo, personal, 'chair.self', { unit, meeting: '1' });
    expect(world.drawn.at(-1)?.text).toContain('Bo Holm leder statusmødet');
    expect(world.drawn.at(-1)?.text).not.toContain('[Det kan jeg]');
  });

  it('takes over a meeting that is going on, and nobody reads when it will be', async () => {
    const { world, unit } = await onTheDay();
    at(world, meetingDay, '13:02');
    await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    await world.work();
    const sure = await world.press(bo, personal, 'chair.ask', { unit, meeting: '1' });
    expect(replyText(sure)).toContain('Mødet er i gang.');
    await pressShown(world, bo, sure, 'Ja, spørg');
    expect(world.posted.at(-1)?.text).toContain('Bo Holm leder det, til en anden siger ja.');
    const taken = replyText(await world.press(ane, channel, 'chair.take', { unit, meeting: '1' }));
    expect(taken).toContain('Ane Lind leder mødet nu.');
    expect(taken).not.toContain('kl. 13');
    expect(replyText(await world.say(bo, personal, 'mødeleder'))).toContain('Ane Lind leder mødet nu.');
  });
});

describe('plain words about the meeting', () => {
  const now = [
    'hvad er næste punkt',
    'vis mig mødet',
    'vi gemmer den her til næste møde',
    'afslut mødet',
    'hvad sker der på mødet',
    'er mødet slut?',
    'nu skal vi holde møde',
    'hvor langt er vi på mødet',
  ];

  const isDone = /^(?:vi gemmer|afslut)/;

  it('show the meeting where it is, to whoever holds it and to whoever follows', async () => {
    const { world, unit, data } = await onTheDay();
    at(world, meetingDay, '13:02');
    expect(labels(await world.say(bo, personal, 'nu skal vi holde møde'))).toContain('Start mødet');
    await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
    for (const words of now) {
      expect(labels(await world.say(bo, personal, words)), words).toContain('Fortsæt mødet');
      expect(replyText(await world.say(ane, personal, words)), words).toMatch(
        // What only its leader can do is answered with who that is, and not with the whole agenda.
        isDone.test(words)
          ? /^Bo Holm leder mødet nu\..*\n\[Vis dagsordenen\]$/s
          : /Mødet er i gang: Siden sidst/,
      );
    }
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi ringer hjem' });
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(await world.say(ane, personal, 'er mødet slut?'))).toContain(
      'Besluttet på statusmødet fredag 16.',
    );
  });

  it.each([
    'hvad skal jeg gøre når jeg skal lede mødet',
    'hvordan leder jeg mødet?',
    'hvordan skal jeg lede mødet',
    'hvad gør mødelederen',
  ])('tell whoever leads how it is done: “%s”', async (words) => {
    const { world, unit } = await onTheDay();
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    const said = replyText(await world.say(ane, personal, words));
    expect(said).toMatch(
      /Sådan leder du mødet[\s\S]*Du leder statusmødet fredag 16. oktober[\s\S]*“Start mødet”/,
    );
    expect(replyText(await world.say(carla, personal, words))).toContain('Ane Lind leder statusmødet');
  });
});
