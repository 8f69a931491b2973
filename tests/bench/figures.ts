/** What the quickest, the median and the slowest of many runs took. */
export interface Figure {
  readonly min: number;
  readonly median: number;
  readonly p99: number;
  readonly max: number;
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { min: at(0), median: at(0.5), p99: at(0.99), max: at(1) };
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How long each of some things takes, as many of them at once as told. */
export async function timed(
  count: number,
  atOnce: number,
  run: (index: number) => Promise<unknown>,
): Promise<Figure> {
  const took: number[] = [];
  let next = 0;
  const one = async () => {
    while (next < count) {
      const index = next++;
      const from = performance.now();
      await run(index);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return figureOf(took);
}
