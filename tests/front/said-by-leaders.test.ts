import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf, formOf } from '../people/plan-steps.ts';
import { message } from '../people/trial-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();
const tell = (text: string, who = bo) => copyWorld(first).say(who, personal, text);

describe('a word of the bot’s own is explained, with the button that leads to it', () => {
  it.each([
    ['hvad betyder statusmøde', 'Et statusmøde er', 'Se næste møde'],
    ['hvad er et statusmøde for noget', 'Et statusmøde er', 'Se næste møde'],
    ['hvad betyder dagsorden', 'Dagsordenen er listen', 'Se dagsordenen'],
    ['hvad er en refleksionsnote', 'En refleksionsnote er', 'Skriv en note'],
    ['forklar refleksionsnote', 'En refleksionsnote er', 'Skriv en note'],
  ])('%s', async (text, says, label) => {
    const reply = await tell(text);
    expect(replyText(reply)).toContain(says);
    expect(buttonsOf(reply).map((each) => each.label)).toEqual([label]);
  });

  it('and a word of the house is looked up there; the agenda itself is shown', async () => {
    expect(replyText(await tell('hvad betyder struktur'))).toContain('Det betyder ordene');
    expect(replyText(await tell('hvad er dagsordenen'))).not.toContain('Dagsordenen er listen');
    expect(formOf(await tell('refleksionsnote')).id).toBe('note');
  });
});

it.each(['hva er det her for noget egentlig', 'hvad er det her egentlig for noget'])(
  'who asks what this is hears who answers: %s',
  async (text) => {
    expect(replyText(await tell(text))).toContain('Jeg er Femuger');
  },
);

describe('“kan vi få lidt ro i næste uge”', () => {
  it('is one’s own at once, and the leader may skip the week for all', async () => {
    const reply = await tell('kan vi få lidt ro i næste uge');
    expect(replyText(reply)).toContain('Jeg spørger dig ikke om noget fra mandag 21. september');
    expect(replyText(reply)).toContain('Det gælder kun dig.');
    expect(buttonsOf(reply).map(({ action }) => action)).toContain('plan.skip');
  });

  it('tells the others who can', async () => {
    const reply = await tell('kan vi få lidt ro i næste uge', ane);
    expect(replyText(reply)).toContain('kan lederen springe ugen over');
    expect(buttonsOf(reply).map(({ action }) => action)).not.toContain('plan.skip');
  });

  it('is not asked of who speaks of themselves', async () => {
    expect(replyText(await tell('kan jeg få lidt ro i næste uge'))).not.toContain('Det gælder kun dig');
  });
});

it('who regrets the trial they just wrote is shown it, with the way back', async () => {
  const world = copyWorld(first);
  await world.send(message('prøvehandling: vi synger en sang om morgenen', '8.1', bo, personal));
  const said = await world.say(bo, personal, 'nej glem det, den sang skal ikke med alligevel');
  expect(replyText(said)).toContain('Det seneste, du har gjort her:');
  expect(replyText(said)).toContain('vi synger en sang om morgenen');
});

it('“del dem alle med enheden” shows one’s trials, each with its button', async () => {
  const world = copyWorld(first);
  for (const [nth, what] of ['vi synger', 'vi danser'].entries())
    await world.send(message(`prøvehandling: ${what}`, `8.${nth}`, bo, personal));
  const labels = buttonsOf(await world.say(bo, personal, 'del dem alle med enheden')).map(
    ({ label }) => label,
  );
  expect(labels.filter((label) => label === 'Del med enheden')).toHaveLength(2);
});

it('days that are shown as the plan would be are not said to be lost', async () => {
  const said = replyText(await tell('vi holder lukket den 23. december og mellem jul og nytår'));
  expect(said).toContain('[Ja, gør det]');
  expect(said).not.toContain('Jeg har ikke gemt det');
});

it('nothing is said to stay where nothing stands', async () => {
  expect(replyText(await tell('jeg nåede det ikke'))).toContain('ingen prøvehandlinger, der venter på dig');
});
