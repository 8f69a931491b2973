import { matters } from './map/map.ts';
import { reasonsFor } from './scores.ts';
import { understandAll } from './what-about.ts';

/** The answer to *hvorfor står de sammen?*: the words of two trials that brought them together. */
export interface Why {
  /** What both are about: the matter's name and the words of each that say so. */
  readonly about: readonly {
    readonly name: string;
    readonly here: readonly string[];
    readonly there: readonly string[];
  }[];
  /** Words that stand in both, whatever they are about. */
  readonly sharedWords: readonly string[];
}

const mostMatters = 2;
const mostWords = 4;
const smallestChance = 0.1;

export function whyTogether(here: string, there: string): Why {
  const [one, other] = understandAll([
    { id: 'here', text: here },
    { id: 'there', text: there },
  ]);
  if (!one || !other) return { about: [], sharedWords: [] };
  const both = [...one.matters]
    .map(([matter, chance]) => [matter, Math.min(chance, other.matters.get(matter) ?? 0)] as const)
    .filter(([, chance]) => chance >= smallestChance)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostMatters);
  const wordsFor = (matter: number, signs: typeof one.signs) =>
    [...new Set(reasonsFor(matter, signs).map(({ written }) => written))].slice(0, mostWords);
  return {
    about: both.map(([matter]) => ({
      name: matters[matter]?.name ?? '',
      here: wordsFor(matter, one.signs),
      there: wordsFor(matter, other.signs),
    })),
    sharedWords: [...one.words.keys()].filter((word) => other.words.has(word)),
  };
}
