import type { WordClass } from '../../../../shared/domain/trial/grouping/words/word-list.ts';
import { endingsOf } from './endings.ts';
import { type Affixes, type Entry, formsOf } from './hunspell.ts';

export interface Chosen {
  readonly word: string;
  readonly wordClass: WordClass;
  readonly forms: ReadonlySet<string>;
  /** What may stand between it and the next part of a compound: `` (dag·pleje), `s` (måltid·s·ro), `e`, `er`. */
  readonly links: ReadonlySet<string>;
}

const flags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The dictionary's marks for inflection, by the class of word that bears them; the rest is for spell checking. */
const classes: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ['verb', flags('1 20 21')],
  ['noun', flags('2 3 4 5 7 11 13 14 15 18 19 43 44 45 46 47 48 57 58 64 65 66 70 71 72 74 84 85 87')],
  ['adjective', flags('12 23 24 25 26 27 28 38 40 41 42 49 59 77 78 82')],
];
const notInflection = flags(
  '10 22 29 30 31 32 33 34 35 36 37 39 50 51 53 55 56 60 61 62 63 67 68 69 79 83 88',
);

/** The dictionary's marks for what joins a word to the next; `-` takes the word's last e away first. */
const linkMarks: Readonly<Record<string, readonly string[]>> = {
  29: ['s'],
  30: ['e'],
  31: [''],
  55: ['-'],
  56: ['-s'],
  60: ['er'],
  61: ['*e'],
  62: ['', 's'],
  63: ['', 'e'],
  67: ['', '*e'],
};

/** Particles make new words of a word (*af·levering*) that are not about the particle. */
export const particles = flags(
  'af an bag be bi bort efter for fore foran forbi frem fra gen gennem hen hjem igennem ind inden indtil mellem mis mod ned om omkring op over på sam selv til tilbage ud uden under ved videre væk u van',
);

const shortestPart = 3;
const longestLoneWord = 7;
const longestLoneVerb = 10;

/** A part that occurs in few compounds is there by chance: *garderobe* is not made of *garde* and *robe*. */
const fewestUses = 4;

/**
 * Chooses words for the list. Left out are compounds and words with a particle, which are read by their parts, and
 * long nouns and adjectives that occur in no compound, which are rare. Words that the map names are always in.
 */
export function chooseWords(
  entries: readonly Entry[],
  affixes: Affixes,
  needed: ReadonlySet<string>,
): readonly Chosen[] {
  const words = entries
    .filter(({ word, formOf }) => /^[a-zæøå]{2,}$/.test(word) && formOf.length === 0)
    .flatMap((entry) => describe(entry, affixes) ?? []);
  const known = new Map<string, Set<string>>();
  for (const chosen of words)
    known.set(chosen.word, (known.get(chosen.word) ?? new Set()).add(patternOf(chosen)));
  const modifiers = new Map(
    words.flatMap(({ word, links }) => [...links].map((link) => [joined(word, link), word] as const)),
  );
  const splits = new Map(words.map((chosen) => [chosen, splitsOf(chosen, known, modifiers)]));
  const first = countBy([...splits.values()].flatMap((ways) => [...new Set(ways.map(([start]) => start))]));
  const last = countBy([...splits.values()].flatMap((ways) => [...new Set(ways.map(([, end]) => end))]));
  const used = (word: string) => (first.get(word) ?? 0) + (last.get(word) ?? 0);
  return words.filter((chosen) => {
    const { word, wordClass } = chosen;
    if (needed.has(word)) return true;
    const ways = splits.get(chosen) ?? [];
    const isCompound = ways.some(
      ([start, end]) => (first.get(start) ?? 0) >= fewestUses && (last.get(end) ?? 0) >= fewestUses,
    );
    if ((isCompound && !isDerived(word, known)) || hasParticle(chosen, known)) return false;
    return used(word) > 0 || word.length <= (wordClass === 'verb' ? longestLoneVerb : longestLoneWord);
  });
}

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** A compound bends as its last part does: *vindue* is no *due*. */
function patternOf({ word, wordClass, forms }: Chosen): string {
  return wordClass === 'noun' ? endingsOf(word, forms) : wordClass;
}

/** Whether a word is made of a verb: *aflevering* comes of *aflevere*, not of *ring*. */
function isDerived(word: string, known: Known): boolean {
  return ['ing', 'er', 'else', 'eri', 'sel'].some((ending) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && [stem, `${stem}e`].some((verb) => known.get(verb)?.has('verb'));
  });
}

function countBy(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function describe(entry: Entry, affixes: Affixes): Chosen | undefined {
  const { word } = entry;
  const wordClass = classes.find(([, marks]) => entry.flags.some((flag) => marks.has(flag)))?.[0];
  const written = entry.forms.filter((form) => /^[a-zæøå]+$/.test(form) && !form.endsWith('s'));
  const forms = formsOf(word, entry.flags, affixes, notInflection);
  return {
    word,
    wordClass: wordClass ?? guess(word, written),
    forms: new Set([...forms, ...written].filter((form) => form !== word)),
    links: new Set(entry.flags.flatMap((flag) => linkMarks[flag] ?? [])),
  };
}

/** By what its written forms look like: *går, gik*; *skeen, skeer*. */
function guess(word: string, forms: readonly string[]): WordClass {
  const isBent = (...endings: readonly string[]) => endings.some((ending) => forms.includes(word + ending));
  if (isBent('nde', 'ende') || (isBent('r') && !isBent('n', 'en'))) return 'verb';
  return forms.some((form) => /e[nt]$/.test(form)) ? 'noun' : 'adjective';
}

export function joined(word: string, link: string): string {
  if (link.startsWith('*')) return word + word.slice(-1) + link.slice(1);
  return link.startsWith('-') ? word.slice(0, -1) + link.slice(1) : word + link;
}

function splitsOf(
  chosen: Chosen,
  known: Known,
  modifiers: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const ways: (readonly [string, string])[] = [];
  const { word } = chosen;
  const pattern = patternOf(chosen);
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const start = modifiers.get(word.slice(0, at));
    const end = word.slice(at);
    if (start && !particles.has(start) && known.get(end)?.has(pattern)) ways.push([start, end]);
  }
  return ways;
}

function hasParticle(chosen: Chosen, known: Known): boolean {
  const { word } = chosen;
  const pattern = patternOf(chosen);
  return [...particles].some(
    (particle) =>
      word.startsWith(particle) &&
      word.length - particle.length >= shortestPart &&
      known.get(word.slice(particle.length))?.has(pattern),
  );
}
