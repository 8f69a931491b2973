import { danishWords } from './danish-words.ts';
import { irregularNouns } from './irregular-nouns.ts';
import { spelledOut } from './spelling.ts';

export type WordClass = 'noun' | 'verb' | 'adjective';

export interface Lemma {
  readonly lemma: string;
  readonly wordClass: WordClass;
  /** Its endings, as numbers of `Endings`. */
  readonly endings: ReadonlySet<number>;
  /** What may join it to the next part of a compound: `0` for nothing, `s`, `e`, `er`, `-` for an e that goes. */
  readonly links: ReadonlySet<string>;
}

/** An ending as it is taken off: `spiste` minus *te* plus *e* is `spise`. */
export interface Ending {
  readonly id: number;
  readonly cut: string;
  readonly doubles: boolean;
}

export interface WordList {
  readonly lemmas: ReadonlyMap<string, readonly Lemma[]>;
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

/** Its form is described at the function that writes it, `encodeWords`. */
function readWordList(): WordList {
  const lemmas = new Map<string, Lemma[]>();
  const irregular = new Map<string, Lemma[]>();
  const endings = new Map<string, Ending[]>();
  const ids = new Map<string, number>();
  const idOf = (written: string): number => {
    const known = ids.get(written);
    if (known !== undefined) return known;
    const [cut = '', add = ''] = spelledOut(written).split('+');
    const doubles = add.startsWith('*');
    const ending = { id: ids.size, cut, doubles };
    ids.set(written, ending.id);
    push(endings, doubles ? add.slice(1) : add, ending);
    return ending.id;
  };
  const plurals = new Set(irregularNouns.map(([, form]) => form));
  for (const line of danishWords.trim().split('\n')) {
    const [kind = '', pattern = '', linked = '', words = ''] = line.split('|');
    const shared = {
      wordClass: wordClasses[kind] ?? 'noun',
      endings: new Set(pattern.split(' ').filter(Boolean).map(idOf)),
      links: new Set(linked.split(',').filter(Boolean)),
    };
    const [alone = '', forms = ''] = words.split(':');
    for (const word of /[A-Z]/.test(words) ? frontDecoded(words) : [alone]) {
      const lemma = spelledOut(word);
      if (!plurals.has(lemma)) push(lemmas, lemma, { lemma, ...shared });
    }
    if (!/[A-Z]/.test(words)) {
      for (const form of forms.split(',').filter(Boolean))
        push(irregular, spelledOut(form), { lemma: spelledOut(alone), ...shared });
    }
  }
  for (const [lemma, form] of irregularNouns) {
    for (const known of lemmas.get(lemma)?.filter(({ wordClass }) => wordClass === 'noun') ?? [])
      push(irregular, form, known);
  }
  return { lemmas, endings, irregular };
}

function frontDecoded(words: string): readonly string[] {
  let before = '';
  return [...words.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = 'A', rest = '']) => {
    before = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    return before;
  });
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
