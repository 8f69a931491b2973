import { learnedMoves } from './map/learned-moves.ts';
import { matters } from './map/map.ts';
import type { Said } from './sentence.ts';
import { type Sign, signsOf } from './signs.ts';

/**
 * Points that a hint of full strength adds to a matter. What was learned from examples (`map/learned.ts`) counts on
 * this number.
 */
export const hintScale = 3;

export interface Scores {
  /** In the order of the map. */
  readonly scores: Float64Array;
  readonly signs: readonly Sign[];
}

export function scoresOf(said: readonly Said[]): Scores {
  const signs = signsOf(said);
  const scores = new Float64Array(matters.length);
  for (const sign of signs) add(scores, sign);
  return { scores, signs };
}

function add(scores: Float64Array, { key, place, hints }: Sign): void {
  for (const { matter, strength } of hints)
    scores[matter] = (scores[matter] ?? 0) + hintScale * place * strength;
  for (const [i, move] of learnedMoves(key)) scores[i] = (scores[i] ?? 0) + place * move;
}
