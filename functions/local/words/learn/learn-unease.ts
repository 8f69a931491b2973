import { fewestSigns, type Sign } from '../../../../shared/domain/guard/concern/signs-of-unease.ts';

/** A text as its signs, and whether somebody else ought to hear it. */
export interface Taught {
  readonly signs: ReadonlySet<Sign>;
  readonly isConcern: boolean;
  /** How much it counts: a text of a trial was written for another purpose, and there are thousands. */
  readonly weight: number;
}

export interface Unease {
  readonly usual: number;
  readonly weights: ReadonlyMap<Sign, number>;
}

/** A sign that stands in fewer texts is chance. */
const fewestTexts = 2;
const rounds = 200;
/** Holds the weights small, so that many signs together decide and none alone. */
const pull = 3e-5;
const firstStep = 0.15;
const lastStep = 0.002;

/** A logistic regression over the signs of each text, by Adam's steps over all texts at once: the same every time. */
export function learnUnease(taught: readonly Taught[]): Unease {
  const counts = new Map<Sign, number>();
  for (const { signs } of taught) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewestTexts).map(([sign]) => sign);
  const numbers = new Map(kept.map((sign, i) => [sign, i]));
  const rows = taught.map(({ signs }) => ({
    at: Int32Array.from([...signs].flatMap((sign) => numbers.get(sign) ?? [])),
    size: 1 / Math.sqrt(Math.max(fewestSigns, signs.size)),
  }));
  const all = taught.reduce((sum, { weight }) => sum + weight, 0);
  // The last place is for what is usual, which no sign tells.
  const [weights, slope, mean, square] = Array.from({ length: 4 }, () => new Float64Array(kept.length + 1));
  if (!weights || !slope || !mean || !square) throw new Error('No room to learn in.');
  for (let round = 1; round <= rounds; round++) {
    for (let i = 0; i < kept.length; i++) slope[i] = pull * (weights[i] ?? 0);
    slope[kept.length] = 0;
    for (const [i, { at, size }] of rows.entries()) {
      let sum = 0;
      for (const sign of at) sum += weights[sign] ?? 0;
      const chance = 1 / (1 + Math.exp(-(sum * size + (weights[kept.length] ?? 0))));
      const { isConcern, weight } = taught[i] as Taught;
      const off = ((chance - (isConcern ? 1 : 0)) * weight) / all;
      for (const sign of at) slope[sign] = (slope[sign] ?? 0) + off * size;
      slope[kept.length] = (slope[kept.length] ?? 0) + off;
    }
    stepDown(weights, { slope, mean, square }, round);
  }
  return {
    usual: weights[kept.length] ?? 0,
    weights: new Map(kept.map((sign, i) => [sign, weights[i] ?? 0])),
  };
}

interface Slope {
  readonly slope: Float64Array;
  readonly mean: Float64Array;
  readonly square: Float64Array;
}

const ofMean = 0.9;
const ofSquare = 0.999;

function stepDown(weights: Float64Array, { slope, mean, square }: Slope, round: number): void {
  const size = firstStep * (1 - round / rounds) + lastStep;
  for (let i = 0; i < weights.length; i++) {
    const by = slope[i] ?? 0;
    mean[i] = ofMean * (mean[i] ?? 0) + (1 - ofMean) * by;
    square[i] = ofSquare * (square[i] ?? 0) + (1 - ofSquare) * by * by;
    const [m, s] = [(mean[i] ?? 0) / (1 - ofMean ** round), (square[i] ?? 0) / (1 - ofSquare ** round)];
    weights[i] = (weights[i] ?? 0) - (size * m) / (Math.sqrt(s) + 1e-9);
  }
}
