import { describe, expect, it } from 'vitest';
import { guideText } from '../../bot/guide/text/guide-text.ts';
import { meetingGuidesText } from '../../bot/guide/text/meeting-guide-text.ts';
import { themeNamesText } from '../../bot/plan/text/theme-names.ts';
import { datesText } from '../../bot/time/text/dates.ts';
import { curricula } from '../../shared/domain/plan/curriculum.ts';

const languages = ['da', 'en'] as const;
const settings = ['institution', 'family-daycare'] as const;
const both = languages.flatMap((language) => settings.map((setting) => ({ language, setting })));

/** Every sentence in a text, however deep; functions are called with words that stand out. */
function sentences(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  if (typeof text === 'function') return [text('XX', 'XX')];
  if (text && typeof text === 'object') return Object.values(text).flatMap(sentences);
  throw new Error(`Not a text: ${String(text)}`);
}

function keys(text: object, prefix = ''): string[] {
  return Object.entries(text).flatMap(([key, value]) =>
    value && typeof value === 'object' ? keys(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const content = { guideText, meetingGuidesText, themeNamesText };

describe.each(Object.entries(content))('%s', (_name, text) => {
  it('has the same keys in Danish and English', () => {
    expect(keys(text.en)).toEqual(keys(text.da));
  });

  it('leaves no text empty, unfinished or untranslated', () => {
    const danish = sentences(text.da);
    for (const [index, english] of sentences(text.en).entries()) {
      expect(english.trim()).not.toBe('');
      if (english.length > 40) expect(english).not.toBe(danish[index]);
      expect(english).not.toMatch(/[æøåÆØÅ]/);
    }
    for (const sentence of [...danish, ...sentences(text.en)]) {
      expect(sentence).not.toMatch(/\{|\}|\$|undefined|<|>|\s\s/);
      expect(sentence).toBe(sentence.trim());
    }
  });

  it('speaks of children by what they can', () => {
    const deficits =
      /fejl|problem|svag|utilpas|diagnos|urolig|mangle|udsatte børn|afvig|forstyrr|weak|deficit|failure|disorder|struggl|naughty|vulnerable/i;
    for (const sentence of [...sentences(text.da), ...sentences(text.en)]) {
      expect(sentence).not.toMatch(deficits);
    }
  });
});

describe('the meeting guides', () => {
  it.each(both)('name the chair and both perspectives: $language, $setting', ({ language, setting }) => {
    const { chair, titles } = meetingGuidesText[language];
    expect(chair[setting]).toMatch(language === 'da' ? /^Mødelederen / : /^The chair /);
    for (const item of ['children-benefit', 'children-start'] as const) {
      expect(titles[item]).toMatch(/Børnenes læring og deltagelse|children’s learning and participation/);
    }
    for (const item of ['practice-benefit', 'practice-start'] as const) {
      expect(titles[item]).toMatch(/Vores egen praksis|Our own practice/);
    }
  });
});

describe('the themes', () => {
  it.each(languages)('of both curricula have names: %s', (language) => {
    const names = themeNamesText[language];
    for (const { version, activityThemes, learningThemes } of Object.values(curricula)) {
      const all = [
        ...activityThemes.map((theme) => names.activity[version][theme]),
        ...learningThemes.map((theme) => names.learning[version][theme]),
      ];
      expect(new Set(all).size).toBe(version === 'aftale-2004' ? 7 : 6);
    }
  });

  it('are spelled as the current curriculum spells them', () => {
    expect(Object.values(themeNamesText.da.activity['styrket-2018'])).toEqual([
      'krop, sanser og bevægelse',
      'natur, udeliv og science',
      'kultur, æstetik og fællesskab',
    ]);
  });
});

it('dates are in the same places in both languages', () => {
  expect(keys(datesText.en)).toEqual(keys(datesText.da));
});
