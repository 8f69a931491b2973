import { learnedUnease, stepOfUnease, usualUnease } from './learned-unease.ts';
import { fewestSigns, type Sign, type Stretch } from './signs-of-unease.ts';

let weights: ReadonlyMap<Sign, number> | undefined;

/** How sure it is that a stretch speaks of a child that is not well; above 0 it is likelier than not. */
export function uneaseOf({ signs }: Stretch): number {
  weights ??= readWeights();
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return usualUnease + (sum * stepOfUnease) / Math.sqrt(Math.max(fewestSigns, signs.size));
}

/** A line for each weight, in steps: the weight, and the signs that have it. */
function readWeights(): ReadonlyMap<Sign, number> {
  const read = new Map<Sign, number>();
  for (const line of learnedUnease.trim().split('\n')) {
    const [steps, ...signs] = line.split(' ');
    for (const sign of signs) read.set(sign, Number(steps));
  }
  return read;
}
