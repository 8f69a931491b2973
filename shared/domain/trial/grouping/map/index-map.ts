import { compare, spelledOut } from '../words/spelling.ts';
import { matters } from './map.ts';

/** How much a word says about the matter it stands under. */
export const strengths = { strong: 1, weak: 0.4, phrase: 1 };

export interface Hint {
  readonly matter: string;
  readonly strength: number;
}

export interface Phrase extends Hint {
  readonly words: readonly string[];
}

export interface MapIndex {
  readonly words: ReadonlyMap<string, readonly Hint[]>;
  /** By their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

let built: MapIndex | undefined;

/** Built at the first trial anybody groups. */
export function mapIndex(): MapIndex {
  built ??= build();
  return built;
}

function build(): MapIndex {
  const words = new Map<string, Hint[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const { id, strong, weak = '', phrases: together = '' } of matters) {
    for (const word of listed(weak)) put(words, word, { matter: id, strength: strengths.weak });
    for (const word of listed(strong)) put(words, word, { matter: id, strength: strengths.strong });
    for (const phrase of listed(together)) {
      const parts = phrase.split('+');
      put(phrases, parts[0] ?? '', { matter: id, strength: strengths.phrase, words: parts });
    }
  }
  return { words, phrases };
}

function listed(words: string): readonly string[] {
  return [...new Set(spelledOut(words).split(/\s+/).filter(Boolean))].sort(compare);
}

/** A word that is both strong and weak in one matter is strong. */
function put<Kind extends Hint>(map: Map<string, Kind[]>, key: string, hint: Kind): void {
  const others = (map.get(key) ?? []).filter(
    ({ matter, ...rest }) => matter !== hint.matter || 'words' in rest,
  );
  map.set(key, [...others, hint]);
}
