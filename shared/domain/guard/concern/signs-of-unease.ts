import { lookUpName } from '../first-names/first-names.ts';
import { WordFinder } from '../phrases/word-class.ts';
import type { Word } from '../split-words.ts';
import * as darkWords from './dark-words.ts';
import { concernWords } from './phrase-words.ts';
import { sortsOfWords } from './sorts-for-unease.ts';

/**
 * What one can tell a stretch of a text by: its words, how they begin and end, two that follow each other, the sorts they
 * belong to, and two sorts that meet. How much each tells was learned from texts (`learned-unease.ts`).
 */
export type Sign = string;

/** A stretch of a text, weighed by itself. */
export interface Stretch {
  readonly signs: ReadonlySet<Sign>;
}

/** As many sentences as people need for one thing. */
const sentencesTogether = 3;
const beginnings = [4, 5];
const ending = 5;
/** A text of a few words tells too little: it is weighed as if it had as many signs as this. */
export const fewestSigns = 45;
/** Those whose meeting tells more than each does alone: one child, its home, and what is dark. */
const meeting = new Set(['oneChild', 'home', 'staff', 'tells', 'again', 'no']);
const dark = new Set(Object.keys(darkWords));

let sorts: WordFinder<string> | undefined;

/** Every three sentences that follow each other; a shorter text is one stretch. Words in `harmless` are not heard. */
export function stretchesOf(words: readonly Word[], harmless: ReadonlySet<number>): readonly Stretch[] {
  const known = new Map<string, readonly Sign[]>();
  const sentences: Heard[][] = [];
  for (const [at, word] of words.entries()) {
    sentences[word.sentence] ??= [];
    if (harmless.has(at)) continue;
    const signs = known.get(word.key) ?? signsOfWord(word);
    known.set(word.key, signs);
    sentences[word.sentence]?.push({ key: keyOfSign(word, signs), signs });
  }
  const last = Math.max(0, sentences.length - sentencesTogether);
  return Array.from({ length: last + 1 }, (_, at) => ({
    signs: signsOf(sentences.slice(at, at + sentencesTogether).map((each) => each ?? [])),
  }));
}

interface Heard {
  readonly key: string;
  readonly signs: readonly Sign[];
}

/** Whose name it is makes no difference. */
const aName = '<name';

function signsOfWord({ key, text }: Word): readonly Sign[] {
  if (/\d/.test(key)) return ['#'];
  const ofSorts = sortsOf(key).map((sort) => `<${sort}`);
  if (ofSorts.length === 0 && lookUpName(text)?.kind === 'name') return [aName];
  return [
    key,
    ...beginnings.filter((length) => key.length > length).map((length) => `${key.slice(0, length)}-`),
    ...(key.length > ending + 1 ? [`-${key.slice(-ending)}`] : []),
    ...ofSorts,
  ];
}

function keyOfSign({ key }: Word, signs: readonly Sign[]): string {
  return signs.length === 1 && (signs[0] === aName || signs[0] === '#') ? (signs[0] ?? key) : key;
}

function signsOf(sentences: readonly (readonly Heard[])[]): ReadonlySet<Sign> {
  const signs = new Set<Sign>();
  const sortsHeard = new Set<string>();
  for (const sentence of sentences) {
    for (const [at, { key, signs: own }] of sentence.entries()) {
      for (const sign of own) {
        if (sign.startsWith('<') && signs.has(sign)) signs.add(`${sign}2`);
        signs.add(sign);
        if (sign.startsWith('<')) sortsHeard.add(sign.slice(1));
      }
      const next = sentence[at + 1];
      if (next) signs.add(`${key}_${next.key}`);
    }
  }
  for (const one of sortsHeard) {
    if (!meeting.has(one)) continue;
    for (const other of sortsHeard)
      if (dark.has(other) || (meeting.has(other) && one < other)) signs.add(`<${one}&${other}`);
  }
  return signs;
}

function sortsOf(key: string): readonly string[] {
  if (!sorts) {
    sorts = new WordFinder();
    const all = { ...sortsOfWords, ...darkWords, ...concernWords };
    for (const [sort, list] of Object.entries(all)) for (const word of wordsOf(list)) sorts.add(word, sort);
  }
  return [...new Set(sorts.find(key))];
}

/** A class of words may name another. */
function wordsOf(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const named = /^<(.+)>$/.exec(word)?.[1] as keyof typeof concernWords | undefined;
      return named ? wordsOf(concernWords[named]) : [word];
    });
}
