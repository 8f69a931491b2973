import { describe, expect, it } from 'vitest';
import { libraryTexts } from '../../bot/library/text/all-texts.ts';
import { placeholders } from '../../bot/library/text/types.ts';
import { longest, longestPage } from '../../shared/domain/library/limits.ts';
import { factPlaceholders, wordingPlaceholders } from '../../shared/domain/library/wording.ts';
import { languages, listed, type Part, parts, partsOf, where } from './sentences.ts';

const ids = listed.map(({ text }) => text.id);
/** What stands at the top of something, without a full stop. */
const titleKeys = new Set(['title', 'word', 'when']);
/** One thing to ask, say or do: as long as a question may be. */
const oneSentenceKinds = new Set<Part['kind']>([
  'reflectionQuestions',
  'leaderQuestions',
  'appreciativeQuestions',
  'meetingLines',
  'halve',
]);

const onPaper = new Set<Part['kind']>([
  'principles',
  'networkMeetings',
  'seasons',
  'difficultTalk',
  'sheets',
]);

const matching = (language: 'da' | 'en', pattern: RegExp, only: (part: Part) => boolean = () => true) =>
  parts[language].filter((part) => only(part) && pattern.test(part.words)).map(where);

describe('every text', () => {
  it('is known by one id, which begins with its kind', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+(\.[a-z0-9+-]+)*$/);
  });

  it('has an id that says what its fields say', () => {
    const {
      weekGuides,
      meetingGuides,
      meetingLines,
      themeStarters,
      careStarters,
      decisionAids,
      reflectionQuestions,
    } = libraryTexts;
    const said = (...words: readonly (string | number | undefined)[]) =>
      words.filter((word) => word !== undefined && word !== 'both').join('.');
    for (const { id, setting, round, activity, week } of weekGuides) {
      expect(id).toBe(said('week', setting, round, activity, week));
    }
    for (const { id, kind, setting } of meetingGuides) expect(id).toBe(said('meeting', kind, setting));
    for (const { id, kind, item, setting } of meetingLines) {
      expect(id).toBe(said('meeting-line', kind, item, setting));
    }
    for (const { id, activity, learning } of themeStarters) {
      expect(id.startsWith(`${said('starter', activity, learning)}.`), id).toBe(true);
    }
    for (const { id, care } of careStarters)
      expect(id.startsWith(`${said('starter.care', care)}.`), id).toBe(true);
    for (const { id, outcome, reason, setting } of decisionAids) {
      expect(id).toBe(said('decision', outcome, reason, setting));
    }
    for (const { id, about } of reflectionQuestions)
      expect(id.startsWith(`${said('question', about)}.`), id).toBe(true);
  });

  it('has a version and a row', () => {
    for (const { text } of listed) {
      expect(Number.isInteger(text.version) && text.version >= 1, text.id).toBe(true);
      expect(Number.isInteger(text.row) && text.row >= 1 && text.row <= 190, text.id).toBe(true);
    }
  });

  it('says the same parts in both languages', () => {
    for (const each of listed) {
      const keys = languages.map((language) => partsOf(each, language).map(({ key }) => key));
      expect(keys[1], each.text.id).toEqual(keys[0]);
    }
  });

  it('asks in English where it asks in Danish', () => {
    const asks = (language: 'da' | 'en') => parts[language].map(({ words }) => words.endsWith('?'));
    const danish = asks('da');
    const differ = parts.en.filter((_, index) => asks('en')[index] !== danish[index]).map(where);
    expect(differ).toEqual([]);
  });

  it.each(languages)('is clean: %s', (language) => {
    expect(matching(language, /^\s|\s$|\s\s|^$|["'<>$]|undefined|\.\.|[—–]/u)).toEqual([]);
    const open = (words: string) => (words.match(/“/gu) ?? []).length;
    const close = (words: string) => (words.match(/”/gu) ?? []).length;
    expect(parts[language].filter(({ words }) => open(words) !== close(words)).map(where)).toEqual([]);
  });

  it.each(languages)('ends as a sentence does, and a title or a goal does not: %s', (language) => {
    const bare = ({ kind, key }: Part) => titleKeys.has(key) || kind === 'goalExamples';
    expect(matching(language, /[^.?!”:…]$/u, (part) => !bare(part))).toEqual([]);
    expect(matching(language, /\.$/u, bare)).toEqual([]);
  });

  it('is translated', () => {
    expect(matching('en', /[æøåÆØÅ]/u)).toEqual([]);
    const danish = new Set(parts.da.map(({ words }) => words));
    expect(parts.en.filter(({ words }) => danish.has(words)).map(where)).toEqual([]);
  });

  it('has only placeholders that are filled in, the same in both languages', () => {
    const inBraces = (words: string) => (words.match(/\{[^}]*\}/gu) ?? []).toSorted();
    const all = [...placeholders, ...wordingPlaceholders, ...factPlaceholders];
    const known = new Set<string>(all.map((name) => `{${name}}`));
    // Danish alone has endings for the word.
    const plain = (words: string) =>
      words.replaceAll(/\{cross-professional-[te]\}/gu, '{cross-professional}');
    for (const [index, part] of parts.da.entries()) {
      const english = parts.en[index]?.words ?? '';
      expect(inBraces(plain(english)), where(part)).toEqual(inBraces(plain(part.words)));
      for (const each of inBraces(part.words)) expect(known, where(part)).toContain(each);
      expect(part.words.replaceAll(/\{[a-z-]+\}/gu, ''), where(part)).not.toMatch(/[{}]/u);
    }
  });
});

describe('every text fits a phone', () => {
  it.each(languages)('as a title, a question or a card: %s', (language) => {
    for (const part of parts[language]) {
      const most = titleKeys.has(part.key)
        ? longest.title
        : oneSentenceKinds.has(part.kind) && part.key === ''
          ? longest.question
          : longest.card;
      expect(part.words.length, where(part)).toBeLessThanOrEqual(most);
    }
  });

  it.each(languages)('as a whole: %s', (language) => {
    for (const each of listed) {
      const shown = partsOf(each, language).filter(({ key }) => key !== 'short');
      const length = shown.map(({ words }) => words).join(' ').length;
      // What is read from paper or in parts has room for a page; a role has its four duties.
      const most = onPaper.has(each.kind)
        ? longestPage
        : longest.card + (each.kind === 'roleGuides' ? 100 : 0);
      expect(length, each.text.id).toBeLessThanOrEqual(most);
    }
  });

  it.each(languages)('goals stand in a menu, trials in one line: %s', (language) => {
    const most = {
      goalExamples: 75,
      themeStarters: 110,
      careStarters: 110,
      playStarters: 110,
      roomStarters: 110,
    };
    for (const part of parts[language]) {
      const limit = most[part.kind as keyof typeof most];
      if (limit) expect(part.words.length, where(part)).toBeLessThanOrEqual(limit);
    }
  });
});
