import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { carla, pressShown, startedMeeting, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const { world: before, unit } = await startedMeeting();
const meeting = { unit, meeting: '1' };
const asked = copyWorld(before);
await asked.press(bo, personal, 'chair.ask-one', { ...meeting, person: ane.id });
const question = `m${asked.posted.length - 1}`;

const waits = 'Ane er spurgt og har ikke svaret endnu.';
const takeBack = 'Træk spørgsmålet tilbage';
const chairIn = async (world: World) => (await readValue(world.ports, unitRow(unit)))?.chairs?.['1']?.name;
const standsAs = (world: World) => world.drawn.findLast(({ messageId }) => messageId === question)?.text;

describe('somebody who was asked by name and has not answered', () => {
  it.each([
    'hvem leder mødet nu',
    'hvem leder mødet lige nu?',
    'mødeleder',
    'vis mødet',
    'kan Ane lede mødet',
  ])('is named to the leader: “%s”', async (words) => {
    const world = copyWorld(asked);
    const said = await world.say(bo, personal, words);
    expect(replyText(said)).toContain(waits);
    expect(replyText(said)).not.toContain('[Spørg Ane]');
    await pressShown(world, bo, said, takeBack);
    expect(replyText(await world.say(bo, personal, words))).not.toContain(waits);
  });

  it('is named behind *Skift mødeleder*, and at once where the leader asked', async () => {
    const world = copyWorld(asked);
    expect(replyText(await world.press(bo, personal, 'chair.show', { unit }))).toContain(waits);
    const again = await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: carla.id });
    expect(replyText(again)).toContain(`[${takeBack}]`);
    expect(replyText(await world.press(bo, personal, 'chair.show', { unit }))).toContain(
      'Ane og Carla er spurgt og har ikke svaret endnu.',
    );
  });

  it('is named to nobody else, and to nobody once they or another one have said yes or gone back on it', async () => {
    const world = copyWorld(asked);
    expect(replyText(await world.say(carla, personal, 'mødeleder'))).not.toContain('spurgt');
    const taken = copyWorld(asked);
    await taken.press(carla, channel, 'chair.take', meeting);
    expect(replyText(await taken.say(bo, personal, 'mødeleder'))).not.toContain('spurgt');
    await world.press(ane, personal, 'chair.step-in', { ...meeting, asked: 'yes' });
    expect(await chairIn(world)).toBe('Ane Lind');
    expect(replyText(await world.say(bo, personal, 'mødeleder'))).not.toContain('spurgt');
    await world.press(ane, personal, 'chair.give-back', { ...meeting, private: 'yes' });
    expect(replyText(await world.say(bo, personal, 'mødeleder'))).not.toContain('spurgt');
  });
});

describe('a question that is taken back', () => {
  it.each([
    takeBack,
    'jeg tager den tilbage',
    'træk spørgsmålet tilbage',
    'jeg trækker spørgsmålet til Ane tilbage',
  ])('is no longer open where it stands, and a late yes changes nothing: “%s”', async (way) => {
    const world = copyWorld(asked);
    const chair = await world.press(bo, personal, 'chair.show', { unit });
    const said = replyText(
      way === takeBack ? await pressShown(world, bo, chair, way) : await world.say(bo, personal, way),
    );
    expect(said).toBe(
      'Jeg har sagt til Ane, at der ikke er brug for svar længere.\nDu leder mødet nu.\n[Fortsæt mødet]',
    );
    expect(standsAs(world)).toBe('Bo Holm leder mødet nu.\nDu behøver ikke svare længere.');
    const late = await world.press(ane, personal, 'chair.step-in', { ...meeting, asked: 'yes' });
    expect(replyText(late)).toBe(
      'Tak for tilbuddet. Bo Holm har trukket spørgsmålet tilbage, så der er ikke brug for det.\nBo Holm leder mødet nu.',
    );
    expect(await chairIn(world)).toBeUndefined();
  });

  it('leaves the meeting with whoever had said yes to it, also where the leader has asked somebody else', async () => {
    const world = copyWorld(before);
    await world.press(carla, channel, 'chair.take', meeting);
    const over = { ...meeting, over: carla.id, asked: 'yes' };
    await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: ane.id });
    const said = replyText(await world.say(bo, personal, 'jeg tager den tilbage'));
    expect(said).toContain(
      'Jeg har sagt til Ane, at der ikke er brug for svar længere.\nCarla Berg leder mødet',
    );
    expect(replyText(await world.press(ane, personal, 'chair.step-in', over))).toContain(
      'trukket spørgsmålet',
    );
    expect(await chairIn(world)).toBe('Carla Berg');
  });

  it('says so, too, where the channel is asked, and nobody has said yes', async () => {
    const { world: ahead, unit: of } = await unitWithStaff();
    const next = { unit: of, meeting: '1' };
    await ahead.press(bo, personal, 'chair.ask-one', { ...next, person: ane.id });
    await ahead.press(bo, personal, 'chair.ask', { ...next, sure: 'yes' });
    await ahead.press(bo, personal, 'chair.unask', next);
    const [, ...said] = ahead.drawn.findLast(({ messageId }) => messageId === 'm0')?.text.split('\n') ?? [];
    expect(said).toEqual(['Du behøver ikke svare længere.']);
  });

  it('can be asked again, and be answered', async () => {
    const world = copyWorld(asked);
    await world.press(bo, personal, 'chair.unask', meeting);
    await world.press(bo, personal, 'chair.ask-one', { ...meeting, person: ane.id });
    await world.press(ane, personal, 'chair.step-in', { ...meeting, asked: 'yes' });
    expect(await chairIn(world)).toBe('Ane Lind');
  });

  it.each([
    'nå, jeg leder selv alligevel',
    'nej, jeg gør det selv alligevel',
    'jeg leder selv',
    'nej, jeg leder det selv',
    'jeg styrer selv resten',
  ])('is so, too, where the leader leads it after all: “%s”', async (words) => {
    const world = copyWorld(asked);
    const said = replyText(await world.say(bo, personal, words));
    expect(said).toBe(
      'Godt. Du leder mødet nu.\nJeg har sagt til Ane, at der ikke er brug for svar længere.\n[Fortsæt mødet] [Alligevel ikke]',
    );
    expect(standsAs(world)).toContain('Du behøver ikke svare længere.');
  });

  it.each([bo, ane])('is nothing where nobody is asked, and no trial: %o', async (who) => {
    const said = replyText(await copyWorld(before).say(who, personal, 'jeg tager den tilbage'));
    expect(said).toBe(
      'Ingen er spurgt om at lede mødet lige nu. Er det noget andet, du vil fortryde?\n[Fortryd noget andet]',
    );
  });
});
