import { plainSpelling } from '../first-names/spelling.ts';
import { keyOf } from '../words.ts';

/** No word on any list is longer. Of a longer word only the first and the last letters are looked at. */
const longest = 40;

/**
 * Looks a word up among patterns: the word itself, its beginning `vold*`, its end `*vold` or a part `*vold*`. The
 * work grows with the word's length, not with the number of patterns.
 */
export class WordFinder<T> {
  readonly #exact = new Map<string, T[]>();
  readonly #starts = new Map<string, T[]>();
  readonly #ends = new Map<string, T[]>();
  readonly #parts = new Map<string, T[]>();
  readonly #partLengths = new Set<number>();

  add(pattern: string, meaning: T): void {
    const key = keyOf(plainSpelling(pattern.replaceAll('*', '')));
    const [open, goesOn] = [pattern.startsWith('*'), pattern.endsWith('*')];
    const map = open && goesOn ? this.#parts : open ? this.#ends : goesOn ? this.#starts : this.#exact;
    if (map === this.#parts) this.#partLengths.add(key.length);
    const others = map.get(key);
    if (!others) map.set(key, [meaning]);
    else if (others.at(-1) !== meaning) others.push(meaning);
  }

  find(key: string): readonly T[] {
    const exact = this.#exact.get(key) ?? [];
    if (this.#starts.size + this.#ends.size + this.#parts.size === 0) return exact;
    const found: T[] = [...exact];
    const word = key.length <= longest ? key : key.slice(0, longest / 2) + key.slice(-longest / 2);
    const take = (some: readonly T[] | undefined) => {
      if (some) found.push(...some);
    };
    for (let cut = 1; cut <= word.length; cut++) {
      take(this.#starts.get(word.slice(0, cut)));
      take(this.#ends.get(word.slice(word.length - cut)));
      for (const length of this.#partLengths) take(this.#parts.get(word.slice(cut - 1, cut - 1 + length)));
    }
    return found;
  }
}

/** Makes a test for a list of words, separated by blanks. It is asked with a word's `key`. */
export function wordClass(words: string): (key: string) => boolean {
  let finder: WordFinder<true> | undefined;
  return (key) => {
    if (!finder) {
      finder = new WordFinder();
      for (const word of words.trim().split(/\s+/)) finder.add(word, true);
    }
    return finder.find(key).length > 0;
  };
}
