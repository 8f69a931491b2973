import type { Guarded } from '../guard/guard.ts';
import type { Day } from '../time/day.ts';
import { groupTrials } from '../trial/grouping/group-trials.ts';
import { titleAfter } from '../trial/grouping/words-in-title.ts';
import type { TrialOutcome } from '../trial/outcome.ts';
import type { Trial } from '../trial/trial.ts';
import { mostOnAgenda, passedOnBeforeDeciding } from './limits.ts';
import { correctTopics, type TopicCorrections, type TopicIds } from './topic-corrections.ts';

/** One trial as it stands on an agenda: in its author's own words. */
export interface AgendaLine {
  readonly trial: string;
  readonly what: Guarded;
  readonly author: string;
  readonly at: string;
  readonly where?: string;
  readonly sign?: string;
  readonly outcome?: TrialOutcome;
  /** The day of the meeting that passed the trial on last. */
  readonly carriedFrom?: Day;
  /** How many meetings have passed it on, from the second on: the meeting is asked to decide what becomes of it. */
  readonly decideAfter?: number;
}

export interface AgendaTopic {
  readonly title: string;
  readonly lines: readonly AgendaLine[];
  /** How many have tapped that they would like to talk about it; who is told to nobody. */
  readonly wished?: number;
  /** The meeting begins with this topic, because somebody has chosen so. */
  readonly first?: true;
  /** Something on it has been taken back since the meeting began. */
  readonly withdrawn?: true;
}

/** What a meeting talks about: shared, on the agenda and not discussed yet, each once. */
export function openForMeeting(trials: readonly Trial[]): readonly Trial[] {
  const shown = trials.filter(
    ({ audience, onAgenda, discussedAt }) => audience === 'unit' && onAgenda && discussedAt === undefined,
  );
  const newest = new Map<string, Trial>();
  for (const trial of shown) {
    const other = newest.get(trial.id);
    if (!other || asText(trial) > asText(other)) newest.set(trial.id, trial);
  }
  return [...newest.values()].sort((a, b) => compare(a.id, b.id));
}

/** At most as many as an agenda holds: those that were passed on longest, then the oldest. */
export function boundedForMeeting(trials: readonly Trial[]): {
  readonly open: readonly Trial[];
  readonly waiting: number;
} {
  const open = openForMeeting(trials);
  if (open.length <= mostOnAgenda) return { open, waiting: 0 };
  const longest = open.toSorted(
    (a, b) =>
      (b.carried?.length ?? 0) - (a.carried?.length ?? 0) || compare(a.at, b.at) || compare(a.id, b.id),
  );
  return { open: longest.slice(0, mostOnAgenda), waiting: open.length - mostOnAgenda };
}

/** Every open trial in exactly one topic, as the unit has put it right; the largest first. */
export function gatherTopics(open: readonly Trial[], corrections: TopicCorrections): readonly TopicIds[] {
  const byId = new Map(open.map((trial) => [trial.id, trial]));
  const groups = groupTrials(open.map(({ id, what, goal, theme }) => ({ id, text: what, goal, theme })));
  const topics = exactlyOnce(groups, byId).map(({ title, trialIds }) => ({ title, trials: trialIds }));
  return correctTopics(topics, corrections, (id) => titleAfter(byId.get(id)?.what ?? ''));
}

/** For a draft shown again: what has come since is added as it stands, and nothing is gathered anew. */
export function withNewcomers(topics: readonly TopicIds[], open: readonly Trial[]): readonly TopicIds[] {
  const known = new Set(topics.flatMap(({ trials }) => trials));
  const fresh = open.filter(({ id }) => !known.has(id));
  return [...topics, ...fresh.map(({ id, what }) => ({ title: titleAfter(what), trials: [id] }))];
}

export interface TopicOrder {
  /** Trials that stand for the topics chosen to begin with, in their order. */
  readonly first: readonly string[];
  /** The trials that each colleague would like to talk about. */
  readonly wishes: readonly (readonly string[])[];
}

/** What was chosen to begin with, then what has to be decided, what many want, and what was passed on. */
export function orderTopics(topics: readonly AgendaTopic[], { first }: Pick<TopicOrder, 'first'>) {
  const place = ({ lines }: AgendaTopic) => {
    const here = new Set(lines.map((line) => line.trial));
    const at = first.findIndex((trial) => here.has(trial));
    return at < 0 ? first.length : at;
  };
  return topics.toSorted(
    (a, b) => place(a) - place(b) || urgency(b) - urgency(a) || (b.wished ?? 0) - (a.wished ?? 0),
  );
}

/**
 * A stored topic with its trials as they stand now. What was taken back is gone from it, and so is a title made of
 * its words; the place is kept, so that a meeting that is under way does not skip.
 */
export function fillTopic(
  { title, trials, name }: TopicIds,
  open: ReadonlyMap<string, Trial>,
  { first, wishes }: TopicOrder,
): AgendaTopic {
  const lines = trials.flatMap((id) => open.get(id) ?? []).map(lineOf);
  const withdrawn = lines.length < trials.length;
  const wished = wishes.filter((wish) => wish.some((trial) => trials.includes(trial))).length;
  return {
    title: name ?? (withdrawn ? titleAfter(lines[0]?.what ?? '') : title),
    lines,
    ...(wished > 0 && { wished }),
    ...(first.some((trial) => trials.includes(trial)) && { first: true as const }),
    ...(withdrawn && { withdrawn: true as const }),
  };
}

interface Group {
  readonly title: string;
  readonly trialIds: readonly string[];
}

/**
 * Makes sure that every trial is in exactly one topic, whatever the grouping returned: made-up and repeated ids are
 * dropped, and a forgotten trial gets a topic of its own, titled with its first words.
 */
export function exactlyOnce(
  groups: readonly Group[],
  trials: ReadonlyMap<string, { readonly what: string }>,
): readonly Group[] {
  const left = new Set(trials.keys());
  const kept = groups.flatMap(({ title, trialIds }) => {
    const own = trialIds.filter((id) => left.delete(id));
    return own.length > 0 ? [{ title, trialIds: own }] : [];
  });
  const forgotten = [...left].map((id) => ({
    title: titleAfter(trials.get(id)?.what ?? ''),
    trialIds: [id],
  }));
  return [...kept, ...forgotten];
}

export function lineOf(trial: Trial): AgendaLine {
  const { id, what, where, sign, outcome, author, at, carried = [] } = trial;
  const carriedFrom = carried.toSorted().at(-1);
  const times = new Set(carried).size;
  return {
    trial: id,
    what,
    author: author.name ?? '',
    at,
    ...(where && { where }),
    ...(sign && { sign }),
    ...(outcome && { outcome }),
    ...(carriedFrom && { carriedFrom }),
    ...(times >= passedOnBeforeDeciding && { decideAfter: times }),
  };
}

function urgency({ lines }: AgendaTopic): number {
  if (lines.some(({ decideAfter }) => decideAfter)) return 2;
  return lines.some(({ carriedFrom }) => carriedFrom) ? 1 : 0;
}

/** A value as text. Equal values give the same text, whatever the order of their fields. */
function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return `{${fields.map(([key, field]) => `${key}:${asText(field)}`).join()}}`;
}

/** Compares by code unit, which gives the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
