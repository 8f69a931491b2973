import { foldWord } from '../../time/letters-apart.ts';
import { isFunctionWord } from './stop-words.ts';
import { spelledOut } from './words/spelled-out.ts';

const shortestWord = 4;
/** Letters that an ending may add: `flyverdragten` and `flyverdragterne`, `dækker` and `dækkede`. */
const longestEnding = 3;
/** What everybody tells of how something went, and what is said of any trial. */
const ofAnyTrial = new Set(
  'godt dårligt fint skidt rigtig meget lidt virkede virker gik gået prøvehandling prøvehandlingen prøvede prøvet prøver lade lader lod slet slette slettes rette fortryder trække tilbage børn børnene barn barnet denne'
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

function wordsOf(text: string): readonly string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const telling = words.filter((word) => word.length >= shortestWord && !isFunctionWord(spelledOut(word)));
  return [...new Set(telling.map(foldWord))].filter((word) => !ofAnyTrial.has(word));
}

function isSame(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= shortestWord && Math.max(one.length, other.length) - shared <= longestEnding;
}
