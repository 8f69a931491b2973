import { describe, expect, it } from 'vitest';
import { ownGoalRow } from '../../bot/rows/learning-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import {
  buttonsIn,
  goalWithActivity,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

/** Where the meeting has got to decides what a sentence is. */
async function at(point: number) {
  const { world, unit, data } = await startedMeeting();
  await world.say(bo, personal, `gå til punkt ${point}`);
  return { world, unit, data };
}

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

async function keep(world: World, who: typeof bo, answer: unknown, label: string, more = {}) {
  const open = await pressShown(world, who, answer, label);
  if (open.kind !== 'open-form') throw new Error(replyText(open));
  await world.submit(who, personal, open.form.id, { ...open.form.values, ...more }, open.form.context);
  return open.form;
}

describe('at the goals of the next course', () => {
  it.each([
    ['målet er at børnene hjælper hinanden ved bordet', 'Børnene hjælper hinanden ved bordet'],
    ['vi vil have at børnene hjælper hinanden ved bordet', 'Børnene hjælper hinanden ved bordet'],
    ['Vi ønsker, at alle børn er med til samling', 'Alle børn er med til samling'],
    ['vi vil gerne have at børnene selv finder på lege', 'Børnene finder selv på lege'],
  ])('“%s” is one', async (words, goal) => {
    const { world, unit } = await at(6);
    await keep(world, bo, await world.say(bo, personal, words), 'Skriv målet');
    expect((await meetingOf(world, unit))?.goals.map(({ text }) => text)).toEqual([goal]);
  });

  it('goes into no button with a name in it', async () => {
    const { world } = await at(6);
    const answer = await world.say(bo, personal, 'vi vil have at Magnus spiser mere');
    expect(JSON.stringify(answer)).not.toContain('Magnus');
    expect(replyText(answer)).toContain('Jeg har ikke gemt målet.');
  });

  it('and elsewhere what is wished for is none; nor is it of a colleague', async () => {
    const { world } = await at(4);
    const words = 'vi vil have at børnene hjælper hinanden ved bordet';
    expect(replyText(await world.say(bo, personal, words))).not.toContain('Skriv målet');
    await world.say(bo, personal, 'gå til punkt 6');
    expect(replyText(await world.say(ane, personal, words))).not.toContain('Skriv målet');
  });

  it('“målet er at jeg …” is one’s own', async () => {
    const { world } = await at(6);
    const said = await world.say(bo, personal, 'målet er at jeg lytter mere');
    expect(replyText(said)).toContain('Dit læringsmål');
  });
});

describe('at the activities', () => {
  const words = 'Vi laver en mælkekande-station på et lavt bord hver tirsdag';

  it('one is offered with its words, beside the trial', async () => {
    const { world, unit, data } = await at(7);
    await goalWithActivity(world, data);
    const said = await world.say(bo, personal, words);
    expect(labels(said)).toEqual([
      'Ja, skriv aktiviteten',
      'Gem det som prøvehandling',
      'Skriv det som beslutning',
      'Nej',
    ]);
    const { id } = await keep(world, bo, said, 'Ja, skriv aktiviteten');
    expect(id).toBe('meeting.activities');
    const [goal] = (await meetingOf(world, unit))?.goals ?? [];
    expect(goal?.activities.map(({ text }) => text)).toEqual(['Sang i små grupper', words]);
  });

  it('or with the goal that it is missing', async () => {
    const { world, unit } = await at(7);
    const said = await world.say(bo, personal, words);
    expect(replyText(said)).toContain('I har ikke skrevet et mål endnu.');
    await keep(world, bo, said, 'Ja, skriv aktiviteten', { goal: 'Alle hjælper til' });
    const [goal] = (await meetingOf(world, unit))?.goals ?? [];
    expect([goal?.text, goal?.activities.map(({ text }) => text)]).toEqual(['Alle hjælper til', [words]]);
  });

  it.each(['Carla køber mælkekander inden fredag', 'vi køber mælkekander inden fredag'])(
    'what has a day it is done by is none: %s',
    async (other) => {
      const { world } = await at(7);
      expect(labels(await world.say(bo, personal, other))).not.toContain('Ja, skriv aktiviteten');
    },
  );

  it('nor what is said elsewhere, by a colleague, or with a name in it', async () => {
    const { world } = await at(4);
    expect(labels(await world.say(bo, personal, words))).not.toContain('Ja, skriv aktiviteten');
    await world.say(bo, personal, 'gå til punkt 7');
    expect(labels(await world.say(ane, personal, words))).not.toContain('Ja, skriv aktiviteten');
    const named = await world.say(bo, personal, 'Magnus laver en station på et lavt bord');
    expect(labels(named)).not.toContain('Ja, skriv aktiviteten');
  });
});

describe('at the own learning goals', () => {
  it.each([
    ['jeg vil gerne øve mig i at vente lidt længere', 'At vente lidt længere'],
    ['Jeg vil øve mig på ro ved bordet', 'Ro ved bordet'],
  ])('“%s” is one’s own, of the course that is planned', async (words, goal) => {
    const { world, unit } = await at(8);
    for (const who of [bo, ane]) {
      await keep(world, who, await world.say(who, personal, words), 'Sæt et mål', { visibility: 'me' });
      const { course = 0 } = (await meetingOf(world, unit)) ?? {};
      expect(course).toBe(2);
      expect((await readValue(world.ports, ownGoalRow(unit, course, who)))?.text).toBe(goal);
    }
  });

  it('and elsewhere it may be a trial', async () => {
    const { world } = await at(7);
    const said = await world.say(ane, personal, 'jeg vil gerne øve mig i at vente lidt længere');
    expect(labels(said)).not.toContain('Sæt et mål');
  });

  it('it goes into no button with a name in it', async () => {
    const { world } = await at(8);
    const said = await world.say(ane, personal, 'jeg vil gerne øve mig i at vente på Magnus');
    expect(JSON.stringify(said)).not.toContain('Magnus');
    expect(replyText(said)).toContain('Jeg har ikke gemt det, du skrev.');
  });
});

describe('at a dilemma', () => {
  const words = 'vi er i tvivl om hvornår vi skal gribe ind';

  it('nothing is written, and the meeting goes on with one tap', async () => {
    const { world, unit } = await at(5);
    const said = await world.say(bo, personal, words);
    expect(replyText(said)).toBe(
      'Det er et godt dilemma at tale om. Tag det op sammen: Her skriver jeg ikke noget ned.\n[Næste ▸]',
    );
    await pressShown(world, bo, said, 'Næste');
    expect((await meetingOf(world, unit))?.step).toBe(6);
    await pressShown(world, bo, said, 'Næste');
    expect((await meetingOf(world, unit))?.step).toBe(6);
  });

  it('without the tap for whoever looks on, and nowhere else', async () => {
    const { world } = await at(5);
    expect(labels(await world.say(ane, personal, words))).toEqual([]);
    await world.say(bo, personal, 'gå til punkt 4');
    expect(replyText(await world.say(bo, personal, words))).not.toContain('dilemma');
  });
});
