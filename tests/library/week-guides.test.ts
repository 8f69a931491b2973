import { describe, expect, it } from 'vitest';
import { libraryTexts } from '../../bot/library/text/all-texts.ts';
import { curricula } from '../../shared/domain/plan/curriculum.ts';
import { countSentences, languages } from './sentences.ts';

const settings = ['institution', 'family-daycare'] as const;
const { activityThemes } = curricula['styrket-2018'];
const { weekGuides } = libraryTexts;

const found = (
  setting: (typeof settings)[number],
  round: 1 | 2,
  week: (typeof weekGuides)[number]['week'],
  activity?: (typeof activityThemes)[number],
) =>
  weekGuides.filter(
    (guide) =>
      guide.setting === setting &&
      guide.round === round &&
      guide.week === week &&
      (guide.activity === undefined || guide.activity === activity),
  );

describe.each(settings)('the week guides: %s', (setting) => {
  it.each([1, 2] as const)('are one for every week of every theme, round %i', (round) => {
    expect(found(setting, round, 'before')).toHaveLength(1);
    for (const activity of activityThemes) {
      for (const week of [1, 2, 3, 4, 5, 'pause'] as const) {
        expect(found(setting, round, week, activity), `${week} ${activity}`).toHaveLength(1);
      }
    }
  });

  it('are new in every one of six courses', () => {
    const read = ([1, 2] as const).flatMap((round) =>
      activityThemes.flatMap((activity) =>
        ([1, 2, 3, 4, 5] as const).flatMap((week) => found(setting, round, week, activity)),
      ),
    );
    expect(new Set(read.map(({ id }) => id)).size).toBe(6 * 5);
    for (const part of ['purpose', 'tryThis', 'tip', 'short'] as const) {
      expect(new Set(read.map(({ da }) => da[part])).size).toBe(6 * 5);
    }
  });

  it('say how the fourth and the fifth week lead to the meeting', () => {
    const ofWeek = (week: 4 | 5) =>
      weekGuides.filter((guide) => guide.setting === setting && guide.week === week);
    for (const { da, id } of [...ofWeek(4), ...ofWeek(5)]) {
      expect(`${da.purpose} ${da.tryThis} ${da.tip}`, id).toMatch(/møde|mødes/iu);
    }
  });
});

it.each(languages)('a short guide is two sentences, a purpose two to four: %s', (language) => {
  for (const { id, [language]: words } of weekGuides) {
    expect(countSentences(words.short), `${id}: ${words.short}`).toBe(2);
    expect(words.short.length, id).toBeLessThanOrEqual(220);
    expect(countSentences(words.purpose), id).toBeGreaterThanOrEqual(2);
    expect(countSentences(words.purpose), id).toBeLessThanOrEqual(4);
    expect(countSentences(words.tip), id).toBeLessThanOrEqual(2);
  }
});
