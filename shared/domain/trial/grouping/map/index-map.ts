import { isFunctionWord, isStopWord } from '../stop-words.ts';
import { spelledOut } from '../words/spelling.ts';
import type { WordClass } from '../words/word-list.ts';
import { matters } from './map.ts';

/** How much a word says about the matter it stands under. */
const strengths = {
  named: 1.4,
  strong: 1,
  fair: 0.65,
  weak: 0.3,
  phrase: 0.9,
  /** Phrases of everyday words alone, by their number of words: two, three, four and more. */
  everyday: [0.3, 0.45, 0.65],
  /** A word that several matters share tells less of each. */
  sharing: 0.5,
  /** A weak word of more matters than this tells nothing. */
  mostMatters: 5,
};

export interface Hint {
  /** The matter's number in the map. */
  readonly matter: number;
  readonly strength: number;
  /** Where only one of two words that are spelled alike is meant: `have=n` is where one grows things. */
  readonly wordClass?: WordClass;
}

export interface Phrase extends Hint {
  readonly words: readonly string[];
  /** Of everyday words, which have to stand close together to mean anything. */
  readonly everyday: boolean;
}

export interface MapIndex {
  readonly words: ReadonlyMap<string, readonly Hint[]>;
  /** By their first word and then their second. */
  readonly phrases: ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;
}

const wordClasses: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', a: 'adjective' };

let built: MapIndex | undefined;

/** Built at the first trial anybody groups. */
export function mapIndex(): MapIndex {
  built ??= build();
  return built;
}

function build(): MapIndex {
  const words = new Map<string, Hint[]>();
  const phrases = new Map<string, Map<string, Phrase[]>>();
  for (const [matter, { named, strong, fair, weak, phrases: together }] of matters.entries()) {
    const tiers = [
      [weak, strengths.weak],
      [fair, strengths.fair],
      [strong, strengths.strong],
      [named, strengths.named],
    ] as const;
    for (const [tier, strength] of tiers) {
      for (const entry of listed(tier)) {
        const [word = '', marked = ''] = entry.split('=');
        if (isFunctionWord(word) || (strength === strengths.weak && isStopWord(word))) continue;
        const wordClass = wordClasses[marked];
        push(words, word, { matter, strength, ...(wordClass && { wordClass }) });
      }
    }
    for (const entry of listed(together)) {
      const phrase = readPhrase(entry, matter);
      const [first = '', second = ''] = phrase.words;
      const started = phrases.get(first) ?? new Map<string, Phrase[]>();
      phrases.set(first, started);
      push(started, second, phrase);
    }
  }
  for (const [word, hints] of words) if (hints.length > 1) words.set(word, shared(hints));
  return { words, phrases };
}

function readPhrase(entry: string, matter: number): Phrase {
  const words = entry.split('+');
  const everyday = words.every(isStopWord);
  const plain = strengths.everyday[Math.min(words.length, 4) - 2] ?? 0;
  return { matter, strength: everyday ? plain : strengths.phrase, words, everyday };
}

function shared(hints: readonly Hint[]): Hint[] {
  const total = hints.reduce((sum, { strength }) => sum + strength, 0);
  return hints
    .filter(({ strength }) => strength > strengths.weak || hints.length <= strengths.mostMatters)
    .map((hint) => ({
      ...hint,
      strength: hint.strength * (hint.strength / total) ** strengths.sharing,
    }));
}

function listed(words = ''): readonly string[] {
  return spelledOut(words.toLowerCase()).match(/\S+/g) ?? [];
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
