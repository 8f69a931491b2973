import type { BotOperation } from '../host/operation.ts';
import type { House } from '../people/build-houses.ts';
import type { Fact } from './fact.ts';
import type { Marked } from './ledger.ts';
import type { Oracle } from './oracle.ts';

/** A point that somebody has put on the agenda, as they know of it. */
export interface PutOn {
  readonly marked: Marked;
  readonly stands: Fact<boolean>;
}

const known = new WeakMap<House, PutOn[]>();

export function putsOn(house: House, one: PutOn): void {
  known.set(house, [...(known.get(house) ?? []), one]);
}

/** From here on the meeting decides what becomes of them. */
export function mattersAtMeeting(house: House): void {
  for (const { stands } of known.get(house) ?? []) stands.forget();
  known.delete(house);
}

/** Each stands on the agenda once until it is taken off, and then no more. */
export function judgeMatters(
  oracle: Oracle,
  house: House,
  operation: BotOperation,
  counts: ReadonlyMap<string, number>,
): void {
  for (const { marked, stands } of known.get(house) ?? []) {
    const { mark, owner, goneFrom } = marked;
    // Whoever has erased everything is held to elsewhere.
    if (goneFrom !== Number.POSITIVE_INFINITY) continue;
    const times = counts.get(mark) ?? 0;
    const must = stands.at(operation.startedAt);
    const who = `the point ${mark} of ${owner.key}`;
    if (must !== undefined) oracle.note('point judged');
    if (times > 1) oracle.fails('agenda-complete', house, `${who} stands there ${times} times`);
    if (must === true && times === 0 && !operation.disturbed)
      oracle.fails('agenda-complete', house, `${who} is missing on the agenda (${operation.name})`);
    if (must === false && times > 0)
      oracle.fails('agenda-clean', house, `${who} was taken off, and stands there (${operation.name})`);
  }
}
