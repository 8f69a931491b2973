import { describe, expect, it } from 'vitest';
import { applyMunicipalFile } from '../../shared/domain/library/apply-municipal-file.ts';
import { kindOf, marksOf } from '../../shared/domain/library/library-entry.ts';
import { noMunicipalFile } from '../../shared/domain/library/municipal-file.ts';
import { readMunicipalFile } from '../../shared/domain/library/read-municipal-file.ts';
import { against, example, fileOf } from './read-file.ts';
import { all, said } from './texts.ts';

describe('a municipality’s file', () => {
  it('is read whole', () => {
    const file = fileOf(example);
    expect(file.municipality).toBe('Eksempel Kommune');
    expect(file.settings.crossProfessional).toBe('tværprofessionel');
    expect(file.settings.guidingMarks).toEqual([
      { id: 'leg', da: 'Leg hver dag', en: 'Play every day' },
      { id: 'ude', da: 'Ud i al slags vejr', en: 'Ud i al slags vejr' },
    ]);
    expect(file.settings.themeOrder[0]).toBe('nature');
    expect(file.settings.viewOfChildren?.en).toBe('Børn gør det, der giver mening for dem.');
    expect(file.contacts[0]).toMatchObject({ id: 'raad', phone: '12 34 56 78' });
    expect(file.concern).toEqual({ contact: 'raad', guideline: 'bekymring' });
  });

  it('may be empty, and then nothing is changed', () => {
    expect(fileOf('{}')).toEqual(noMunicipalFile);
    const { shown, off } = applyMunicipalFile(all, fileOf('{}').texts);
    expect(shown.map(({ text }) => text)).toEqual(all);
    expect(off).toEqual([]);
  });

  it('replaces, adds and switches off, and tells which is which', () => {
    const { shown, off } = applyMunicipalFile(all, fileOf(example).texts);
    const by = new Map(shown.map((one) => [one.text.id, one]));
    const replaced = by.get('card.inclusion.seats');
    expect(replaced).toMatchObject({ from: 'replaced', text: { kind: 'card-kind.inclusion', row: 81 } });
    expect(said(replaced?.text.da)[0]).toMatch(/^Hvem vælger pladserne/);
    expect(replaced?.text.en).toEqual(replaced?.text.da);
    expect(said(replaced?.ours?.da)[0]).toMatch(/^Hvem sidder/);
    expect(replaced).not.toHaveProperty('isBehind');
    expect(by.get('card.outdoors.rain')).toMatchObject({
      from: 'added',
      text: { kind: 'card-kind.outdoors', audience: 'staff', setting: 'both', version: 1 },
    });
    expect(off.map(({ id }) => id)).toEqual(['thought.habits']);
    expect(shown).toHaveLength(all.length + 1);
    // A sixth kind of card stands with the five, and its card with the cards.
    const kinds = shown.map(({ text }) => kindOf(text.id));
    expect(new Set(kinds).size).toBe(kinds.filter((kind, index) => kind !== kinds[index - 1]).length);
  });

  it('adds a text for houses and childminders alike, unless it says for whom', () => {
    const kinds = [...Map.groupBy(all, ({ id }) => kindOf(id))];
    const only = kinds.filter(([, [model]]) => model?.setting !== 'both');
    expect(only.length).toBeGreaterThan(0);
    for (const [kind, [model]] of only) {
      if (!model) continue;
      const added = { id: `${kind}.vores-egen`, da: model.da, ...Object.fromEntries(marksOf(model)) };
      const settings = [added, { ...added, setting: 'family-daycare' }].map(
        (add) => fileOf({ texts: { add: [add] } }).texts.add[0]?.setting,
      );
      expect(settings, kind).toEqual(['both', 'family-daycare']);
    }
  });

  it('says of a replacement that ours has moved on since', () => {
    const newer = all.map((text) => (text.id === 'card.inclusion.seats' ? { ...text, version: 2 } : text));
    const result = readMunicipalFile(example, { ...against, library: newer });
    const { shown } = applyMunicipalFile(newer, result.ok ? result.file.texts : noMunicipalFile.texts);
    expect(shown.find(({ text }) => text.id === 'card.inclusion.seats')?.isBehind).toBe(true);
  });

  it('takes a kind of card away with all its cards', () => {
    const { shown, off } = applyMunicipalFile(all, fileOf({ texts: { off: ['card-kind.acute'] } }).texts);
    expect(off).toHaveLength(11);
    expect(shown.filter(({ text }) => text.id.startsWith('card.acute'))).toEqual([]);
  });

  it('any text of ours can be replaced by itself', () => {
    const replace = Object.fromEntries(all.map(({ id, version, da, en }) => [id, { version, da, en }]));
    const { texts } = fileOf({ texts: { replace } });
    expect(texts.replace.size).toBe(all.length);
    for (const { text, ours } of applyMunicipalFile(all, texts).shown) expect(text).toEqual(ours);
  });
});
