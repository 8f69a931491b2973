import { mapIndex } from './map/index-map.ts';
import { matters } from './map/map.ts';
import { scoresOf } from './scores.ts';
import { readSentences, type Said } from './sentence.ts';
import { keyOf, type Sign } from './signs.ts';
import { isStopWord } from './stop-words.ts';
import type { TrialToGroup } from './types.ts';
import { weights } from './weights.ts';

/** What a trial is about, as far as its words and the company it is in tell. */
export interface About {
  /** The chance that the trial is about a matter, by the matter's number. Small chances are left out. */
  readonly matters: ReadonlyMap<number, number>;
  /** The likeliest matters, the foremost first. */
  readonly foremost: readonly number[];
  /** Its words by lemma, with weights: rare words of the set, and words of the map, weigh more. Scaled to length 1. */
  readonly words: ReadonlyMap<string, number>;
  readonly signs: readonly Sign[];
}

const rounds = 3;
const smallest = 0.01;

/**
 * Works out what each trial is about. A trial that could be about two matters is taken to be about the one that more
 * of the others are about: where eight write about the garderobe, the ninth's *tøj på gulvet* is about it too, not
 * about tidying.
 */
export function understandAll(trials: readonly TrialToGroup[]): readonly About[] {
  const read = trials.map(({ text, goal }) => {
    const said = readSentences(text);
    const { scores, signs } = scoresOf(said);
    const aims = goal ? scoresOf(readSentences(goal)).scores : undefined;
    const raised = scores.map((score, i) =>
      Math.exp((score + weights.goal * (aims?.[i] ?? 0)) * weights.heat),
    );
    return { raised, signs, words: plainWords(said) };
  });
  const elsewhere = Math.exp(weights.elsewhere * weights.heat);
  let company = new Float64Array(matters.length).fill(1);
  let chances: readonly Float64Array[] = [];
  for (let round = 0; round <= rounds; round++) {
    chances = read.map(({ raised }) => sharesOf(raised, company, elsewhere));
    const mass = new Float64Array(matters.length);
    for (const own of chances) for (let i = 0; i < mass.length; i++) mass[i] = (mass[i] ?? 0) + (own[i] ?? 0);
    company = mass.map((sum) => (sum + weights.lonely) ** weights.company);
  }
  const words = weighedWords(read.map((each) => each.words));
  return chances.map((own, i) => {
    const likely = [...own.entries()].filter(([, chance]) => chance > smallest);
    const ordered = likely.toSorted(([a, x], [b, y]) => y - x || a - b);
    return {
      matters: new Map(likely),
      foremost: ordered.slice(0, 2).map(([matter]) => matter),
      words: words[i] ?? new Map(),
      signs: read[i]?.signs ?? [],
    };
  });
}

function sharesOf(raised: Float64Array, company: Float64Array, elsewhere: number): Float64Array {
  const shares = raised.map((value, i) => value * (company[i] ?? 1));
  const total = shares.reduce((a, b) => a + b, elsewhere);
  return shares.map((share) => share / total);
}

function weighedWords(all: readonly ReadonlySet<string>[]): readonly ReadonlyMap<string, number>[] {
  const uses = new Map<string, number>();
  for (const words of all) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return all.map((words) => {
    const weighed = [...words].map((word) => {
      const rarity = Math.log(1 + all.length / (uses.get(word) ?? 1));
      return [word, rarity * (1 + weights.mapWord * strengthOf(word))] as const;
    });
    const length = Math.hypot(...weighed.map(([, value]) => value)) || 1;
    return new Map(weighed.map(([word, value]) => [word, value / length]));
  });
}

function strengthOf(word: string): number {
  return Math.max(0, ...(mapIndex().words.get(word) ?? []).map(({ strength }) => strength));
}

function plainWords(said: readonly Said[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of said) {
    const [reading] = word.readings;
    if (word.form.length < 2 || isStopWord(word.form) || isStopWord(reading?.lemma ?? '')) continue;
    words.add(keyOf(word));
    for (const part of reading?.parts ?? []) words.add(part);
  }
  return words;
}
