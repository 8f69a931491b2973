import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapIndex } from '../../../shared/domain/trial/grouping/map/index-map.ts';
import { matters } from '../../../shared/domain/trial/grouping/map/map.ts';
import { readSentences } from '../../../shared/domain/trial/grouping/sentence.ts';
import { signsOf } from '../../../shared/domain/trial/grouping/signs.ts';
import { understandAll } from '../../../shared/domain/trial/grouping/what-about.ts';
import { mend } from '../../../shared/domain/trial/grouping/words/nearest-known-word.ts';
import { readWord } from '../../../shared/domain/trial/grouping/words/read-word.ts';
import { spelledOut } from '../../../shared/domain/trial/grouping/words/spelled-out.ts';

const lemma = (word: string) => readWord(spelledOut(word))[0]?.lemma;
const parts = (word: string) => readWord(spelledOut(word))[0]?.parts.join(' ');

describe('forms of one word', () => {
  it.each([
    ['overgang', 'overgange', 'overgangen', 'overgangene', 'overgangenes'],
    ['garderobe', 'garderoben', 'garderober', 'garderoberne'],
    ['konflikt', 'konflikten', 'konflikterne'],
    ['tromme', 'trommerne'],
    ['bog', 'bøger', 'boeger', 'bøgerne', 'bogens'],
    ['støvle', 'støvler', 'stoevlerne'],
    ['hånd', 'hænderne', 'haanden'],
    ['spise', 'spiste', 'spist', 'spisende'],
    ['gå', 'går', 'gik', 'gaaet'],
    ['rolig', 'rolige', 'roligt', 'roligere'],
    ['krop', 'kroppen', 'kroppe'],
    ['flyverdragt', 'flyverdragter', 'flyverdragterne'],
  ])('%s', (...words) => {
    expect(new Set(words.map(lemma))).toEqual(new Set([lemma(words[0] ?? '')]));
  });

  it('are told from words that look like them', () => {
    const pairs = [
      ['bil', 'bille'],
      ['længe', 'længde'],
      ['samle', 'samling'],
      ['tegn', 'tegne'],
      ['skab', 'skabe'],
      ['bog', 'bold'],
      ['sang', 'sand'],
    ] as const;
    for (const [one, other] of pairs) expect(lemma(one)).not.toBe(lemma(other));
  });
});

describe('a compound', () => {
  it.each([
    ['garderobeovergangen', 'garderobe overgang'],
    ['legetøjskassen', 'legetoej kasse'],
    ['køleskabet', 'koele skab'],
    ['vinkevinduet', 'vinke vindue'],
    ['børnegruppen', 'barn gruppe'],
    ['tumlesalen', 'tumle sal'],
    ['eftermiddagsfrugt', 'eftermiddag frugt'],
  ])('%s is %s', (word, expected) => expect(parts(word)).toBe(expected));

  it('is none where a word only begins or ends like another', () => {
    for (const word of ['formiddag', 'aflevering', 'personale', 'morgen', 'vindue', 'garderobe'])
      expect(parts(word)).toBe('');
  });

  it('is not looked for in what is no word', () => {
    expect(readWord('sandkasse'.repeat(50))).toEqual([]);
  });
});

describe('words that look like those of a matter but are not', () => {
  const numberOf = (id: string) => matters.findIndex((matter) => matter.id === id);
  const chanceOf = (text: string, id: string) =>
    understandAll([{ id: 'a', text }])[0]?.matters.get(numberOf(id)) ?? 0;
  const hinted = (text: string, id: string) =>
    signsOf(readSentences(text)).some(({ hints }) => hints.some(({ matter }) => matter === numberOf(id)));

  it.each([
    ['formiddag', 'tal', 'form'],
    ['køleskab', 'kreativt', 'at skabe noget'],
    ['det skal ske nu', 'maltid', 'en ske'],
    ['det skal ske nu', 'borddaekning', 'en ske'],
    ['hvad sker der', 'maltid', 'en ske'],
    ['bil', 'smadyr', 'en bille'],
    ['vi bliver længe', 'tal', 'en længde'],
    ['vi samler sten', 'samling', 'en samling'],
    ['hun har det', 'have', 'en have'],
    ['han får noget', 'dyr', 'et dyr'],
    ['de var her', 'rolleleg', 'en vare'],
  ])('“%s” says nothing of %s', (text, id) => {
    expect(hinted(text, id)).toBe(false);
    expect(chanceOf(text, id)).toBeLessThan(0.3);
  });

  it('while the words themselves do', () => {
    expect(hinted('skeen falder på gulvet', 'maltid')).toBe(true);
    expect(hinted('biller under stenen', 'smadyr')).toBe(true);
    expect(hinted('samlingen i morgen', 'samling')).toBe(true);
  });
});

describe('mending', () => {
  const known = mapIndex().words;

  it.each([
    ['garderobben', 'garderobe'],
    ['alfevering', 'aflevering'],
    ['flyverdagt', 'flyverdragt'],
    ['højtlæsnig', 'højtlæsning'],
    ['konfilkt', 'konflikt'],
    ['kapla', 'kapla'],
  ])('%s is %s', (word, expected) => expect(mend(spelledOut(word), known)).toBe(spelledOut(expected)));

  it('leaves short words and what is two slips away', () => {
    for (const word of ['bol', 'sngt', 'gaderobben', 'xyzzyxyz']) expect(mend(word, known)).toBeUndefined();
  });
});

describe('the lists', () => {
  const folder = 'shared/domain/trial/grouping';

  it('are small, and the borrowed one carries its licence', () => {
    const words = readFileSync(`${folder}/words/danish-words.ts`, 'utf8');
    expect(words.length).toBeLessThan(300_000);
    expect(words).toContain('Mozilla Public License Version 1.1');
    expect(readFileSync(`${folder}/map/learned.ts`, 'utf8').length).toBeLessThan(180_000);
  });

  it('name every matter once, and nothing is learned of a matter that is gone', () => {
    const ids = matters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(matters.map(({ name }) => name)).size).toBe(ids.length);
    const [, first = ''] = readFileSync(`${folder}/map/learned.ts`, 'utf8').split('`\n');
    expect(first.split('\n')[0]?.split(' ').toSorted()).toEqual(ids.toSorted());
  });

  it('hold each word of a matter in one tier', () => {
    for (const { id, named = '', strong, fair = '', weak = '' } of matters) {
      const words = [named, strong, fair, weak].join(' ').trim().split(/\s+/);
      expect([id, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([id, []]);
    }
  });
});
