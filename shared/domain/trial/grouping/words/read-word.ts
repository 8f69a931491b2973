import { type Lemma, type Pattern, type WordClass, wordList } from './word-list.ts';

/** One way to understand a word. Everything is spelled with `ae` for æ and so on. */
export interface Reading {
  readonly lemma: string;
  readonly wordClass: WordClass;
  /** The parts of a compound. The last one says what it is: *legetøjskasse* is a kasse. */
  readonly parts: readonly string[];
}

/** Particles, which are no parts of a compound: *af·levering*, *efter·middag*. */
const particles =
  'af an bag be bi bort efter for fore foran forbi frem fra gen gennem hen hjem igennem ind inden indtil mellem mis mod ned om omkring op over paa sam selv til tilbage ud uden under ved videre vaek u van'
    .split(' ')
    .toSorted((a, b) => b.length - a.length);

const shortestPart = 3;
/** Short words that stand first in compounds all the same. */
const shortModifiers = new Set(['is', 'ko', 'by', 'soe', 'te', 'toe', 'gaa', 'to']);
/** Letters: a longer word is not taken apart. */
const longestWord = 40;

const readings = new Map<string, readonly Reading[]>();
/** Words remembered. At this number all are forgotten, so that memory does not fill up. */
const mostRemembered = 20_000;

/** Every way to understand a word, the likeliest first; none for a word nobody knows. */
export function readWord(form: string): readonly Reading[] {
  const known = readings.get(form);
  if (known) return known;
  const found = form.length > longestWord ? [] : readAfresh(form);
  if (readings.size >= mostRemembered) readings.clear();
  readings.set(form, found);
  return found;
}

function readAfresh(form: string): readonly Reading[] {
  const simple = readSimple(form);
  if (simple.length > 0)
    return simple.map(({ lemma, pattern }) => ({ lemma, wordClass: pattern.wordClass, parts: [] }));
  const compound = split(form, 3);
  return compound ? [compound] : [];
}

/** As one word, perhaps with a particle before it or a genitive after it. */
function readSimple(form: string): readonly Lemma[] {
  const own = inflected(form);
  if (own.length > 0) return own;
  for (const particle of particles) {
    if (!form.startsWith(particle) || form.length - particle.length < shortestPart) continue;
    const rest = inflected(form.slice(particle.length));
    if (rest.length > 0) return rest.map((lemma) => ({ ...lemma, lemma: particle + lemma.lemma }));
  }
  return form.endsWith('s') && form.length > shortestPart ? readSimple(form.slice(0, -1)) : [];
}

const longestEnding = 7;

function inflected(form: string): readonly Lemma[] {
  const { patterns, irregular, endings } = wordList();
  const found = [...(irregular.get(form) ?? [])];
  const add = (lemma: string, pattern: Pattern) => {
    if (!found.some((other) => other.lemma === lemma && other.pattern.wordClass === pattern.wordClass))
      found.push({ lemma, pattern });
  };
  for (const pattern of patterns.get(form) ?? []) add(form, pattern);
  for (let length = 0; length <= longestEnding && length < form.length; length++) {
    const stem = form.slice(0, form.length - length);
    for (const { id, cut, doubles } of endings.get(form.slice(form.length - length)) ?? []) {
      if (doubles && stem.at(-1) !== stem.at(-2)) continue;
      const lemma = (doubles ? stem.slice(0, -1) : stem) + cut;
      for (const pattern of patterns.get(lemma) ?? []) if (pattern.endings.has(id)) add(lemma, pattern);
    }
  }
  const bent = new Set(irregular.get(form));
  const rankOf = (lemma: Lemma) => (bent.has(lemma) ? 0 : rank(lemma, form, found));
  const least = Math.min(...found.map(rankOf));
  return found
    .filter((lemma) => rankOf(lemma) === least)
    .sort((a, b) => actsFirst(a, form) - actsFirst(b, form));
}

/**
 * Which reading is likelier: `tegn` is a sign rather than “draw!”, `lege` is to play rather than games, `skiftet` is
 * a noun.
 */
function rank({ lemma, pattern: { wordClass } }: Lemma, form: string, all: readonly Lemma[]): number {
  if (wordClass === 'verb' && lemma === `${form}e`) return 3;
  if (wordClass === 'adjective') return /(?:et|ede|ende)$/.test(lemma) ? 2 : 1;
  const isDoer = lemma === form && all.some((other) => `${other.lemma}r` === form);
  return lemma === form && !isDoer ? 0 : 1;
}

/** *Vi samler* rather than *en samler*. */
function actsFirst({ pattern: { wordClass } }: Lemma, form: string): number {
  return form.endsWith('r') && wordClass === 'verb' ? 0 : 1;
}

/** Costs of a way to take a word apart: many parts, short parts, a last part that is no noun. */
const costs = { part: 2, shortPart: 1, lastVerb: 2, lastAdjective: 1.5, lastWithParticle: 0.5 };

/** Takes a compound apart at the lowest cost; of equals, the one with the longest last part. */
function split(form: string, mostParts: number): Reading | undefined {
  let best: Reading | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 2; at <= form.length - shortestPart; at++) {
    const first = form.slice(0, at);
    if (at < shortestPart && !shortModifiers.has(first)) continue;
    const heads = readSimple(form.slice(at)).filter(({ lemma }) => lemma.length >= shortestPart);
    if (heads.length === 0) continue;
    const modifier = readModifier(first, mostParts - 1);
    if (!modifier) continue;
    for (const { lemma, pattern } of heads) {
      const { wordClass } = pattern;
      const parts = [...modifier, lemma];
      const cost = costOf(parts, wordClass);
      if (cost >= least) continue;
      least = cost;
      best = { lemma: first + lemma, wordClass, parts };
    }
  }
  return best;
}

function costOf(parts: readonly string[], wordClass: WordClass): number {
  const last = parts.at(-1) ?? '';
  const short = parts.filter((part) => part.length <= shortestPart).length;
  const odd =
    (wordClass === 'verb' ? costs.lastVerb : 0) +
    (wordClass === 'adjective' ? costs.lastAdjective : 0) +
    (wordList().patterns.has(last) ? 0 : costs.lastWithParticle);
  return parts.length * costs.part + short * costs.shortPart + odd;
}

/** The parts before the last one, without the letters that join them. */
function readModifier(form: string, mostParts: number): readonly string[] | undefined {
  if (shortModifiers.has(form)) return [form];
  const own = modifierForms[form];
  if (own) return [own];
  const { patterns } = wordList();
  for (const [lemma, link] of unlinked(form)) {
    // Any verb may stand first and say what a thing is for: *vinke·vindue*, *tumle·sal*.
    const fits = ({ links, wordClass }: Pattern) =>
      links.has(link) || (link === '0' && wordClass === 'verb' && lemma.endsWith('e'));
    if (lemma.length >= shortestPart && patterns.get(lemma)?.some(fits)) return [lemma];
    if (link.length < 2 && withParticle(lemma)?.some(fits)) return [lemma];
  }
  if (mostParts < 2) return undefined;
  const whole =
    split(form, mostParts) ?? (form.endsWith('s') ? split(form.slice(0, -1), mostParts) : undefined);
  return whole?.parts;
}

function withParticle(lemma: string): readonly Pattern[] | undefined {
  const particle = particles.find((start) => lemma.startsWith(start));
  return particle ? wordList().patterns.get(lemma.slice(particle.length)) : undefined;
}

function unlinked(form: string): readonly (readonly [string, string])[] {
  const ways: (readonly [string, string])[] = [[form, '0']];
  if (form.endsWith('s')) ways.push([form.slice(0, -1), 's'], [`${form.slice(0, -1)}e`, '-s']);
  if (form.endsWith('e')) ways.push([form.slice(0, -1), 'e']);
  if (form.endsWith('e') && form.at(-2) === form.at(-3)) ways.push([form.slice(0, -2), '*e']);
  if (form.endsWith('er')) ways.push([form.slice(0, -2), 'er']);
  return [...ways, [`${form}e`, '-']];
}

/** First parts that are an inflected form. */
const modifierForms: Readonly<Record<string, string>> = {
  boerne: 'barn',
  foraeldre: 'foraelder',
  bedsteforaeldre: 'bedsteforaelder',
  smaa: 'lille',
  ude: 'ude',
  inde: 'inde',
  hjemme: 'hjemme',
  rund: 'rund',
  naer: 'naer',
};
