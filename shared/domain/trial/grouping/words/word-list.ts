import { danishWords } from './danish-words.ts';
import { irregularNouns } from './irregular-nouns.ts';

export type WordClass = 'noun' | 'verb' | 'adjective';

/** What words that bend alike have in common. */
export interface Pattern {
  readonly wordClass: WordClass;
  /** Numbers of `Ending`s. */
  readonly endings: ReadonlySet<number>;
  /** What may join a word to the next part of a compound: `0` for nothing, `s`, `e`, `er`, `-` for an e that goes. */
  readonly links: ReadonlySet<string>;
}

export interface Lemma {
  readonly lemma: string;
  readonly pattern: Pattern;
}

/** An ending as it is taken off: `spiste` minus *te* plus *e* is `spise`. */
export interface Ending {
  readonly id: number;
  readonly cut: string;
  readonly doubles: boolean;
}

export interface WordList {
  readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  readonly endings: ReadonlyMap<string, readonly Ending[]>;
  readonly irregular: ReadonlyMap<string, readonly Lemma[]>;
}

const wordClasses: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', a: 'adjective' };

let read: WordList | undefined;

/** Read at the first word anybody asks for: whoever groups no trials never pays for it. */
export function wordList(): WordList {
  read ??= readWordList();
  return read;
}

export function isNoun(lemma: string): boolean {
  return (
    wordList()
      .patterns.get(lemma)
      ?.some(({ wordClass }) => wordClass === 'noun') ?? false
  );
}

/** Its form is described at the function that writes it, `encodeWords`. */
function readWordList(): WordList {
  const patterns = new Map<string, readonly Pattern[]>();
  const irregular = new Map<string, Lemma[]>();
  const endings = new Endings();
  const plurals = new Set(irregularNouns.map(([, form]) => form));
  for (const line of danishWords.trim().split('\n')) {
    const [kind = '', pattern = '', linked = '', words = ''] = line.split('|');
    const own: readonly Pattern[] = [
      {
        wordClass: wordClasses[kind] ?? 'noun',
        endings: new Set(pattern.split(' ').filter(Boolean).map(endings.idOf)),
        links: new Set(linked.split(',').filter(Boolean)),
      },
    ];
    const [alone = '', forms] = words.split(':');
    for (const word of isFrontCoded(words) ? frontDecoded(words) : [alone]) {
      const others = patterns.get(word);
      if (!plurals.has(word)) patterns.set(word, others ? [...others, ...own] : own);
    }
    for (const form of forms?.split(',') ?? [])
      for (const each of own) push(irregular, form, { lemma: alone, pattern: each });
  }
  for (const [lemma, form] of irregularNouns) {
    for (const pattern of patterns.get(lemma) ?? [])
      if (pattern.wordClass === 'noun') push(irregular, form, { lemma, pattern });
  }
  return { patterns, endings: endings.byText, irregular };
}

class Endings {
  readonly byText = new Map<string, Ending[]>();
  readonly #ids = new Map<string, number>();

  readonly idOf = (written: string): number => {
    const known = this.#ids.get(written);
    if (known !== undefined) return known;
    const [cut = '', add = ''] = written.split('+');
    const doubles = add.startsWith('*');
    const id = this.#ids.size;
    this.#ids.set(written, id);
    push(this.byText, doubles ? add.slice(1) : add, { id, cut, doubles });
    return id;
  };
}

function isFrontCoded(words: string): boolean {
  return words.startsWith('A');
}

function frontDecoded(words: string): readonly string[] {
  const decoded: string[] = [];
  let before = '';
  for (let at = 0; at < words.length; ) {
    let end = at + 1;
    while (end < words.length && words.charCodeAt(end) > 90) end++;
    before = before.slice(0, words.charCodeAt(at) - 65) + words.slice(at + 1, end);
    decoded.push(before);
    at = end;
  }
  return decoded;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
