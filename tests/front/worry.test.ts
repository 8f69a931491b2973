import { describe, expect, it } from 'vitest';
import type { Where } from '../../bot/turn/intent.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();

async function answerTo(text: string, who = ane, where: Where = personal): Promise<string> {
  const world = copyWorld(first);
  return replyText(await world.send({ who, where, what: { kind: 'words', text }, message: { id: 'm1' } }));
}

describe('a worry for a child, told in a few words or in a question', () => {
  it.each([
    'jeg er bekymret for Oskar, hvad gør jeg',
    'jeg er bekymret for oskar',
    'Hej, jeg er så bekymret for August',
    'bekymret for Lærke',
    'Er nogen andre bekymrede for Malthe?',
    'hvad skal jeg gøre, jeg har en bekymring om en dreng på stuen',
    'er urolig for et af børnene, hvad skal jeg',
    'jeg har ondt i maven over hvordan William har det',
    'Hvad gør jeg, når jeg er bekymret for et barns trivsel?',
  ])('%s', async (text) => {
    const said = await answerTo(text);
    expect(said).toContain('Det her skal du ikke stå alene med');
    expect(said).toContain('ring 112');
    expect(said).toContain('[Hvem kan hjælpe?]');
    expect(said).not.toContain('Beskeden står stadig');
  });

  it('tells in the channel that the message still stands there, and speaks to a leader as one', async () => {
    const words = 'jeg er bekymret for Oskar, hvad gør jeg';
    expect(await answerTo(words, ane, channel)).toContain(
      'Beskeden står stadig i kanalen. Du kan rette eller',
    );
    const toLeader = await answerTo(words, bo, channel);
    expect(toLeader).toContain('Det er dig, der går videre med det i dag');
    expect(toLeader).toContain('Beskeden står stadig i kanalen');
  });
});

describe('where to turn in general is still asked of the contacts', () => {
  it.each(['hvad gør man, når man er bekymret for et barn?', 'hvem kan jeg ringe til?'])(
    '%s',
    async (text) => {
      const said = await answerTo(text);
      expect(said).toContain('Her er ingen numre endnu. Spørg lederen');
      expect(said).toContain('Er nogen i fare i dette øjeblik, så ring 112.');
      const toLeader = await answerTo(text, bo);
      expect(toLeader).toContain('Her er ingen numre endnu. Bed kommunen');
      expect(toLeader).not.toMatch(/[Ll]eder/);
    },
  );
});

it.each([
  'jeg sætter mig ved siden af en urolig dreng til samling',
  'børnene er urolige til samling, hvad gør vi',
  'Jeg er nervøs for at lede mødet',
  'vi er bekymrede for sparekravene',
  'jeg er bange for at børnene keder sig',
])('no worry for a child: %s', async (text) => {
  expect(await answerTo(text)).not.toContain('stå alene med');
});
