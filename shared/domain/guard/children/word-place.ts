import { lookUpName } from '../first-names/first-names.ts';
import { type Word, wordAfter, wordBefore } from '../split-words.ts';
import { childWord, namedThing, naming } from './surroundings.ts';

export interface TextAbout {
  readonly text: string;
  readonly words: readonly Word[];
  /** In an English text, a word that no Danish dictionary has proves nothing. */
  readonly isEnglish: boolean;
}

/** A word with its neighbours: `previous` and `next` are set only where nothing but a blank is between. */
export interface Place {
  readonly about: TextAbout;
  readonly word: Word;
  readonly at: number;
  readonly previous: string;
  readonly next: string;
}

export function placeAt(about: TextAbout, at: number): Place {
  const { words } = about;
  return {
    about,
    at,
    word: words[at] as Word,
    previous: wordBefore(words, at)?.key ?? '',
    next: wordAfter(words, at)?.key ?? '',
  };
}

const age =
  /\s{0,2},?\s{0,2}\(?(?:på\s)?(?:\d{1,2}(?:[.,]\d)?|to|tre|fire|fem|halvandet)\s?(?:år|mdr|måneder)/iuy;

export function isOfAge({ about, word }: Place): boolean {
  age.lastIndex = word.end;
  return age.test(about.text);
}

/** `drengen X`, `et barn der hedder X`; but not `bogen hedder X`. */
export function isIntroduced({ about, at, previous }: Place): boolean {
  if (childWord(previous)) return true;
  return naming(previous) && !about.words.slice(Math.max(0, at - 6), at).some(({ key }) => namedThing(key));
}

/** Whether it is listed beside a name, and so is one: the `Sol` of `Sol og Emma` and `Emma, Sol`. */
export function isJoined({ about: { words }, at }: Place): boolean {
  const isSure = (i: number) => lookUpName(words[i]?.text ?? '')?.kind === 'name';
  const joins = (i: number) => /^\s{0,3}[,&/+]\s{0,3}$/.test(words[i]?.gap ?? '');
  if ((isSure(at - 1) && joins(at)) || (isSure(at + 1) && joins(at + 1))) return true;
  const isAnd = (i: number) => /^(?:og|eller|and)$/.test(words[i]?.spelled ?? '');
  return (isSure(at - 2) && isAnd(at - 1)) || (isSure(at + 2) && isAnd(at + 1));
}
