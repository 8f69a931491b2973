import { type Hint, mapIndex } from './map/index-map.ts';
import { type ClauseKind, readSentences, type Said } from './sentence.ts';
import { isFunctionWord, isStopWord } from './stop-words.ts';
import { mend } from './words/mend.ts';

/** What a trial is about, and by which of its words. */
export interface About {
  readonly matters: ReadonlyMap<string, Mention>;
  /** Its own words, by lemma, with what each counts. */
  readonly words: ReadonlyMap<string, number>;
}

export interface Mention {
  readonly weight: number;
  /** As they are written in the trial. */
  readonly because: readonly string[];
}

/** What a trial is about outweighs what it merely mentions. */
export const aboutWeights = {
  clause: { main: 1, when: 0.9, purpose: 0.6, other: 0.8 } satisfies Record<ClauseKind, number>,
  /** For the parts of a compound: *garderobe·bænk* is a bench, in the garderobe. */
  part: 0.8,
  mended: 0.8,
  opening: 1.15,
};
const openingWords = 8;
/** How far apart the words of a phrase may stand: *tager* selv *tøj* **på**. */
const phraseReach = 4;

export function understand(text: string): About {
  const said = readSentences(text);
  const found = new Map<string, Map<number, { weight: number; written: string }>>();
  /** A word counts once for a matter; a phrase adds what its words have not said already. */
  const note = ({ matter, strength }: Hint, factor: number, at: readonly number[]) => {
    const told = found.get(matter) ?? new Map<number, { weight: number; written: string }>();
    const already = at.reduce((sum, i) => sum + (told.get(i)?.weight ?? 0), 0);
    const last = at.at(-1) ?? 0;
    const weight = (told.get(last)?.weight ?? 0) + Math.max(0, strength * factor - already);
    const written = at.map((i) => said[i]?.written).join(' ');
    if (weight > 0) told.set(last, { weight, written: weight > (told.get(last)?.weight ?? 0) ? written : (told.get(last)?.written ?? '') });
    found.set(matter, told);
  };
  said.forEach((word, at) => {
    const place = placeOf(word, at);
    const { hints, factor } = hintsOf(word);
    for (const hint of hints) note(hint, place * factor, [at]);
  });
  said.forEach((word, at) => {
    for (const { phrase, places } of phrasesAt(said, at)) note(phrase, placeOf(word, at), places);
  });
  const matters = new Map(
    [...found].map(([matter, told]) => {
      const all = [...told.values()];
      return [
        matter,
        { weight: all.reduce((sum, { weight }) => sum + weight, 0), because: all.map(({ written }) => written) },
      ];
    }),
  );
  return { matters, words: plainWords(said) };
}

function placeOf({ clause }: Said, at: number): number {
  return aboutWeights.clause[clause] * (at < openingWords ? aboutWeights.opening : 1);
}

export function hintsOf({ form, readings }: Said): { hints: readonly Hint[]; factor: number } {
  const { words } = mapIndex();
  const own = words.get(form);
  if (isFunctionWord(form)) return { hints: own ?? [], factor: 1 };
  const fits = ({ wordClass }: Hint) =>
    !wordClass || readings.length === 0 || readings.some((reading) => reading.wordClass === wordClass);
  const whole = own ?? readings.map(({ lemma }) => words.get(lemma)).find((hints) => hints !== undefined);
  if (whole) return { hints: whole.filter(fits), factor: 1 };
  const parts = (readings[0]?.parts ?? []).flatMap((part) => words.get(part) ?? []);
  if (parts.length > 0) return { hints: parts, factor: aboutWeights.part };
  if (readings.length > 0) return { hints: [], factor: 1 };
  const mended = mend(form, words);
  return { hints: mended ? (words.get(mended) ?? []) : [], factor: aboutWeights.mended };
}

export function phrasesAt(said: readonly Said[], at: number) {
  const { phrases } = mapIndex();
  const first = said[at];
  if (!first) return [];
  const keys = new Set([first.form, ...first.readings.map(({ lemma }) => lemma)]);
  return [...keys]
    .flatMap((key) => phrases.get(key) ?? [])
    .flatMap((phrase) => {
      const places = follow(said, at, phrase.words, phrase.everyday ? 2 : phraseReach);
      return places ? [{ phrase, places }] : [];
    });
}

/** Where the words of a phrase stand in the text, when they do. */
function follow(
  said: readonly Said[],
  at: number,
  words: readonly string[],
  reach: number,
): readonly number[] | undefined {
  const found = [at];
  let from = at;
  for (const word of words.slice(1)) {
    const next = said
      .slice(from + 1, from + 1 + reach)
      .findIndex(({ form, readings }) => form === word || readings.some(({ lemma }) => lemma === word));
    if (next < 0) return undefined;
    from += next + 1;
    found.push(from);
  }
  return found;
}

function plainWords(said: readonly Said[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, weight: number) => {
    if (word.length > 1 && !isStopWord(word)) words.set(word, Math.max(words.get(word) ?? 0, weight));
  };
  for (const { form, readings, clause } of said) {
    if (isStopWord(form)) continue;
    const reading = readings[0];
    const weight = aboutWeights.clause[clause];
    add(reading?.lemma ?? form, weight);
    for (const part of reading?.parts ?? []) add(part, weight * aboutWeights.part);
  }
  return words;
}
