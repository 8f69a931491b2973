import type { TrialToGroup } from '../../../shared/domain/trial/grouping/types.ts';

interface WrittenTopic {
  readonly topic: string;
  readonly themes: readonly (string | null)[];
  readonly goal: string | null;
  readonly texts: readonly string[];
}

export interface KnownTopics {
  readonly trials: readonly TrialToGroup[];
  /** The number of the topic each trial was written for. */
  readonly truth: readonly number[];
}

/** Ids tell nothing of the topic, themes and goals only a little, as in life. */
export function loadTrials(json: string): KnownTopics {
  const topics: readonly WrittenTopic[] = JSON.parse(json);
  const entries = topics.flatMap((topic, number) =>
    topic.texts.map((text, i) => ({ topic, number, text, i })),
  );
  return {
    truth: entries.map((entry) => entry.number),
    trials: entries.map(({ topic, text, i }, at) => {
      const theme = topic.themes[i % topic.themes.length];
      return {
        id: String((at * 7919) % 100_003).padStart(6, '0'),
        text,
        ...(theme && { theme }),
        ...(topic.goal && i % 2 === 0 && { goal: topic.goal }),
      };
    }),
  };
}

export function labelsOf(
  trials: readonly TrialToGroup[],
  groups: readonly (readonly string[])[],
): readonly number[] {
  return trials.map((trial) => groups.findIndex((group) => group.includes(trial.id)));
}

/** 1 for the same partition, about 0 for chance. */
export function adjustedRandIndex(a: readonly number[], b: readonly number[]): number {
  const pairs = (counts: Iterable<number>) => [...counts].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const count = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return pairs(counts.values());
  };
  const both = count(a.map((label, i) => `${label}/${b[i]}`));
  const [inA, inB] = [count(a.map(String)), count(b.map(String))];
  const expected = (inA * inB) / pairs([a.length]);
  const highest = (inA + inB) / 2;
  return highest === expected ? 1 : (both - expected) / (highest - expected);
}

/** The baseline: each text joins the first group whose opener it resembles, by TF-IDF over plain words. */
export function greedyCosine(
  trials: readonly TrialToGroup[],
  enough: number,
): readonly (readonly string[])[] {
  const bags = trials.map(({ text }) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []));
  const spread = new Map<string, number>();
  for (const bag of bags) for (const word of bag) spread.set(word, (spread.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(trials.length / (spread.get(word) ?? 1));
  const size = (bag: ReadonlySet<string>) => Math.hypot(...[...bag].map(weight));
  const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].filter((word) => b.has(word)).reduce((sum, word) => sum + weight(word) ** 2, 0) /
    (size(a) * size(b) || 1);
  const groups: { readonly opener: ReadonlySet<string>; readonly ids: string[] }[] = [];
  trials.forEach((trial, i) => {
    const bag = bags[i] ?? new Set<string>();
    const group = groups.find(({ opener }) => cosine(opener, bag) >= enough);
    if (group) group.ids.push(trial.id);
    else groups.push({ opener: bag, ids: [trial.id] });
  });
  return groups.map((group) => group.ids);
}
