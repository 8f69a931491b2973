import { cluster } from '../../../../shared/domain/trial/grouping/clusters.ts';
import { readSentences } from '../../../../shared/domain/trial/grouping/sentence.ts';
import { signsOf } from '../../../../shared/domain/trial/grouping/signs.ts';

/** A simple way to group texts, which the product has to beat. One with a threshold is tried at several. */
export interface Baseline {
  readonly name: string;
  readonly labels: (texts: readonly string[], enough: number) => readonly string[];
  readonly thresholds: readonly number[];
}

type Vector = ReadonlyMap<string, number>;

export const baselines: readonly Baseline[] = [
  { name: 'each alone', labels: (texts) => texts.map((_, i) => String(i)), thresholds: [0] },
  { name: 'one group per matter', labels: (texts) => texts.map(foremostMatter), thresholds: [0] },
  { name: 'greedy TF-IDF', labels: greedy, thresholds: [0.05, 0.1, 0.15, 0.2, 0.3] },
  { name: 'character n-grams', labels: nGrams, thresholds: [0.02, 0.04, 0.06, 0.08, 0.12, 0.16] },
];

/** By the words of the map alone: nothing is weighed, learned or compared. */
function foremostMatter(text: string): string {
  const counts = new Map<number, number>();
  for (const { hints } of signsOf(readSentences(text)))
    for (const { matter } of hints) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  const [foremost] = [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [];
  return foremost === undefined ? text : String(foremost);
}

/** Each text joins the first group whose opener it resembles. */
function greedy(texts: readonly string[], enough: number): readonly string[] {
  const vectors = tfIdf(texts.map((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const openers: number[] = [];
  return vectors.map((vector, i) => {
    const opener = openers.find((at) => cosine(vectors[at], vector) >= enough);
    if (opener === undefined) openers.push(i);
    return String(opener ?? i);
  });
}

/** Pieces of three to five letters, clustered as the product clusters. */
function nGrams(texts: readonly string[], enough: number): readonly string[] {
  const vectors = tfIdf(texts.map(piecesOf));
  const rows = vectors.map((a) => Float64Array.from(vectors, (b) => (a === b ? 0 : cosine(a, b))));
  const labels = texts.map(() => '');
  cluster(rows, enough).forEach((group, label) => {
    for (const i of group) labels[i] = String(label);
  });
  return labels;
}

function piecesOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => {
    const padded = ` ${word} `;
    return [3, 4, 5].flatMap((length) =>
      Array.from({ length: Math.max(0, padded.length - length + 1) }, (_, i) => padded.slice(i, i + length)),
    );
  });
}

function tfIdf(documents: readonly (readonly string[])[]): readonly Vector[] {
  const spread = new Map<string, number>();
  for (const terms of documents)
    for (const term of new Set(terms)) spread.set(term, (spread.get(term) ?? 0) + 1);
  return documents.map((terms) => {
    const rarity = [...new Set(terms)].map(
      (term) => [term, Math.log(documents.length / (spread.get(term) ?? 1))] as const,
    );
    const length = Math.hypot(...rarity.map(([, value]) => value)) || 1;
    return new Map(rarity.map(([term, value]) => [term, value / length]));
  });
}

function cosine(a: Vector = new Map(), b: Vector = new Map()): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, value] of few) sum += value * (many.get(term) ?? 0);
  return sum;
}
