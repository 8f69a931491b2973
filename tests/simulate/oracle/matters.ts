import type { BotOperation } from '../host/operation.ts';
import type { House } from '../people/build-houses.ts';
import type { Person } from '../platforms/platform.ts';
import type { Fact, Wish } from './fact.ts';
import type { Marked } from './ledger.ts';
import type { Oracle } from './oracle.ts';

/** A point that somebody has put on the agenda, as they know of it. */
export interface PutOn {
  readonly marked: Marked;
  readonly stands: Fact<boolean>;
  /** A meeting has left it for the next one. */
  isLeft?: boolean;
}

/** What a meeting that has begun makes of the points that stood on its agenda. */
export interface PointsAtMeeting {
  /** They were talked of, or kept for the next meeting. */
  settled(marks: readonly string[], fate: 'discussed' | 'carried'): void;
  /** What was not talked of comes again. */
  closed(now: number): void;
  /** It was left open: what nobody settled stands as it did, the rest when somebody goes on with it. */
  leftOpen(): void;
  /** It never began. */
  calledOff(): void;
  /** Nobody can tell what became of it. */
  lost(): void;
}

interface AtMeeting {
  readonly point: PutOn;
  readonly wish: Wish<boolean>;
  fate?: 'discussed' | 'carried';
}

const known = new WeakMap<House, PutOn[]>();
/** Settled at a meeting that nobody has closed. */
const pending = new WeakMap<House, AtMeeting[]>();

export function putsOn(house: House, one: PutOn): void {
  known.set(house, [...(known.get(house) ?? []), one]);
}

export function pointsOf(house: House, owner: Person): readonly PutOn[] {
  return (known.get(house) ?? []).filter(({ marked }) => marked.owner === owner);
}

export function pointMarked(house: House, mark: string): PutOn | undefined {
  return known.get(house)?.find(({ marked }) => marked.mark === mark);
}

/** From here on, until it is closed, the meeting decides what becomes of them. */
export function mattersAtMeeting(house: House, now: number, isNew: boolean): PointsAtMeeting {
  const undecided = pending.get(house) ?? [];
  pending.delete(house);
  // Nobody will close the one before any more, so that whatever was settled there counts for nothing.
  if (isNew)
    for (const { point, wish } of undecided) {
      point.isLeft = true;
      wish.refused();
    }
  const before = isNew ? [] : undecided;
  const others = (known.get(house) ?? []).filter((one) => !before.some(({ point }) => point === one));
  let all: AtMeeting[] = [...before, ...others.map((point) => ({ point, wish: point.stands.wish(now) }))];
  const end = (how: (one: AtMeeting) => void) => {
    for (const one of all) how(one);
    all = [];
  };
  return {
    settled(marks, fate) {
      for (const one of all) if (marks.includes(one.point.marked.mark)) one.fate = fate;
    },
    closed: (at) =>
      end(({ point, wish, fate }) => {
        if (fate === 'discussed') return wish.fulfilled(false, at);
        point.isLeft = true;
        wish.refused();
      }),
    leftOpen() {
      const settled = all.filter(({ fate }) => fate !== undefined);
      if (settled.length > 0) pending.set(house, settled);
      all = all.filter(({ fate }) => fate === undefined);
      end(({ point, wish }) => {
        point.isLeft = true;
        wish.refused();
      });
    },
    calledOff: () => end(({ wish }) => wish.refused()),
    lost: () => end(({ wish }) => wish.lost()),
  };
}

/** Each stands on the agenda once until it is taken off or talked of, however often a meeting leaves it, and then no more. */
export function judgeMatters(
  oracle: Oracle,
  house: House,
  operation: BotOperation,
  counts: ReadonlyMap<string, number>,
): void {
  for (const { marked, stands, isLeft } of known.get(house) ?? []) {
    const { mark, owner, goneFrom } = marked;
    // Whoever has erased everything is held to elsewhere.
    if (goneFrom !== Number.POSITIVE_INFINITY) continue;
    const times = counts.get(mark) ?? 0;
    const must = stands.at(operation.startedAt);
    const who = `the point ${mark} of ${owner.key}`;
    if (must !== undefined) oracle.note(isLeft && must ? 'point judged again' : 'point judged');
    if (times > 1) oracle.fails('agenda-complete', house, `${who} stands there ${times} times`);
    if (must === true && times === 0 && !operation.disturbed)
      oracle.fails('agenda-complete', house, `${who} is missing on the agenda (${operation.name})`);
    if (must === false && times > 0)
      oracle.fails('agenda-clean', house, `${who} was taken off, and stands there (${operation.name})`);
  }
}
