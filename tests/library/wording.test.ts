import { describe, expect, it } from 'vitest';
import { noMunicipalFile } from '../../shared/domain/library/municipal-file.ts';
import { fillIn, wordingOf } from '../../shared/domain/library/wording.ts';
import { example, fileOf } from './read-file.ts';
import { all, said } from './texts.ts';

describe('the municipality’s own words', () => {
  const { settings } = fileOf(example);

  it('are filled into a text wherever it has room for them', () => {
    const known = wordingOf(settings, 'da');
    expect(
      fillIn({ title: 'I det {cross-professional-e} arbejde', lines: ['Spørg {the-leader}.', 2] }, known),
    ).toEqual({ title: 'I det tværprofessionelle arbejde', lines: ['Spørg den pædagogiske leder.', 2] });
    expect(fillIn('A {leader}, {cross-professional}', wordingOf(settings, 'en'))).toBe(
      'A pedagogical leader, cross-professional',
    );
    expect(fillIn('Et {cross-professional-t} blik', wordingOf(noMunicipalFile.settings, 'da'))).toBe(
      'Et tværfagligt blik',
    );
  });

  it('leave what is filled in later, and nothing of ours without a word', () => {
    expect(fillIn('Ring til {title}, {constructor}', wordingOf(settings, 'da'))).toBe(
      'Ring til {title}, {constructor}',
    );
    const known = { ...wordingOf(settings, 'da'), title: 'A', phone: '1', owner: 'B', day: 'C' };
    for (const { da, id } of all) expect(said(fillIn(da, known)).join(' '), id).not.toMatch(/[{}]/);
  });
});
