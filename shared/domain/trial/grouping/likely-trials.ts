import { foldWord } from '../../time/letters-apart.ts';
import { isFunctionWord, isStopWord } from './stop-words.ts';
import { spelledOut } from './words/spelled-out.ts';

const shortestWord = 3;
/** A shorter word is the same only with one of its own endings: `bog` and `bogen`, and not `bogstav`. */
const shortestStem = 4;
/** Letters that an ending may add: `flyverdragten` and `flyverdragterne`, `dækker` and `dækkede`. */
const longestEnding = 3;
const ending = /(?:erne|ene|en|et|er|e)$/;
/** What stands before the last part of a word made of two: `godmorgen` in `godmorgensang`. */
const shortestFirstPart = 3;
/** Letters: a shorter one begins many words that have nothing to do with it. */
const shortestBegun = 6;
/** What everybody tells of how something went, and what is said of any trial. */
const ofAnyTrial = new Set(
  'godt dårligt fint skidt rigtig meget lidt virkede virker gik gået prøvehandling prøvehandlingen prøvede prøvet prøver lade lader lod slet slette slettes rette fortryder trække tilbage sidste seneste nyeste gemme gemt ikke alligevel børn børnene barn barnet denne'
    .split(' ')
    .map(foldWord),
);
/** Of the likeliest one's score: less is no likeness beside it. */
const leastBeside = 0.5;
/** Whoever tells with so many words of what they tried has more than one of them in common with the trial it was. */
const longTelling = 4;
const fewestShared = 2;

/**
 * The trials that a sentence tells of, the likeliest first: those with words in common, of which a rare one says more
 * than one that stands in many. None, where no word is.
 */
export function likelyTrials<T extends { readonly what: string; readonly at: string }>(
  trials: readonly T[],
  told: string,
  /** It tells of something at length: then one common word of many makes no trial alike. */
  { isTelling = false } = {},
): readonly T[] {
  const said = wordsOf(told);
  const words = trials.map(({ what }) => wordsOf(what));
  const weights = said.map((word) => {
    const holding = words.filter((each) => each.some((other) => isSame(word, other))).length;
    return { word, weight: holding === 0 ? 0 : 1 / holding };
  });
  const scored = trials.map((trial, nth) => ({
    trial,
    shared: said.filter((word) => words[nth]?.some((other) => isSame(word, other))).length,
    score: weights
      .filter(({ word }) => words[nth]?.some((other) => isSame(word, other)))
      .reduce((sum, { weight }) => sum + weight, 0),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ shared }) => !isTelling || said.length < longTelling || shared >= fewestShared)
    .filter(({ score }) => score > 0 && score >= best * leastBeside)
    .sort((a, b) => b.score - a.score || b.trial.at.localeCompare(a.trial.at))
    .map(({ trial }) => trial);
}

/** Whether a sentence holds a word by which one could be told from others. */
export function tellsOf(told: string): boolean {
  return wordsOf(told).length > 0;
}

/** Whether at least half of the words by which something could be told stand there too. */
export function sharesMost(told: string, what: string): boolean {
  const said = wordsOf(told);
  const there = wordsOf(what);
  const shared = said.filter((word) => there.some((other) => isSame(word, other)));
  return shared.length * 2 >= said.length;
}

function wordsOf(text: string): readonly string[] {
  const words = text.normalize('NFC').split(/[^\p{L}]+/u);
  const telling = words
    // So short and with a capital it is a name: “Ane”, “Ida”.
    .filter((word) => word.length >= shortestStem || /^\p{Ll}{3}$/u.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !(word.length < shortestStem ? isStopWord : isFunctionWord)(spelledOut(word)));
  return [...new Set(telling.map(foldWord))].filter((word) => !ofAnyTrial.has(word));
}

function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortestStem) return short === long || short === stemOf(long);
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared++;
  return (shared >= shortestStem && long.length - shared <= longestEnding) || isPart(one, other);
}

/** `Sangen` of `godmorgensang`, `regntøj` of `regntøjssæt`, and the other way round. */
function isPart(one: string, other: string): boolean {
  const [short, long] = [stemOf(one), stemOf(other)].sort((a, b) => a.length - b.length);
  if (!short || !long || short.length < shortestStem) return false;
  if (long.length - short.length < shortestFirstPart) return false;
  return long.endsWith(short) || (short.length >= shortestBegun && long.startsWith(short));
}

/** Without its ending, and with one consonant where the ending doubled it: `sok` of `sokkerne`. */
function stemOf(word: string): string {
  const stem = word.replace(ending, '');
  if (stem.length < shortestWord) return word;
  return stem.length > shortestWord && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
