import type { Guarded } from '../guard/guard.ts';
import { correctionsKept, topicNamesKept } from './limits.ts';

/**
 * What people have corrected in how the bot gathered their trials. The steps are taken again, in the same order,
 * each time trials are gathered. A name is remembered in two ways: by the title that the bot gave the topic, and by
 * a trial in it.
 */
export interface TopicCorrections {
  readonly v: 1;
  readonly steps: readonly TopicStep[];
  readonly names: readonly TopicName[];
}

export type TopicStep =
  /** One trial goes where another one stands; `to` missing: it stands alone. */
  | { readonly kind: 'move'; readonly trial: string; readonly to?: string }
  /** The whole topics of two trials become one. */
  | { readonly kind: 'merge'; readonly trial: string; readonly to: string };

export interface TopicName {
  /** The title that the bot finds for the topic. */
  readonly found: string;
  /**
   * A trial of the topic. By it the name is found again when the bot's title has changed, as it does when two topics
   * are put together.
   */
  readonly trial?: string;
  readonly name: Guarded;
}

/** A topic as it is stored: a title and ids, never anybody's words. */
export interface TopicIds {
  readonly title: string;
  readonly trials: readonly string[];
  /** What the unit calls it; its own words, so they stay when a trial is taken back. */
  readonly name?: Guarded;
}

export const noCorrections: TopicCorrections = { v: 1, steps: [], names: [] };

/** Adds a step and drops the oldest above the limit. Steps about trials that are gone do nothing anyway. */
export function rememberStep(
  corrections: TopicCorrections,
  step: TopicStep,
  topics: readonly TopicIds[] = [],
): TopicCorrections {
  const names = step.kind === 'move' ? namesLeft(corrections.names, step.trial, topics) : corrections.names;
  return { ...corrections, names, steps: [...corrections.steps, step].slice(-correctionsKept) };
}

/** Another trial of the same topic, which is there when this one has gone elsewhere. */
export function staysWhen(going: string, topics: readonly TopicIds[]): string | undefined {
  return topics.find(({ trials }) => trials.includes(going))?.trials.find((each) => each !== going);
}

/** A trial that goes elsewhere does not take its topic's name along: that is remembered by one that stays. */
function namesLeft(
  names: TopicCorrections['names'],
  going: string,
  topics: readonly TopicIds[],
): TopicCorrections['names'] {
  const stays = staysWhen(going, topics);
  return stays === undefined
    ? names
    : names.map((name) => (name.trial === going ? { ...name, trial: stays } : name));
}

export function rememberName(corrections: TopicCorrections, name: TopicName): TopicCorrections {
  const others = corrections.names.filter(
    ({ found, trial }) => found !== name.found && (trial === undefined || trial !== name.trial),
  );
  return { ...corrections, names: [...others, name].slice(-topicNamesKept) };
}

export function correctTopics(
  topics: readonly TopicIds[],
  { steps, names }: TopicCorrections,
  titleOf: (trial: string) => string,
): readonly TopicIds[] {
  const moved = steps.reduce((now, step) => takeStep(now, step, titleOf), topics);
  const nameOf = ({ title, trials }: TopicIds) =>
    names.findLast(({ trial }) => trial !== undefined && trials.includes(trial)) ??
    names.findLast(({ found }) => found === title);
  return moved.map((topic) => {
    const name = topic.name ?? nameOf(topic)?.name;
    return name ? { ...topic, name } : topic;
  });
}

/** Takes one step. Each trial stays in exactly one topic, and no topic is left empty. */
export function takeStep(
  topics: readonly TopicIds[],
  step: TopicStep,
  titleOf: (trial: string) => string,
): readonly TopicIds[] {
  const { trial, to } = step;
  const from = topics.find(({ trials }) => trials.includes(trial));
  const goal = to === undefined ? undefined : topics.find(({ trials }) => trials.includes(to));
  if (!from || from === goal || (to !== undefined && !goal)) return topics;
  if (!goal && from.trials.length === 1) return topics;
  const going = step.kind === 'merge' ? from.trials : [trial];
  // What people have called a topic stays with it when it becomes part of one that nobody has named.
  const nameKept = step.kind === 'merge' && !goal?.name && from.name && { name: from.name };
  // The name of a matter says more than one trial's first words do.
  const isBetter = step.kind === 'merge' && goal && isOwnWords(goal, titleOf) && !isOwnWords(from, titleOf);
  const titleKept = isBetter && { title: from.title };
  const left = topics.flatMap((topic): TopicIds[] => {
    if (topic === goal) return [{ ...topic, ...nameKept, ...titleKept, trials: [...topic.trials, ...going] }];
    if (topic !== from) return [topic];
    const rest = topic.trials.filter((each) => !going.includes(each));
    if (rest.length === 0) return [];
    const alone: TopicIds[] = goal ? [] : [{ title: titleOf(trial), trials: going }];
    return [{ ...topic, trials: rest }, ...alone];
  });
  return left;
}

/** Whether a topic is called by the first words of one of its trials. */
function isOwnWords({ title, trials }: TopicIds, titleOf: (trial: string) => string): boolean {
  return trials.some((trial) => title.toLowerCase().startsWith(titleOf(trial).toLowerCase()));
}
