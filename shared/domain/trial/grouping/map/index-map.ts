import { isFunctionWord, isStopWord } from '../stop-words.ts';
import { compare, spelledOut } from '../words/spelled-out.ts';
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
  for (const [
    matter,
    { named = '', strong, fair = '', weak = '', phrases: together = '' },
  ] of matters.entries()) {
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
        const others = words.get(word)?.filter((hint) => hint.matter !== matter) ?? [];
        words.set(word, [...others, { matter, strength, ...(wordClass && { wordClass }) }]);
      }
    }
    for (const phrase of listed(together)) {
      const parts = phrase.split('+');
      const everyday = parts.every(isStopWord);
      const plain = strengths.everyday[Math.min(parts.length, 4) - 2] ?? 0;
      const [first = '', second = ''] = parts;
      const hint = { matter, strength: everyday ? plain : strengths.phrase, words: parts, everyday };
      const started = phrases.get(first) ?? new Map<string, Phrase[]>();
      phrases.set(first, started.set(second, [...(started.get(second) ?? []), hint]));
    }
  }
  return { words: shared(words), phrases };
}

function listed(words: string): readonly string[] {
  return [...new Set(spelledOut(words.toLowerCase()).match(/\S+/g))].sort(compare);
}

function shared(words: ReadonlyMap<string, readonly Hint[]>): ReadonlyMap<string, readonly Hint[]> {
  return new Map(
    [...words].map(([word, hints]) => {
      const total = hints.reduce((sum, { strength }) => sum + strength, 0);
      const telling = hints.filter(
        ({ strength }) => strength > strengths.weak || hints.length <= strengths.mostMatters,
      );
      const less = (hint: Hint) => ({
        ...hint,
        strength: hint.strength * (hint.strength / total) ** strengths.sharing,
      });
      return [word, telling.map(less)];
    }),
  );
}
