import { marksOf } from './ages-and-places.ts';
import { matters } from './map/map.ts';
import type { TrialToGroup } from './types.ts';
import type { About } from './what-about.ts';

/** The share of a topic's trials that must say what sets it apart, and how strongly, by the map's words. */
const mostOfIt = 0.6;
const clearly = 0.6;

export interface Gathered {
  readonly trials: readonly TrialToGroup[];
  readonly abouts: readonly About[];
  /** The matter that the topic is named after, by number. */
  readonly foremost: number;
}

/**
 * What to add to a name that several topics have: what most of this topic says and the others say less, such as *i
 * små grupper* or *for de yngste*.
 */
export function apartFrom(topic: Gathered, others: readonly Gathered[]): string | undefined {
  const sayings = [
    ...matters.flatMap(({ apart }, number) =>
      apart && number !== topic.foremost
        ? [{ apart, says: (_: TrialToGroup, about: About) => mentions(number, about) }]
        : [],
    ),
    ...[...new Set(topic.trials.flatMap(({ text }) => marksOf(text)))].map((apart) => ({
      apart,
      says: ({ text }: TrialToGroup) => marksOf(text).includes(apart),
    })),
  ];
  let best: string | undefined;
  let most = 0;
  for (const { apart, says } of sayings) {
    const own = shareOf(topic, says);
    if (own < mostOfIt || own <= most || others.some((other) => shareOf(other, says) >= own)) continue;
    [best, most] = [apart, own];
  }
  return best;
}

function shareOf({ trials, abouts }: Gathered, says: (trial: TrialToGroup, about: About) => boolean): number {
  const saying = trials.filter((trial, i) => {
    const about = abouts[i];
    return about !== undefined && says(trial, about);
  });
  return saying.length / trials.length;
}

function mentions(number: number, { signs }: About): boolean {
  const hints = signs.flatMap((sign) => sign.hints.filter(({ matter }) => matter === number));
  return hints.reduce((sum, { strength }) => sum + strength, 0) >= clearly;
}
