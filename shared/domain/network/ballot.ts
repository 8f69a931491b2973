import type { Guarded } from '../guard/guard.ts';
import type { MemberUnit } from './network.ts';
import type { Quarter } from './quarter.ts';

/** Something a network could talk about at its next meeting. */
export interface Topic {
  readonly id: string;
  readonly text: Guarded;
  /** Whose leader proposed it; missing where the facilitator did. */
  readonly unit?: string;
  readonly at: string;
}

/** What a network’s units vote on before one meeting. Everything lies in one row, so that no vote falls between two. */
export interface Ballot {
  readonly v: 1;
  readonly quarter: Quarter;
  readonly topics: readonly Topic[];
  /** By unit. Gone once they are counted. */
  readonly votes: Readonly<Record<string, string>>;
  readonly closed?: { readonly at: string; readonly counts: Readonly<Record<string, number>> };
}

export const longestTopic = 80;
/** More than anybody weighs against each other. */
export const mostTopics = 8;

export type Refused = 'closed' | 'full' | 'gone';
type Answer = Ballot | Refused;

export function emptyBallot(quarter: Quarter): Ballot {
  return { v: 1, quarter, topics: [], votes: {} };
}

/** One of each unit: another takes the place of the first, whose votes are free again. */
export function propose(ballot: Ballot, topic: Topic): Answer {
  if (ballot.closed) return 'closed';
  const left = topic.unit ? withoutTopics(ballot, ({ unit }) => unit === topic.unit) : ballot;
  if (left.topics.length >= mostTopics) return 'full';
  return { ...left, topics: [...left.topics, topic] };
}

/** Also after the votes have been counted: then the count goes with it. */
export function withoutTopics(ballot: Ballot, isGone: (topic: Topic) => boolean): Ballot {
  const gone = new Set(ballot.topics.filter(isGone).map(({ id }) => id));
  if (gone.size === 0) return ballot;
  const stays = <T>(all: Readonly<Record<string, T>>, idOf: (entry: [string, T]) => unknown) =>
    Object.fromEntries(Object.entries(all).filter((entry) => !gone.has(String(idOf(entry)))));
  const { closed } = ballot;
  return {
    ...ballot,
    topics: ballot.topics.filter(({ id }) => !gone.has(id)),
    votes: stays(ballot.votes, ([, topic]) => topic),
    ...(closed && { closed: { ...closed, counts: stays(closed.counts, ([id]) => id) } }),
  };
}

export function vote(ballot: Ballot, unit: string, topic: string): Answer {
  if (ballot.closed) return 'closed';
  if (!ballot.topics.some(({ id }) => id === topic)) return 'gone';
  return { ...ballot, votes: { ...ballot.votes, [unit]: topic } };
}

/** Counts, and forgets who voted for what. */
export function close(ballot: Ballot, members: readonly MemberUnit[], at: string): Ballot {
  if (ballot.closed) return ballot;
  const { topics, votes } = amongMembers(ballot, members);
  const cast = Object.values(votes);
  const counts = topics.map(({ id }) => [id, cast.filter((each) => each === id).length] as const);
  return { ...ballot, votes: {}, closed: { at, counts: Object.fromEntries(counts) } };
}

/**
 * Without what units have brought that are out of the network by now, or were out of it in between. Where the votes have
 * been counted, a vote of a unit that has left since stays in the count: nobody knows any more which it was.
 */
export function amongMembers(ballot: Ballot, members: readonly MemberUnit[]): Ballot {
  const inside = new Map(members.filter(({ left }) => !left).map(({ unit, since }) => [unit, since]));
  const left = withoutTopics(
    ballot,
    ({ unit, at }) => unit !== undefined && !(at >= (inside.get(unit) ?? '~')),
  );
  const votes = Object.entries(left.votes).filter(([unit]) => inside.has(unit));
  return { ...left, votes: Object.fromEntries(votes) };
}

export interface CountedTopic {
  readonly text: Guarded;
  readonly votes: number;
}

/** The most wanted first; nothing before the votes are counted. */
export function counted({ topics, closed }: Ballot): readonly CountedTopic[] {
  if (!closed) return [];
  return topics
    .map(({ id, text }) => ({ text, votes: closed.counts[id] ?? 0 }))
    .toSorted((a, b) => b.votes - a.votes);
}

/** What got most votes: several where as many want each, none where nobody voted. */
export function chosenIn(ballot: Ballot): readonly CountedTopic[] {
  const all = counted(ballot);
  const most = all[0]?.votes ?? 0;
  return most === 0 ? [] : all.filter(({ votes }) => votes === most);
}
