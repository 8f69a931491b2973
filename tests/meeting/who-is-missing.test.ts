import { describe, expect, it } from 'vitest';
import {
  buttonsIn,
  carla,
  meetingOf,
  pressShown,
  startedMeeting,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { formOf, send } from '../people/plan-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await startedMeeting();

async function said(text: string, who = bo) {
  const world = copyWorld(first);
  const before = await meetingOf(world, unit);
  const reply = await world.say(who, personal, text);
  expect(await meetingOf(world, unit)).toEqual(before);
  return { world, reply, words: replyText(reply), labels: buttonsIn(reply).map(({ label }) => label) };
}

describe('whoever leads a meeting and tells who is missing or there is led to where it is noted, and nothing is stored', () => {
  it.each([
    ...['vi mangler Carla i dag', 'Carla er syg i dag', 'Carla er her ikke i dag', 'Carla kommer ikke'],
    ...['Ane, Bo og Carla var med i dag', 'Ane og Carla er her', 'Ane, Bo og Carla deltog i mødet'],
    ...['Ane og jeg er til stede', 'Ane, Carla og Bo er med til mødet'],
    ...['i dag mangler vi Carla Berg', 'Ane og Carla er ikke med i dag', 'Carla er på kursus i dag'],
    ...['Ane, Bo og Carla var med i dag', 'Ane og Carla er her', 'jeg og Ane deltog i mødet'],
    ...['alle undtagen Ane er til stede', 'til stede: Ane, Bo og Carla', 'alle er her i dag'],
    ...['Carla er her ikke, hun er gået hjem med feber', 'til stede: mig og ane. carla kommer lidt senere'],
  ])('%s', async (text) => {
    const { words, labels } = await said(text);
    expect(words).toContain('Jeg har ikke ændret noget endnu');
    expect(labels).toEqual(['Hvem er med?']);
  });

  it.each([
    'Ane er med til at male',
    'Ane og Oskar er her i dag',
    'vi mangler mælk',
    'vi mangler Oskar i dag',
    'vi mangler Carla og mælk',
  ])('and not where somebody or something else is named: %s', async (text) =>
    expect((await said(text)).labels).not.toContain('Hvem er med?'),
  );

  it('nor where whoever leads it is ill, or anybody else says so', async () => {
    expect((await said('Bo er syg')).words).toContain('hvem der leder mødet');
    expect((await said('vi mangler Carla i dag', ane)).labels).not.toContain('Hvem er med?');
  });
});

describe('who is at the meeting', () => {
  const asked = ['hvem kommer til mødet', 'hvem er med i dag', 'hvem er her i dag', 'hvem er til stede'];

  it.each(asked)('is answered with what is ticked, and the way there: %s', async (text) => {
    const { world, reply, words } = await said(text);
    expect(words).toContain('Det er ikke skrevet ned endnu');
    const form = formOf(await pressShown(world, bo, reply, 'Hvem er med?'));
    await send(world, form, { present: `${bo.id},${carla.id}` });
    expect(replyText(await world.say(bo, personal, text))).toContain('Med i dag: Bo Holm, Carla Berg');
    expect(buttonsIn(await world.say(ane, personal, text))).toEqual([]);
  });

  it.each(asked)('before it is not known: %s', async (text) => {
    const { world } = await unitWithStaff();
    const reply = replyText(await world.say(bo, personal, text));
    expect(reply).toContain('Hvem der kommer, ved jeg ikke på forhånd');
    expect(reply).toContain('Medlemmer af');
  });

  it('and of the unit it is still told who is in it', async () => {
    expect((await said('hvem er med')).words).toContain('Medlemmer af');
  });
});

it.each(['hvem er ordstyrer', 'hvem er ordstyrer i dag'])('whoever chairs it is told: %s', async (text) => {
  expect((await said(text)).words).toContain('Du leder mødet nu');
});

it('before it is told how many days are left', async () => {
  const { world } = await unitWithStaff();
  const reply = replyText(await world.say(bo, personal, 'hvor mange dage er der til mødet'));
  expect(reply).toContain('om fire dage');
});
