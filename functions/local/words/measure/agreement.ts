/** How well a grouping agrees with the topics that the trials were written for. */
export interface Agreement {
  /** Adjusted Rand index: 1 for the same partition, about 0 for chance. */
  readonly rand: number;
  /** Of pairs in one topic: the harmonic mean of how many are found and how many found are right. */
  readonly f1: number;
  /** Trials that stand alone in truth, and how many of them were left alone. */
  readonly singletons: number;
  readonly leftAlone: number;
}

export function agreementOf(truth: readonly string[], labels: readonly string[]): Agreement {
  const both = pairs(truth.map((topic, i) => `${topic}\n${labels[i]}`));
  const [inTruth, inLabels] = [pairs(truth), pairs(labels)];
  const expected = (inTruth * inLabels) / (pairsOf(truth.length) || 1);
  const highest = (inTruth + inLabels) / 2;
  const [sizes, own] = [sizesOf(truth), sizesOf(labels)];
  const alone = truth.flatMap((topic, i) => (sizes.get(topic) === 1 ? [labels[i] ?? ''] : []));
  return {
    rand: highest === expected ? 1 : (both - expected) / (highest - expected),
    f1: inTruth + inLabels === 0 ? 1 : (2 * both) / (inTruth + inLabels),
    singletons: alone.length,
    leftAlone: alone.filter((label) => own.get(label) === 1).length,
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / (values.length || 1);
}

function sizesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  return sizes;
}

function pairs(keys: readonly string[]): number {
  return [...sizesOf(keys).values()].reduce((sum, size) => sum + pairsOf(size), 0);
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}
