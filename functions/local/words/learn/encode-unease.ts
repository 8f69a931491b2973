import type { Unease } from './learn-unease.ts';

/** What is less than half a step tells nothing. */
const step = 0.2;

/** The module `learned-unease.ts`: a line for each weight, counted in steps, with the signs that have it. */
export function encodeUnease({ usual, weights }: Unease): string {
  const bySteps = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const steps = Math.round(weight / step);
    if (steps !== 0) bySteps.set(steps, [...(bySteps.get(steps) ?? []), sign]);
  }
  const lines = [...bySteps]
    .sort(([a], [b]) => b - a)
    .map(([steps, signs]) => [steps, ...signs.sort()].join(' '));
  return [
    '/** Made by `npm run words:concern` out of the texts of tests/fixtures/guard and the example sentences of the map; do not edit. */',
    `export const usualUnease = ${usual.toFixed(2)};`,
    `export const stepOfUnease = ${step};`,
    `export const learnedUnease = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}
