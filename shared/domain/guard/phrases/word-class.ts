import { plainSpelling } from '../first-names/foreign-letters.ts';
import { keyOf } from '../split-words.ts';

/** No word on any list is longer. Of a longer word only the first and the last letters are looked at. */
const longest = 40;

/**
 * Looks a word up among patterns: the word itself, its beginning `vold*`, its end `*vold` or a part `*vold*`. The
 * work grows with the word's length, not with the number of patterns.
 */
export class WordFinder<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #starts = new Stretches<T>((key) => key.charCodeAt(0));
  readonly #ends = new Stretches<T>((key) => key.charCodeAt(key.length - 1));
  readonly #parts = new Stretches<T>((key) => key.charCodeAt(0));

  add(pattern: string, meaning: T): void {
    const key = keyOf(plainSpelling(pattern.replaceAll('*', '')));
    const [open, goesOn] = [pattern.startsWith('*'), pattern.endsWith('*')];
    if (open && goesOn) this.#parts.add(key, meaning);
    else if (open) this.#ends.add(key, meaning);
    else if (goesOn) this.#starts.add(key, meaning);
    else put(this.#exact, key, meaning);
  }

  has(key: string): boolean {
    return this.#exact.has(key) || this.#find(key, [], true).length > 0;
  }

  find(key: string): readonly T[] {
    return this.#find(key, [...(this.#exact.get(key) ?? [])], false);
  }

  #find(key: string, found: T[], oneIsEnough: boolean): readonly T[] {
    if (this.#starts.isEmpty && this.#ends.isEmpty && this.#parts.isEmpty) return found;
    const word = key.length <= longest ? key : key.slice(0, longest / 2) + key.slice(-longest / 2);
    const { length } = word;
    if (length === 0) return found;
    for (const each of this.#starts.lengthsAt(word.charCodeAt(0)))
      if (each <= length) this.#starts.take(word.slice(0, each), found);
    for (const each of this.#ends.lengthsAt(word.charCodeAt(length - 1)))
      if (each <= length) this.#ends.take(word.slice(length - each), found);
    if (this.#parts.isEmpty || (oneIsEnough && found.length > 0)) return found;
    for (let at = 0; at < length; at++)
      for (const each of this.#parts.lengthsAt(word.charCodeAt(at)))
        if (at + each <= length) this.#parts.take(word.slice(at, at + each), found);
    return found;
  }
}

/** Stretches of words by one of their letters: few begin with the same one, so little is cut out to be looked up. */
class Stretches<T> {
  readonly #meanings = new Map<string, T[]>();
  readonly #lengths = new Map<number, number[]>();
  readonly #letterOf: (key: string) => number;

  constructor(letterOf: (key: string) => number) {
    this.#letterOf = letterOf;
  }

  get isEmpty(): boolean {
    return this.#meanings.size === 0;
  }

  add(key: string, meaning: T): void {
    put(this.#meanings, key, meaning);
    const lengths = this.#lengths.get(this.#letterOf(key));
    if (!lengths) this.#lengths.set(this.#letterOf(key), [key.length]);
    else if (!lengths.includes(key.length)) lengths.push(key.length);
  }

  lengthsAt(letter: number): readonly number[] {
    return this.#lengths.get(letter) ?? noLengths;
  }

  take(stretch: string, found: T[]): void {
    const meanings = this.#meanings.get(stretch);
    if (meanings) found.push(...meanings);
  }
}

const noLengths: readonly number[] = [];

function put<T>(map: Map<string, T[]>, key: string, meaning: T): void {
  const others = map.get(key);
  if (!others) map.set(key, [meaning]);
  else if (others.at(-1) !== meaning) others.push(meaning);
}

/** Makes a test for a list of words, separated by blanks. It is asked with a word's `key`. */
export function wordClass(words: string): (key: string) => boolean {
  let finder: WordFinder<true> | undefined;
  return (key) => {
    if (!finder) {
      finder = new WordFinder();
      for (const word of words.trim().split(/\s+/)) finder.add(word, true);
    }
    return finder.has(key);
  };
}
