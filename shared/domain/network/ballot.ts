import type { Guarded } from '../guard/guard.ts';
import { fewestTold, mostTopics } from './limits.ts';
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
  /** By unit; `''` where the topic is on the list no longer. Gone once they are counted. */
  readonly votes: Readonly<Record<string, string>>;
  readonly closed?: Closed | ClosedWithCounts;
}

interface Closed {
  readonly at: string;
  /** What most wanted: several where as many wanted each, none where nobody voted. */
  readonly chosen: readonly string[];
  /** The one after it, whether or not anybody voted for it. */
  readonly next?: string;
}

/** As it was kept before: by topic. Nobody is shown those numbers any more. */
interface ClosedWithCounts {
  readonly at: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Voted, for what has been taken off the list or reworded since: else a count that falls tells who had voted for it. */
const nothing = '';

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
  const { closed } = ballot;
  const topics = ballot.topics.filter(({ id }) => !gone.has(id));
  return {
    ...ballot,
    topics,
    votes: Object.fromEntries(
      Object.entries(ballot.votes).map(([unit, topic]) => [unit, gone.has(topic) ? nothing : topic]),
    ),
    ...(closed && { closed: onlyOf(topics, resultOf(ballot.topics, closed)) }),
  };
}

function onlyOf(topics: readonly Topic[], { at, chosen, next }: Closed): Closed {
  const stands = (id: string) => topics.some((topic) => topic.id === id);
  return { at, chosen: chosen.filter(stands), ...(next !== undefined && stands(next) && { next }) };
}

export function vote(ballot: Ballot, unit: string, topic: string): Answer {
  if (ballot.closed) return 'closed';
  if (!ballot.topics.some(({ id }) => id === topic)) return 'gone';
  return { ...ballot, votes: { ...ballot.votes, [unit]: topic } };
}

/** Keeps what was chosen, and forgets who voted for what and how many: among few, each number tells who wanted it. */
export function close(ballot: Ballot, members: readonly MemberUnit[], at: string): Ballot {
  if (ballot.closed) return ballot;
  const { topics, votes } = amongMembers(ballot, members);
  const cast = Object.values(votes);
  const counts = topics.map(({ id }) => [id, cast.filter((each) => each === id).length] as const);
  return { ...ballot, votes: {}, closed: resultOf(topics, { at, counts: Object.fromEntries(counts) }) };
}

function resultOf(topics: readonly Topic[], closed: Closed | ClosedWithCounts): Closed {
  if ('chosen' in closed) return closed;
  const votesFor = ({ id }: Topic) => closed.counts[id] ?? 0;
  const most = Math.max(1, ...topics.map(votesFor));
  const chosen = topics.filter((topic) => votesFor(topic) === most).map(({ id }) => id);
  const [next] = topics
    .filter((topic) => votesFor(topic) !== most)
    .toSorted((a, b) => votesFor(b) - votesFor(a));
  return { at: closed.at, chosen, ...(next && { next: next.id }) };
}

/** How many units have voted; nothing as long as they are few. */
export function votersTold({ votes }: Ballot): number | undefined {
  const voters = Object.keys(votes).length;
  return voters >= fewestTold ? voters : undefined;
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

interface Result {
  readonly chosen: readonly Topic[];
  readonly next?: Topic;
}

/** Nothing before the facilitator has closed it. */
export function chosenIn({ topics, closed }: Ballot): Result {
  if (!closed) return { chosen: [] };
  const result = resultOf(topics, closed);
  const next = topics.find(({ id }) => id === result.next);
  return { chosen: topics.filter(({ id }) => result.chosen.includes(id)), ...(next && { next }) };
}
