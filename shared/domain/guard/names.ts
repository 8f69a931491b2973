import { genitiveStem, type KnownName, lookUpName, plainSpelling } from './first-names/first-names.ts';
import type { Folded, Span } from './folding.ts';
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
} from './surroundings.ts';

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
  readonly name: KnownName | undefined;
  readonly capital: boolean;
  readonly opensSentence: boolean;
}

/** A word with its neighbours; `previous` and `next` only where nothing but a blank parts them. */
interface Place {
  readonly word: Word;
  readonly words: readonly Word[];
  readonly at: number;
  readonly previous: string;
  readonly next: string;
  readonly isOfAge: boolean;
  /** What follows is said of people. */
  readonly actsAsPerson: boolean;
}

const wordShape = /\p{L}(?:[\p{L}\p{M}]|['’](?=s?(?!\p{L})))*/gu;
const age = /\s{0,2},?\s{0,2}\(?(?:på\s)?\d{1,2}(?:[.,]\d)?\s?(?:år|mdr|måneder)/iuy;
const number = /\s{0,2}\d/y;
const personPhrase =
  /\s+(?:(?:har|havde) (?:svært|brug for|lyst|let ved|fået|lært|været|sin)|(?:kan|kunne) (?:nu )?selv|(?:skal|skulle|må) (?:have|være|lære|øve)|(?:er|var|bliver|blev) (?:blevet|begyndt|glad|god til|ked|vred|træt|optaget|nysgerrig|tryg|utryg|med))(?!\p{L})/iuy;
const opening = /(?:[.!?:;•*…“"«»]|\s[-–]\s)[\s"'“»«(]*$/u;
const and = /^(?:og|eller|and)$/i;

/** Names of children, by a list of first names and by what stands around a word. */
export function findChildNames(folded: Folded, known: readonly string[]): readonly NameFinding[] {
  const passes = new Set(known.flatMap((name) => name.match(wordShape) ?? []).map(plainSpelling));
  const text = folded.text.replace(fixedExpression, (found) => '.'.repeat(found.length));
  const words = splitWords(text);
  return words.flatMap((word, at) => {
    if (!word.name && !word.capital) return [];
    const place = {
      word,
      words,
      at,
      ...neighbours(words, at),
      isOfAge: matchesAt(age, text, word.end),
      actsAsPerson: matchesAt(personPhrase, text, word.end),
    };
    const isNumbered = matchesAt(number, text, word.end);
    if (
      isKnown(word.text, passes) ||
      !(word.name ? isThisName(place, word.name, isNumbered) : isLikelyName(place))
    )
      return [];
    const genitive = word.name ? word.name.genitive : /s['’]?$/i.test(word.text) && kinWord.test(place.next);
    return [{ kind: 'child-name' as const, span: folded.spanOf(word.start, word.end), genitive }];
  });
}

function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  // Where all is in capitals, a capital tells nothing.
  const isShouted = (text.match(/\p{Lu}/gu)?.length ?? 0) > (text.match(/\p{Ll}/gu)?.length ?? 0);
  let last = 0;
  for (const match of text.matchAll(wordShape)) {
    const gap = text.slice(last, match.index);
    const end = match.index + match[0].length;
    words.push({
      text: match[0],
      start: match.index,
      end,
      gap,
      name: lookUpName(match[0]),
      capital: !isShouted && /^\p{Lu}/u.test(match[0]),
      opensSentence: last === 0 || opening.test(gap.slice(-8)) || gap.includes('\n'),
    });
    last = end;
  }
  return words;
}

function neighbours(
  words: readonly Word[],
  at: number,
): { readonly previous: string; readonly next: string } {
  const blank = (word: Word | undefined) => word !== undefined && /^\s+$/.test(word.gap);
  return {
    previous: blank(words[at]) ? (words[at - 1]?.text ?? '') : '',
    next: blank(words[at + 1]) ? (words[at + 1]?.text ?? '') : '',
  };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function isKnown(word: string, passes: ReadonlySet<string>): boolean {
  const spelled = plainSpelling(word);
  return passes.has(spelled) || passes.has(genitiveStem(spelled) ?? spelled);
}

/** A word on the lists: is it the name here? */
function isThisName(place: Place, name: KnownName, isNumbered: boolean): boolean {
  if (name.kind === 'name') return true;
  const { word, next, previous } = place;
  if (isIntroduced(place) && (word.capital || !verbalName.test(word.text))) return true;
  if (place.isOfAge || (name.genitive && kinWord.test(next) && !/^hans$/i.test(word.text))) return true;
  if (!word.capital) {
    // `storm legede`, but not `i storm legede vi`.
    const isSubject = !notBeforeName.test(previous) && !verbalName.test(word.text);
    return personVerb.test(next) && (isSubject || isJoined(place));
  }
  if (isJoined(place)) return true;
  if (!word.opensSentence) return !isNumbered && !isMonth(place);
  return (
    personVerb.test(next) || place.actsAsPerson || (name.kind === 'like-a-creature' && finiteVerb.test(next))
  );
}

/** A word on no list, with a capital and a child's surroundings. */
function isLikelyName(place: Place): boolean {
  if (isCommonWord(place.word.text)) return false;
  if (isIntroduced(place) || place.isOfAge) return true;
  return genitiveStem(place.word.text.toLowerCase()) !== undefined && kinWord.test(place.next);
}

/** `drengen X`, `et barn der hedder X`; but not `bogen hedder X`. */
function isIntroduced({ words, at, previous }: Place): boolean {
  if (childWord.test(previous)) return true;
  return (
    naming.test(previous) && !words.slice(Math.max(0, at - 6), at).some((word) => namedThing.test(word.text))
  );
}

/** `Sol og Emma`, `Emma, Sol`: the company of a name makes another. */
function isJoined({ words, at }: Place): boolean {
  const isSure = (i: number) => words[i]?.name?.kind === 'name';
  const joins = (i: number) => /^\s*[,&/+]\s*$/.test(words[i]?.gap ?? '');
  if ((isSure(at - 1) && joins(at)) || (isSure(at + 1) && joins(at + 1))) return true;
  const isAnd = (i: number) => and.test(words[i]?.text ?? '');
  return (isSure(at - 2) && isAnd(at - 1)) || (isSure(at + 2) && isAnd(at + 1));
}

/** Months take no capital in Danish, but often get one. */
function isMonth({ word, previous }: Place): boolean {
  if (!/^(?:april|maj|may|juni|juli|august)s?$/i.test(word.text)) return false;
  return /\d\.?\s*$/.test(word.gap) || /^(?:i|til|fra|af|og|for|den|in|from|to|until|of)$/i.test(previous);
}
