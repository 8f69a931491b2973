import { learnedMoves } from './map/learned-moves.ts';
import { matters } from './map/map.ts';
import { type Sign, signsOf } from './signs.ts';

/** What a hint of full strength adds to a matter's score; what is learned from examples builds on this. */
export const hintScale = 2.5;

/** What speaks for a matter in one trial. */
export interface Reason {
  readonly written: string;
  readonly score: number;
}

export interface Scores {
  /** In the order of the map. */
  readonly scores: Float64Array;
  readonly signs: readonly Sign[];
}

const numbers = new Map(matters.map(({ id }, i) => [id, i]));

export function scoresOf(text: string): Scores {
  const signs = signsOf(text);
  const scores = new Float64Array(matters.length);
  for (const sign of signs) for (const [i, score] of movesOf(sign)) scores[i] = (scores[i] ?? 0) + score;
  return { scores, signs };
}

/** The words of a trial that speak for a matter, the strongest first. */
export function reasonsFor(matter: number, signs: readonly Sign[]): readonly Reason[] {
  return signs
    .map((sign) => ({
      written: sign.written,
      score: movesOf(sign).reduce((sum, [i, score]) => (i === matter ? sum + score : sum), 0),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function movesOf({ key, place, hints }: Sign): readonly (readonly [number, number])[] {
  const moves: (readonly [number, number])[] = hints.map(({ matter, strength }) => [
    numbers.get(matter) ?? -1,
    hintScale * place * strength,
  ]);
  for (const [i, move] of learnedMoves(key)) moves.push([i, place * move]);
  return moves;
}
