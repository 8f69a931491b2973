import { readFileSync } from 'node:fs';
import type { TrialToGroup } from '../../../shared/domain/trial/grouping/types.ts';

interface WrittenTopic {
  readonly topic: string;
  readonly themes: readonly (string | null)[];
  readonly goal: string | null;
  readonly texts: readonly string[];
}

export interface KnownTopics {
  readonly trials: readonly TrialToGroup[];
  /** The topic each trial was written for. */
  readonly truth: readonly string[];
}

/** The first sets, with goals and themes as in life: ids tell nothing of the topic, themes and goals only a little. */
export function loadOldSet(name: 'ten' | 'forty' | 'two-hundred'): KnownTopics {
  const topics: readonly WrittenTopic[] = JSON.parse(
    readFileSync(`tests/fixtures/trials/${name}.json`, 'utf8'),
  );
  const entries = topics.flatMap((topic) => topic.texts.map((text, i) => ({ topic, text, i })));
  return {
    truth: entries.map(({ topic }) => topic.topic),
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
