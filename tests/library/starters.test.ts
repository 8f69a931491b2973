import { describe, expect, it } from 'vitest';
import { libraryTexts } from '../../bot/library/text/all-texts.ts';
import { guard } from '../../shared/domain/guard/guard.ts';
import { curricula } from '../../shared/domain/plan/curriculum.ts';
import { type Principle, sideOf } from '../../shared/domain/plan/principle.ts';
import { holdsSeveralActs } from '../../shared/domain/trial/several-acts.ts';
import { countSentences, languages } from './sentences.ts';

const { themeStarters, careStarters, playStarters, roomStarters } = libraryTexts;
const all = [...themeStarters, ...careStarters, ...playStarters, ...roomStarters];
const settings = ['institution', 'family-daycare'] as const;
const fits = (setting: (typeof settings)[number]) => (text: { setting: string }) =>
  text.setting === 'both' || text.setting === setting;

describe.each(settings)('starter trials: %s', (setting) => {
  const here = { ...libraryTexts, themeStarters: themeStarters.filter(fits(setting)) };

  it('are 48 over three activity and three learning themes, five in each at least', () => {
    const { activityThemes, learningThemes } = curricula['styrket-2018'];
    const cells = activityThemes.flatMap((activity) =>
      learningThemes.map(
        (learning) =>
          here.themeStarters.filter((each) => each.activity === activity && each.learning === learning)
            .length,
      ),
    );
    expect(cells.reduce((sum, each) => sum + each, 0)).toBe(48);
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(5);
  });

  it('serve the fourth theme of the earlier curriculum too', () => {
    for (const activity of curricula['aftale-2004'].activityThemes) {
      const cell = here.themeStarters.filter(
        (each) => each.activity === activity && each.learning === 'natural-phenomena',
      );
      expect(cell).toHaveLength(3);
    }
  });

  it('are 16 on care, 8 on play and 8 on rooms', () => {
    expect(careStarters.filter(fits(setting))).toHaveLength(16);
    for (const care of ['nappy', 'dressing', 'rest', 'hand-over', 'comfort'] as const) {
      expect(careStarters.filter((each) => each.care === care).length, care).toBeGreaterThanOrEqual(3);
    }
    expect(playStarters.filter(fits(setting))).toHaveLength(8);
    expect(roomStarters.filter(fits(setting))).toHaveLength(8);
  });

  it('are spread over the day', () => {
    const places = Map.groupBy(all.filter(fits(setting)), ({ partOfDay }) => partOfDay);
    expect(places.size).toBe(9);
    for (const [part, each] of places) expect(each.length, part).toBeGreaterThanOrEqual(4);
    for (const activity of curricula['styrket-2018'].activityThemes) {
      const own = here.themeStarters.filter((each) => each.activity === activity);
      expect(new Set(own.map(({ partOfDay }) => partOfDay)).size, activity).toBeGreaterThanOrEqual(6);
    }
  });

  it('practise every principle, five times at least', () => {
    for (const principle of Object.keys(sideOf) as Principle[]) {
      const own = all.filter(fits(setting)).filter((each) => each.principle === principle);
      expect(own.length, principle).toBeGreaterThanOrEqual(5);
    }
  });
});

describe.each(languages)('a starter trial is one small act and one sign: %s', (language) => {
  it.each(all.map((each) => [each.id, each[language]] as const))('%s', (_id, { trial, sign }) => {
    expect(trial).toMatch(language === 'da' ? /^Jeg / : /^I /);
    expect(sign).not.toMatch(language === 'da' ? /^Jeg (?!opdager)/ : /^I (?!discover)/);
    expect(holdsSeveralActs(trial)).toBe(false);
    expect(countSentences(sign)).toBe(1);
  });
});

it('what a tap can store passes the guard', () => {
  const { goalExamples, halvings } = libraryTexts;
  for (const language of languages) {
    const stored = [
      ...all.flatMap(({ id, [language]: words }) => [
        { id, words: words.trial },
        { id, words: words.sign },
      ]),
      ...goalExamples.map(({ id, [language]: words }) => ({ id, words })),
      ...halvings.map(({ id, [language]: words }) => ({ id, words: words.small })),
    ];
    for (const { id, words } of stored) {
      expect(guard(words, { known: [] }).kind, `${id}: ${words}`).toBe('pass');
    }
  }
});
