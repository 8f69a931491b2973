import { describe, expect, it } from 'vitest';
import { longestPage } from '../../shared/domain/library/limits.ts';
import { networkMinutes } from '../../shared/domain/network/limits.ts';
import { kinds, languages, said } from './texts.ts';

const rows = ['sheet', 'difficult-talk', 'season', 'network-meeting', 'role'] as const;

describe.each(languages)('what is printed, in %s', (language) => {
  it.each(rows)('fits one page: %s', (kind) => {
    for (const text of kinds[kind])
      expect(said(text[language]).join('\n').length, text.id).toBeLessThanOrEqual(longestPage);
  });

  it('leaves room to write on the sheet for a difficult talk', () => {
    for (const { [language]: words } of kinds['difficult-talk']) {
      expect(words.marks).toHaveLength(5);
      for (const { questions } of words.marks) expect(questions).toHaveLength(3);
      expect(said(words).join('\n').length).toBeLessThanOrEqual(longestPage / 2);
    }
  });

  it('gives a network meeting the time it has', () => {
    for (const { id, [language]: words } of kinds['network-meeting']) {
      const minutes = words.items.map((item) => item.minutes);
      expect(
        minutes.reduce((sum, each) => sum + each, 0),
        id,
      ).toBe(networkMinutes);
      expect(Math.min(...minutes), id).toBeGreaterThanOrEqual(5);
    }
  });
});

describe('the seasons', () => {
  it.each(['institution', 'family-daycare'] as const)('follow each other through the year: %s', (setting) => {
    const own = kinds.season.filter((season) => season.setting === setting);
    expect(own).toHaveLength(5);
    for (const [index, { from, until, da }] of own.entries()) {
      expect(from < until).toBe(true);
      expect(from > (own[index - 1]?.until ?? '')).toBe(true);
      expect(da.lines).toHaveLength(5);
      // 2028 is a leap year, so that every day of the month exists.
      for (const day of [from, until]) expect(new Date(`2028-${day}`).toISOString()).toContain(day);
    }
  });

  it('are told differently in a house and at a childminder’s', () => {
    const lines = kinds.season.flatMap(({ da }) => da.lines);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
