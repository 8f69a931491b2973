import { type Hint, mapIndex, type Phrase } from './map/index-map.ts';
import type { ClauseKind, Said } from './sentence.ts';
import { isFunctionWord, isStopWord } from './stop-words.ts';
import { mend } from './words/nearest-known-word.ts';
import { isNoun } from './words/word-list.ts';

/** A word or phrase of a text that may tell what the text is about. */
export interface Sign {
  /** The lemma, the part of a compound, or the phrase. What was learned from examples is looked up by it. */
  readonly key: string;
  /**
   * As it is written, to be shown as a reason. Missing for little words and pairs of neighbours, which would explain
   * nothing.
   */
  readonly written?: string;
  /** How much it counts, because of where it stands. */
  readonly place: number;
  /** What the map says of it. */
  readonly hints: readonly Hint[];
}

/**
 * Weights by where a word stands. What a trial is about stands early and in the main clause; the purpose often comes
 * last.
 */
const places = {
  clause: { main: 1, when: 0.9, purpose: 0.6, other: 0.8 } satisfies Record<ClauseKind, number>,
  opening: 1.15,
  openingWords: 8,
  /** For the parts of a compound: a *garderobebænk* is a bench, in the garderobe. */
  part: 0.8,
  mended: 0.8,
  /** Little words hint at a matter (*før jeg* at care), but count half. */
  little: 0.5,
};

/** How many words apart a phrase's words may stand: *tager* selv *tøj* *på*. */
const reach = { phrase: 4, everyday: 2 };

/** More than there are matters, so that `place * manyMatters + matter` is unique. */
const manyMatters = 1000;

export function signsOf(said: readonly Said[]): readonly Sign[] {
  const signs = new Map<string, Sign>();
  /** Adds a sign. One that is there already counts once, at its best place. */
  const note = (sign: Sign) => {
    const other = signs.get(sign.key);
    if (!other || other.place < sign.place) signs.set(sign.key, sign);
  };
  const told = new Map<number, number>();
  said.forEach((word, at) => {
    if (isFunctionWord(word.form)) return;
    const hints = hintsOf(word);
    for (const { matter, strength } of hints) told.set(at * manyMatters + matter, strength);
    note({ key: keyOf(word), written: word.written, place: placeOf(word, at), hints });
  });
  said.forEach((word, at) => {
    for (const { phrase, at: ats } of phrasesAt(said, at)) {
      const already = ats.reduce((sum, i) => sum + (told.get(i * manyMatters + phrase.matter) ?? 0), 0);
      // A phrase counts only by what it is stronger than its words by themselves.
      if (phrase.strength <= already) continue;
      const last = (ats.at(-1) ?? 0) * manyMatters + phrase.matter;
      told.set(last, (told.get(last) ?? 0) + phrase.strength - already);
      const written = ats.map((i) => said[i]?.written).join(' ');
      const hints = [{ matter: phrase.matter, strength: phrase.strength - already }];
      note({ key: phrase.words.join('+'), written, place: placeOf(word, at), hints });
    }
  });
  for (const { readings, written } of said) {
    for (const key of readings[0]?.parts ?? [])
      if (!signs.has(key)) signs.set(key, { key, written, place: 1, hints: [] });
  }
  for (const key of littleSigns(said))
    if (!signs.has(key)) signs.set(key, { key, place: places.little, hints: [] });
  return [...signs.values()];
}

/** Little words, and pairs of neighbours: `før_jeg`. */
function littleSigns(said: readonly Said[]): readonly string[] {
  return said.flatMap(({ form }, at) => {
    const next = said[at + 1];
    return [...(isStopWord(form) ? [form] : []), ...(next ? [`${form}_${next.form}`] : [])];
  });
}

/**
 * The key of a word: its likeliest lemma, so that all its forms are one sign. A verb that looks like a noun gets
 * `/v`: *ske* (happen) is not *ske* (spoon).
 */
export function keyOf({ form, readings }: Said): string {
  const [reading] = readings;
  if (!reading) return form;
  const isNounToo = reading.wordClass === 'verb' && isNoun(reading.lemma);
  return isNounToo ? `${reading.lemma}/v` : reading.lemma;
}

function placeOf({ clause }: Said, at: number): number {
  return places.clause[clause] * (at < places.openingWords ? places.opening : 1);
}

function hintsOf({ form, readings }: Said): readonly Hint[] {
  const { words } = mapIndex();
  const fits = ({ wordClass }: Hint) =>
    !wordClass || readings.length === 0 || readings.some((reading) => reading.wordClass === wordClass);
  const whole = words.get(form) ?? readings.map(({ lemma }) => words.get(lemma)).find((hints) => hints);
  if (whole) return whole.filter(fits);
  const parts = (readings[0]?.parts ?? []).flatMap((part) => words.get(part) ?? []);
  if (readings.length > 0) return weaker(parts, places.part);
  const mended = mend(form, words);
  return weaker(mended === undefined ? [] : (words.get(mended) ?? []), places.mended);
}

function weaker(hints: readonly Hint[], factor: number): readonly Hint[] {
  return hints.map((hint) => ({ ...hint, strength: hint.strength * factor }));
}

interface Found {
  readonly phrase: Phrase;
  /** Where its words stand. */
  readonly at: readonly number[];
}

function phrasesAt(said: readonly Said[], at: number): readonly Found[] {
  const { phrases } = mapIndex();
  const found: Found[] = [];
  for (const first of said[at]?.names ?? []) {
    const started = phrases.get(first);
    if (!started) continue;
    for (let next = at + 1; next <= at + reach.phrase && next < said.length; next++) {
      for (const second of said[next]?.names ?? []) {
        for (const phrase of started.get(second) ?? []) {
          const places = follow(said, [at, next], phrase);
          if (places && !found.some((other) => other.phrase === phrase)) found.push({ phrase, at: places });
        }
      }
    }
  }
  return found;
}

function follow(
  said: readonly Said[],
  start: readonly [number, number],
  { words, everyday }: Phrase,
): readonly number[] | undefined {
  const far = everyday ? reach.everyday : reach.phrase;
  if (start[1] - start[0] > far) return undefined;
  const found: number[] = [...start];
  for (let w = 2; w < words.length; w++) {
    const from = found[w - 1] ?? 0;
    let next = from + 1;
    while (next <= from + far && !said[next]?.names.includes(words[w] ?? '')) next++;
    if (next > from + far) return undefined;
    found.push(next);
  }
  return found;
}
