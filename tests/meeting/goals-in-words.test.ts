import { describe, expect, it } from 'vitest';
import {
  buttonsIn,
  fill,
  goalWithActivity,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

async function at(point: number) {
  const { world, unit, data } = await startedMeeting();
  await goalWithActivity(world, data);
  await world.say(bo, personal, `gå til punkt ${point}`);
  return { world, unit, data };
}

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

describe('what is to be put right of a goal or an activity', () => {
  const said = [
    'slet aktiviteten trommekreds, det var en fejl',
    'hvordan retter jeg en aktivitet',
    'der er en forkert aktivitet på målet',
    'slet målet om tøjet',
    'slet målet om de stille børn',
    'aktiviteten hvad er klokken skal slettes',
    'kan vi fjerne en aktivitet igen',
  ];

  it.each(said)('leads whoever leads the meeting to its goals: %s', async (words) => {
    const { world, unit } = await at(4);
    const answer = await world.say(bo, personal, words);
    expect(replyText(answer)).toContain('Sang i små grupper');
    const form = formOf(await pressShown(world, bo, answer, 'Ret målet'));
    const done = await world.submit(bo, personal, form.id, { ...form.values, activities: '' }, form.context);
    expect(replyText(done)).toContain('Gemt.');
    expect((await meetingOf(world, unit))?.goals[0]?.activities).toEqual([]);
  });

  it.each(said)('and everybody else to the common goals: %s', async (words) => {
    const { world, data } = await at(9);
    await world.press(bo, personal, 'meeting.close', data);
    const answer = await world.say(bo, personal, words);
    expect(replyText(answer)).toContain('Jeres mål i forløb 2');
    const form = formOf(await pressShown(world, bo, answer, 'Ret fælles mål'));
    expect(form.values?.activities0).toBe('Sang i små grupper');
    expect(labels(await world.say(ane, personal, words))).toEqual(['Dit læringsmål']);
  });

  it('but one’s own goal stays where it is', async () => {
    const { world } = await at(4);
    expect(replyText(await world.say(bo, personal, 'slet mit mål'))).not.toContain('Sang i små grupper');
  });
});

describe('what leads the meeting', () => {
  it.each([6, 7])('goes on to the next point from point %i', async (point) => {
    const { world, unit } = await at(point);
    const before = (await meetingOf(world, unit))?.step ?? 0;
    await world.say(bo, personal, 'det er fint, så går vi til det næste');
    expect((await meetingOf(world, unit))?.step).toBe(before + 1);
  });

  it.each([
    'vi skal videre nu, klokken er mange',
    'så må vi hellere komme videre til det næste punkt',
    'det var det hele, så slutter vi mødet nu',
    'mange tak for alle de gode forslag',
    'det her punkt er vi færdige med nu',
  ])('is no activity: %s', async (words) => {
    const { world } = await at(7);
    const answer = await world.say(bo, personal, words);
    expect(labels(answer)).not.toContain('Ja, skriv aktiviteten');
    expect(labels(answer)).not.toContain('Ja, skriv den');
  });

  it.each(['vi samles igen i rundkreds hver mandag', 'vi går videre med sanglegen om mandagen'])(
    'and this is one: %s',
    async (words) => {
      const { world } = await at(7);
      expect(labels(await world.say(bo, personal, words))).toContain('Ja, skriv aktiviteten');
    },
  );
});

describe('an activity', () => {
  it.each([
    ['så en aktivitet: trommekreds om mandagen', 'Trommekreds om mandagen'],
    ['aktivitet: trommekreds om mandagen', 'Trommekreds om mandagen'],
    ['vi laver en lynlåsleg om mandagen som aktivitet', 'Vi laver en lynlåsleg om mandagen'],
    ['trommekreds hver eneste mandag, det er en aktivitet', 'Trommekreds hver eneste mandag'],
  ])('is kept without what introduces it: %s', async (words, kept) => {
    for (const point of [6, 7]) {
      const { world } = await at(point);
      const form = formOf(
        await pressShown(world, bo, await world.say(bo, personal, words), 'Ja, skriv aktiviteten'),
      );
      expect([form.id, form.values?.activity1]).toEqual(['meeting.activities', kept]);
    }
  });

  it('is of the goal that is named; of one that there is not, no word is lost', async () => {
    const { world, unit, data } = await at(7);
    await fill(world, bo, 'meeting.goal', data, { goal: 'De stille børn bliver hørt' });
    const [, quiet] = (await meetingOf(world, unit))?.goals ?? [];
    const opened = async (words: string) =>
      formOf(await pressShown(world, bo, await world.say(bo, personal, words), 'Ja, skriv aktiviteten'));
    const form = await opened('vi laver en trommekreds hver mandag til målet om de stille børn');
    expect(form.values).toMatchObject({ goal: quiet?.id, activity1: 'Vi laver en trommekreds hver mandag' });
    await world.submit(bo, personal, form.id, { ...form.values }, form.context);
    expect((await meetingOf(world, unit))?.goals[1]?.activities).toHaveLength(1);
    const other = await opened('vi laver en trommekreds hver mandag til målet om garderoben');
    expect(other.values?.activity1).toBe('Vi laver en trommekreds hver mandag til målet om garderoben');
  });

  it('is said not to be kept of whoever leads no meeting', async () => {
    const { world } = await at(7);
    const answer = await world.say(ane, personal, 'så en aktivitet: trommekreds om mandagen');
    expect(replyText(answer)).toContain('Jeg har ikke gemt aktiviteten.');
  });
});

describe('one goal more', () => {
  const words = 'et mål mere: alle børn kommer ud hver dag';

  it('is of the next course where the meeting plans it', async () => {
    const { world, unit } = await at(6);
    const form = formOf(await pressShown(world, bo, await world.say(bo, personal, words), 'Skriv målet'));
    expect([form.id, form.values?.goal]).toEqual(['meeting.goal', 'Alle børn kommer ud hver dag']);
    await world.submit(bo, personal, form.id, { ...form.values }, form.context);
    expect((await meetingOf(world, unit))?.goals).toHaveLength(2);
  });

  it('and one’s own at the point of these, and of whoever looks on', async () => {
    const { world } = await at(8);
    for (const who of [bo, ane])
      expect(labels(await world.say(who, personal, words))).toEqual(['Sæt et mål']);
  });
});

it.each([
  ['tilføj også et mål om at vi hører mere på de stille børn', 'Vi hører mere på de stille børn'],
  ['og et til: at vi hører mere på de stille børn', 'Vi hører mere på de stille børn'],
  ['vi skal også have et mål om ro ved maden', 'Ro ved maden'],
])('one more goal goes into the form of the next course, words and all: %s', async (words, goal) => {
  // The sixth point of this meeting talks of its goals.
  const { world } = await at(6);
  const form = formOf(await pressShown(world, bo, await world.say(bo, personal, words), 'Skriv målet'));
  expect([form.id, form.values?.goal]).toEqual(['meeting.goal', goal]);
});
