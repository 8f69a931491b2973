import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import type { AgendaTopic } from './agenda-topics.ts';
import { bareWords } from './bare-words.ts';
import { passedOnBeforeDeciding } from './limits.ts';

/**
 * Something that somebody wants the next meeting to talk about, in their own words. It is bound to no day, so that a
 * meeting that is moved, skipped or broken off leaves it for the one that comes.
 */
export interface Matter {
  readonly v: 1;
  readonly id: string;
  readonly text: Guarded;
  readonly author: Person;
  readonly at: string;
  /** The meetings that passed it on. */
  readonly carried?: readonly Day[];
  /** When somebody who holds the meeting took a colleague’s off; its words are kept, so that it can be put back. */
  readonly off?: string;
}

/** What the next meeting talks about: the oldest first. */
export function openMatters(matters: readonly Matter[]): readonly Matter[] {
  return matters
    .filter(({ off }) => off === undefined)
    .toSorted((a, b) => (a.at === b.at ? compare(a.id, b.id) : compare(a.at, b.at)));
}

/** The words are the topic’s name and its only line. */
export function topicOfMatter({ id, text, author, at, carried = [] }: Matter): AgendaTopic {
  const carriedFrom = carried.toSorted().at(-1);
  const times = new Set(carried).size;
  const line = {
    trial: id,
    what: text,
    author: author.name ?? '',
    at,
    ...(carriedFrom && { carriedFrom }),
    ...(times >= passedOnBeforeDeciding && { decideAfter: times }),
  };
  return { title: text, lines: [line] };
}

/** In the order in which they stand. What was taken back since keeps its place, so that the meeting does not skip. */
export function fillMatters(ids: readonly string[], matters: readonly Matter[]): readonly AgendaTopic[] {
  const byId = new Map(openMatters(matters).map((matter) => [matter.id, matter]));
  return ids.map((id) => {
    const matter = byId.get(id);
    return matter ? topicOfMatter(matter) : { title: '…', lines: [], withdrawn: true };
  });
}

/** The same words, whatever their capitals and signs: asked for twice it stands there once. */
export function isSameMatter(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
