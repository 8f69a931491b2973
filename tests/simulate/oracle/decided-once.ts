import type { House } from '../people/build-houses.ts';
import { says } from '../people/labels.ts';
import type { Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import type { Oracle } from './oracle.ts';

interface Decided {
  readonly mark: string;
  /** They were told that it is kept; else nobody can tell whether it came in. */
  isSure: boolean;
}

const open = new WeakMap<House, Decided[]>();
const closed = new WeakMap<House, readonly Decided[]>();

/** In a sentence or in a form, at a meeting that is going on. */
export function decides(house: House, mark: string, isSure: boolean): void {
  open.set(house, [...(open.get(house) ?? []), { mark, isSure }]);
}

/** A meeting that was left open keeps what was decided there to itself. */
export function newMeeting(house: House): void {
  open.delete(house);
}

export function meetingIsClosed(house: House): void {
  closed.set(house, open.get(house) ?? []);
  open.delete(house);
}

/** In the minutes that the channel reads. */
export function judgeMinutes(oracle: Oracle, house: House | undefined, shown: Shown): void {
  if (!house || !textOf(shown).includes(says.decided)) return;
  for (const { mark } of [...(open.get(house) ?? []), ...(closed.get(house) ?? [])]) {
    const times = shown.lines.filter(({ text }) => text.includes(mark)).length;
    if (times > 1) oracle.fails('decided-once', house, `${mark} stands ${times} times in the minutes`);
  }
}

/** On the list of what was decided, whose `isWhole` says that nothing of it is folded away. */
export function judgeDecisions(
  oracle: Oracle,
  house: House,
  lines: readonly { readonly text: string }[],
  { isWhole }: { readonly isWhole: boolean },
): void {
  for (const { mark, isSure } of closed.get(house) ?? []) {
    const times = lines.filter(({ text }) => text.includes(mark)).length;
    oracle.note('decision judged');
    if (times > 1) oracle.fails('decided-once', house, `${mark} stands ${times} times among the decisions`);
    if (times === 0 && isSure && isWhole)
      oracle.fails('decided-once', house, `${mark} was decided, and is not among the decisions`);
  }
}
