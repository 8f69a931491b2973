import { describe, expect, it } from 'vitest';
import { readSets } from '../../../functions/local/words/measure/sets-by-size.ts';
import { groupTrials } from '../../../shared/domain/trial/grouping/group-trials.ts';
import { matters } from '../../../shared/domain/trial/grouping/map/map.ts';
import { openingWords } from '../../../shared/domain/trial/grouping/title-from-text.ts';
import { titlesOf } from '../../../shared/domain/trial/grouping/titles.ts';
import { understandAll } from '../../../shared/domain/trial/grouping/what-about.ts';

const titles = (...texts: readonly string[]) =>
  groupTrials(texts.map((text, i) => ({ id: String(i), text }))).map(({ title }) => title);

describe('a heading', () => {
  it('is the situation’s own name where there is one', () => {
    expect(
      titles(
        'Flyverdragten på gulvet, så kan de selv komme i den',
        'jeg venter med at lyne til de har prøvet',
        'Vi læser den samme bog hele ugen',
        'højtlæsning for tre i sofaen',
      ),
    ).toEqual(['Garderoben', 'Højtlæsning']);
  });

  it('is the trial’s own first words where no name is sure', () => {
    expect(titles('Mandag med den gule kasse og så ser vi hvad Grethe siger til den slags')).toEqual([
      'Mandag med den gule kasse…',
    ]);
  });

  it('is a lone trial’s own words, however short, unless its matter is as good as certain', () => {
    expect(titles('jeg slukker lyset i garderoben')).toEqual(['Jeg slukker lyset i garderoben']);
  });

  it('tells two topics of one name apart', () => {
    const small = ['Samling ude ved bålpladsen, vi står op', 'Ude til samling i rundkreds'];
    const all = ['Samlingen starter med en sang', 'Kortere samling uden navneopråb'];
    const trials = [...small, ...all].map((text, i) => ({ id: String(i), text }));
    const topics = titlesOf(
      [
        [0, 1],
        [2, 3],
      ],
      trials,
      understandAll(trials),
    );
    expect(topics.map(({ title }) => title)).toEqual(['Samling ude', 'Samling']);
  });

  it('is never given to two topics', () => {
    const trials = Array.from({ length: 6 }, (_, i) => ({ id: String(i), text: 'Vi synger' }));
    const alone = trials.map((_, i) => [i]);
    const drawn = titlesOf(alone, trials, understandAll(trials)).map(({ title }) => title);
    expect(drawn).toHaveLength(6);
    expect(new Set(drawn.map((title) => title.toLowerCase())).size).toBe(6);
  });

  it('is nobody’s name', () => {
    expect(titles('Jeg lader Oliver vælge tre skruer, når vi kører').join()).not.toMatch(/oliver/i);
  });
});

describe('the first words of a trial', () => {
  it.each([
    ['Vi synger', 'Vi synger'],
    ['høreværn hænger fremme så de selv kan tage dem når der er larm', 'Høreværn hænger fremme…'],
    ['Efter kl. 15 er vi kun to og alt falder fra hinanden', 'Efter kl. 15 er vi kun to…'],
    ['ved aflevering: spørge "hvad skal vi starte med i dag"', 'Ved aflevering…'],
    ['Jeg går ned i knæ, venter på at de kigger på mig', 'Jeg går ned i knæ…'],
    ['færre billeder på Aula, men en linje om hvorfor', 'Færre billeder på Aula…'],
    ['Naar to graeder paa én gang saetter jeg mig ned paa gulvet med begge', 'Naar to graeder paa én gang…'],
    ['Den voksne bagerst følger de langsomstes tempo hele vejen', 'Den voksne bagerst…'],
    ['Alle voksne spiser med og sidder ned hele tiden', 'Alle voksne spiser med og sidder ned…'],
    ['Jeg har prøvet at lade børnene dække bord', 'Børnene dækker bord'],
    ['Vi har prøvet at lae børnene smøre selv deres mad', 'Børnene smører selv deres mad'],
    ['jeg prøvede at ligge på maven ved siden af', 'Ligge på maven ved siden af'],
    ['Vi vil prøve at lade dem være i fred', 'Lade dem være i fred'],
    ['Jeg har prøvet at vente', 'Jeg har prøvet at vente'],
    ['Vi prøver noget nyt ved bordet', 'Vi prøver noget nyt ved bordet'],
    ['', '…'],
    ['???', '???'],
  ])('of “%s” are “%s”', (text, expected) => expect(openingWords(text)).toBe(expected));

  it('fit a heading, whatever is written', () => {
    for (const text of ['a'.repeat(200), 'ord '.repeat(60), '🙂'.repeat(80), '"'.repeat(9)])
      expect(openingWords(text).length).toBeLessThanOrEqual(43);
  });
});

describe('headings of unseen trials', () => {
  const names = new Set(matters.map(({ name }) => name));
  const topics = readSets('tests/fixtures/trials/tune').flatMap((set) =>
    groupTrials(set.trials).map((topic) => ({
      ...topic,
      texts: set.trials.filter(({ id }) => topic.trialIds.includes(id)).map(({ text }) => text),
    })),
  );

  it('are a name, a name with what sets it apart, or words as they stand in a trial', () => {
    for (const { title, texts } of topics) {
      const named = [...names].some((name) => title === name || title.startsWith(`${name}`));
      const words = title.replace(/…$/, '').toLowerCase();
      const said = texts.some((text) => text.toLowerCase().replace(/\s+/g, ' ').startsWith(words));
      expect([title, named || said]).toEqual([title, true]);
    }
  });

  it('are never one word that is no name, and never cut within a word', () => {
    for (const { title, texts } of topics) {
      if ([...names].some((name) => title.startsWith(name))) continue;
      expect(title.split(' ').length).toBeGreaterThan(1);
      const last = title.replace(/…$/, '').split(' ').at(-1)?.toLowerCase() ?? '';
      const said = texts.flatMap((text) => text.toLowerCase().split(/[\s.,;:(–—-]+/u));
      expect([title, said.includes(last.replace(/^"/, '')) || said.includes(last)]).toEqual([title, true]);
    }
  });
});
