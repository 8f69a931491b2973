import { genitiveStem, lookUpName, plainSpelling } from './first-names.ts';
import type { Folded, Span } from './guard-folding.ts';
import {
  childWord,
  finiteVerb,
  fixedExpression,
  isCommonWord,
  kinWord,
  namedThing,
  naming,
  notBeforeName,
  personVerb,
  verbalName,
} from './guard-surroundings.ts';

export interface NameFinding {
  readonly kind: 'child-name';
  readonly span: Span;
  readonly genitive: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly opensSentence: boolean;
}

const wordShape = /\p{L}(?:[\p{L}\p{M}]|['’](?=s?(?!\p{L})))*/gu;
const age = /^,?\s*(?:\(|på\s)?\s*\d{1,2}(?:[.,]\d)?\s*(?:år|mdr|måneder)/iu;
const opening = /(?:[.!?:;•*…“"«»]|\n[^\p{L}]*|\s[-–]\s)[\s"'“»«(]*$/u;

/** Names of children, by a list of first names and by what stands around a word. */
export function findChildNames(folded: Folded, known: readonly string[]): readonly NameFinding[] {
  const passes = new Set(known.flatMap((name) => name.match(wordShape) ?? []).map(plainSpelling));
  const words = splitWords(folded.text.replace(fixedExpression, (found) => '.'.repeat(found.length)));
  const isSure = words.map((word) => lookUpName(word.text)?.kind === 'name');
  return words.flatMap((word, i) => {
    if (!isName(words, isSure, i, folded.text) || isKnown(word.text, passes)) return [];
    const own = lookUpName(word.text);
    const genitive = own
      ? own.genitive
      : /s['’]?$/i.test(word.text) && kinWord.test(words[i + 1]?.text ?? '');
    return [{ kind: 'child-name' as const, span: folded.spanOf(word.start, word.end), genitive }];
  });
}

function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(wordShape)) {
    const gap = text.slice(last, match.index);
    const end = match.index + match[0].length;
    words.push({
      text: match[0],
      start: match.index,
      end,
      gap,
      opensSentence: last === 0 || opening.test(gap),
    });
    last = end;
  }
  return words;
}

function isKnown(word: string, passes: ReadonlySet<string>): boolean {
  const spelled = plainSpelling(word);
  return passes.has(spelled) || passes.has(genitiveStem(spelled) ?? spelled);
}

function isName(words: readonly Word[], isSure: readonly boolean[], i: number, text: string): boolean {
  const word = words[i];
  if (!word) return false;
  const name = lookUpName(word.text);
  if (name?.kind === 'name') return true;
  const capital = /^\p{Lu}/u.test(word.text) && !isShouted(text);
  const before = words[i - 1];
  const after = words[i + 1];
  const beside = before !== undefined && /^\s+$/.test(word.gap) ? before.text : '';
  const next = after !== undefined && /^\s+$/.test(after.gap) ? after.text : '';
  if (name) {
    if (beside && (childWord.test(beside) || naming.test(beside)) && (capital || naming.test(beside)))
      return true;
    if (age.test(text.slice(word.end))) return true;
    if (next && name.genitive && kinWord.test(next)) return true;
    if (!capital)
      return personVerb.test(next) && (isJoined(words, isSure, i) || standsAlone(word.text, beside));
    if (isJoined(words, isSure, i)) return true;
    if (!word.opensSentence) return !inDate(name.kind, word, beside) && !/^\s*\d/.test(text.slice(word.end));
    return personVerb.test(next) || (name.kind === 'like-a-creature' && finiteVerb.test(next));
  }
  if (!capital || isCommonWord(word.text)) return false;
  if (isIntroduced(words, i, beside)) return true;
  if (age.test(text.slice(word.end))) return true;
  return genitiveStem(word.text.toLowerCase()) !== undefined && kinWord.test(next);
}

/** `drengen X`, `et barn der hedder X`; but not `bogen hedder X`. */
function isIntroduced(words: readonly Word[], i: number, beside: string): boolean {
  if (childWord.test(beside)) return true;
  return (
    naming.test(beside) && !words.slice(Math.max(0, i - 6), i).some((word) => namedThing.test(word.text))
  );
}

/** `Sol og Emma`, `Emma, Sol`: the company of a name makes another. */
function isJoined(words: readonly Word[], isSure: readonly boolean[], i: number): boolean {
  const joins = (gap: string) => /^\s*[,&/+]\s*$/.test(gap);
  const before = words[i - 1];
  const after = words[i + 1];
  if (isSure[i - 1] && joins(words[i]?.gap ?? '')) return true;
  if (isSure[i + 1] && joins(after?.gap ?? '')) return true;
  if (isSure[i - 2] && /^(?:og|eller|and)$/i.test(before?.text ?? '')) return true;
  return isSure[i + 2] === true && /^(?:og|eller|and)$/i.test(after?.text ?? '');
}

/** The one a sentence is about: `storm legede`, but not `i storm legede vi`. */
function standsAlone(word: string, beside: string): boolean {
  return !notBeforeName.test(beside) && !verbalName.test(word);
}

/** Where all is in capitals, a capital tells nothing. */
function isShouted(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
}

const months = /^(?:april|maj|may|juni|juli|august)s?$/i;

/** Months are not spelled with a capital in Danish, but often are. */
function inDate(kind: string, word: Word, beside: string): boolean {
  if (kind !== 'like-a-thing' || !months.test(word.text)) return false;
  return /\d\.?\s*$/.test(word.gap) || /^(?:i|til|fra|af|og|for|den|in|from|to|until|of)$/i.test(beside);
}
