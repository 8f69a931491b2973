import type { Guarded } from '../guard/guard.ts';
import type { Day } from '../time/day.ts';

/** Colleagues who go through one course two and two, because they want to. People stand by the key of their membership. */
export interface Buddies {
  readonly v: 1;
  readonly course: number;
  readonly joined: readonly string[];
  readonly pairs: readonly Pair[];
  /** From this day on it is gone. */
  readonly goneOn: Day;
}

export interface Pair {
  /** Names the two of them together, so that each is told once. */
  readonly id: string;
  /** Two, or three where the number is odd. */
  readonly people: readonly string[];
  readonly topic?: Guarded;
  readonly day?: Day;
}

type Together = Pick<Buddies, 'joined' | 'pairs'>;

/** One whose buddy has been forgotten, or has left the unit's rows, is not two any more. */
export function pairOf({ pairs }: Pick<Together, 'pairs'>, who: string): Pair | undefined {
  return pairs.find(({ people }) => people.length > 1 && people.includes(who));
}

export function waiting(now: Together): readonly string[] {
  return now.joined.filter((who) => pairOf(now, who) === undefined);
}

export function join<T extends Together>(now: T, who: string): T {
  return now.joined.includes(who) ? now : { ...now, joined: [...now.joined, who] };
}

/** Whoever is left alone waits again. */
export function stepOut<T extends Together>(now: T, who: string): T {
  if (!now.joined.includes(who)) return now;
  const pairs = now.pairs
    .map((pair) => ({ ...pair, people: pair.people.filter((each) => each !== who) }))
    .filter(({ people }) => people.length > 1);
  return { ...now, joined: now.joined.filter((each) => each !== who), pairs };
}

/** Without those who have left the unit since they joined in. */
export function amongThose<T extends Together>(now: T, here: ReadonlySet<string>): T {
  return now.joined.filter((who) => !here.has(who)).reduce(stepOut, now);
}

/**
 * Everybody who waits gets a buddy, and nobody one of the last course's. An odd one out joins two others. Nothing where
 * that cannot be done with those who are in: Ane and Bo again, and nobody else.
 */
export function pairUp<T extends Together>(
  now: T,
  before: readonly Pick<Pair, 'people'>[],
  op: string,
): T | undefined {
  const left = waiting(now);
  if (left.length === 0) return now;
  const [only] = left;
  if (only !== undefined && left.length === 1) {
    const host = now.pairs.find(
      ({ people }) => people.length === 2 && people.every((each) => isNew(only, each, before)),
    );
    if (!host) return undefined;
    // A pair of its own: whoever joins is told of it, also where somebody left it before.
    const grown = { ...host, id: `${op}-0`, people: [...host.people, only] };
    return { ...now, pairs: now.pairs.map((pair) => (pair === host ? grown : pair)) };
  }
  const groups = groupsOf(left, before);
  return (
    groups && {
      ...now,
      pairs: [...now.pairs, ...groups.map((people, nth) => ({ id: `${op}-${nth}`, people }))],
    }
  );
}

/** More steps than this are never needed with those who work in one house. */
const longestSearch = 10_000;

function groupsOf(
  all: readonly string[],
  before: readonly Pick<Pair, 'people'>[],
): readonly (readonly string[])[] | undefined {
  let steps = 0;
  const search = (left: readonly string[]): readonly (readonly string[])[] | undefined => {
    const [first, ...rest] = left;
    if (first === undefined) return [];
    if (++steps > longestSearch) return undefined;
    if (left.length === 3) return allNew(left, before) ? [left] : undefined;
    for (const other of rest) {
      if (!isNew(first, other, before)) continue;
      const groups = search(rest.filter((each) => each !== other));
      if (groups) return [[first, other], ...groups];
    }
    return undefined;
  };
  return search(all);
}

function allNew(people: readonly string[], before: readonly Pick<Pair, 'people'>[]): boolean {
  return people.every((one, at) => people.slice(at + 1).every((other) => isNew(one, other, before)));
}

function isNew(one: string, other: string, before: readonly Pick<Pair, 'people'>[]): boolean {
  return !before.some(({ people }) => people.includes(one) && people.includes(other));
}
