import { matters } from '../../../../shared/domain/trial/grouping/map/map.ts';
import { hintScale } from '../../../../shared/domain/trial/grouping/scores.ts';
import { readSentences } from '../../../../shared/domain/trial/grouping/sentence.ts';
import { type Sign, signsOf } from '../../../../shared/domain/trial/grouping/signs.ts';
import type { Example } from './read-examples.ts';

/** By sign: what it adds to the score of each matter, in the order of the map. */
export type Learned = ReadonlyMap<string, Float64Array>;

/** Few rounds and small steps: the map knows most already, and more would fit these examples but no others. */
const rounds = 12;
const step = 0.1;
const pull = 0.03;

const numbers = new Map(matters.map(({ id }, i) => [id, i]));

/**
 * Learns how to correct the map's words, and what words outside the map tell. It is a multinomial regression that
 * starts at the map's own weights and moves, example by example, where it would have filed one wrongly.
 */
export function learn(examples: readonly Example[]): Learned {
  const learned = new Map<string, Float64Array>();
  const read = withoutChance(
    examples.map(({ text, matters: ids }) => ({
      signs: signsOf(readSentences(text)),
      right: new Set(ids.flatMap((id) => numbers.get(id) ?? [])),
    })),
  );
  for (let round = 0; round < rounds; round++) {
    const size = step / (1 + round / 10);
    for (const { signs, right } of mixed(read)) {
      const chances = chancesOf(signs, learned);
      const rightly = [...right].reduce((sum, i) => sum + (chances[i] ?? 0), 0) || 1e-9;
      for (const { key, place } of signs) {
        const own = learned.get(key) ?? new Float64Array(matters.length);
        learned.set(key, own);
        for (let i = 0; i < matters.length; i++) {
          const chance = chances[i] ?? 0;
          const wanted = right.has(i) ? chance / rightly : 0;
          own[i] = (own[i] ?? 0) + size * ((wanted - chance) * place - pull * (own[i] ?? 0));
        }
      }
    }
  }
  return learned;
}

function chancesOf(signs: readonly Sign[], learned: Learned): Float64Array {
  const scores = new Float64Array(matters.length);
  for (const { key, place, hints } of signs) {
    for (const { matter, strength } of hints)
      scores[matter] = (scores[matter] ?? 0) + hintScale * place * strength;
    const own = learned.get(key);
    if (own) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + place * (own[i] ?? 0);
  }
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
}

interface Read {
  readonly signs: readonly Sign[];
  readonly right: ReadonlySet<number>;
}

/** Drops pairs of words that occur in one or two examples only: they are there by chance. */
function withoutChance(read: readonly Read[]): readonly Read[] {
  const uses = new Map<string, number>();
  for (const { signs } of read) for (const { key } of signs) uses.set(key, (uses.get(key) ?? 0) + 1);
  return read.map(({ signs, right }) => ({
    signs: signs.filter(({ key, written }) => written !== undefined || (uses.get(key) ?? 0) > 2),
    right,
  }));
}

/** A prime, so that steps of this length reach every example once. */
const stride = 1619;

/**
 * Mixes the examples, the same way every time: the last of a round weigh most, and they must not all be of one
 * matter.
 */
function mixed<T>(examples: readonly T[]): readonly T[] {
  return examples.flatMap((_, i) => examples[(i * stride) % examples.length] ?? []);
}
