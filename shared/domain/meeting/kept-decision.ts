import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import { earlierWordingsKept } from './limits.ts';
import type { Attendee, Decision, HeldPoint } from './meeting.ts';

/** A decision as it lives on after its meeting, until it is done, dropped or decided anew. */
export interface KeptDecision {
  readonly v: 1;
  readonly id: string;
  readonly text: Guarded;
  readonly who?: Guarded;
  readonly owner?: Attendee;
  readonly by?: Day;
  /** The meeting's day. */
  readonly day: Day;
  readonly decidedBy?: Person;
  readonly state: 'open' | 'done' | 'dropped';
  readonly settledAt?: string;
  readonly settledBy?: Person;
  /** What was decided of the same before, oldest first: 'hver dag' before it became 'tirsdag og torsdag'. */
  readonly earlier?: readonly EarlierDecision[];
  /** The trial that has become common practice; it is looked at again from `by` on. */
  readonly practice?: string;
  /** Of people's own points the one it was decided at. */
  readonly point?: HeldPoint;
}

export type EarlierDecision = Pick<KeptDecision, 'text' | 'owner' | 'who' | 'by' | 'day' | 'decidedBy'>;

/** What a meeting decided, as it begins to live on; the decision it takes the place of becomes its history. */
export function keepDecision(decision: Decision, day: Day, replaced?: KeptDecision): KeptDecision {
  const { replaces: _, corrected: __, message: ___, saidAt: ____, told: _____, ...rest } = decision;
  const { ownWords: ______, closed: _______, writtenAt: ________, ...words } = rest;
  return {
    v: 1,
    ...words,
    day,
    state: 'open',
    ...(replaced && { earlier: withHistory(replaced) }),
  };
}

/** Decided anew outside a meeting: the first wording stays as history, and whoever decided it stays with it. */
export function changeDecision(
  kept: KeptDecision,
  words: Pick<Decision, 'text' | 'who' | 'owner' | 'by'>,
  by: Person,
  day: Day,
): KeptDecision {
  const { settledAt: _, settledBy: __, text: ___, who: ____, owner: _____, by: ______, ...stays } = kept;
  return { ...stays, ...words, day, decidedBy: by, state: 'open', earlier: withHistory(kept) };
}

/** The decision that this one took the place of, as it was, when this one is deleted. */
export function earlierAgain(kept: KeptDecision, id: string): KeptDecision | undefined {
  const { earlier = [], practice } = kept;
  const last = earlier.at(-1);
  const before = earlier.slice(0, -1);
  return (
    last && {
      v: 1,
      id,
      ...last,
      state: 'open',
      ...(before.length > 0 && { earlier: before }),
      ...(practice && { practice }),
    }
  );
}

/** The one in the words of the other. */
export function inWordsOf<Of extends Decision | KeptDecision>(
  of: Of,
  { text, owner, who, by }: Pick<Decision, 'text' | 'who' | 'owner' | 'by'>,
): Of {
  const { owner: _, who: __, by: ___, ...rest } = of;
  return { ...rest, text, ...(owner && { owner }), ...(who && { who }), ...(by && { by }) } as Of;
}

/** Changes the words alone, when the meeting's record is corrected. */
export function rewordDecision(
  kept: KeptDecision,
  words: Pick<Decision, 'text' | 'who' | 'owner' | 'by'>,
): KeptDecision {
  const { text: _, who: __, owner: ___, by: ____, ...stays } = kept;
  return { ...stays, ...words };
}

export function settleDecision(
  kept: KeptDecision,
  state: KeptDecision['state'],
  by: Person,
  at: string,
): KeptDecision {
  const { settledAt: _, settledBy: __, ...stays } = kept;
  return state === 'open' ? { ...stays, state } : { ...stays, state, settledAt: at, settledBy: by };
}

/** What the next meeting begins with: all that is open, and a practice once its day has come. */
export function dueAtMeeting(decisions: readonly KeptDecision[], day: Day): readonly KeptDecision[] {
  return decisions
    .filter(({ state, practice, by }) => state === 'open' && (practice === undefined || (by ?? day) <= day))
    .toSorted((a, b) => compare(a.by ?? '9999', b.by ?? '9999') || compare(a.id, b.id));
}

function withHistory({ text, owner, who, by, day, decidedBy, earlier = [] }: KeptDecision) {
  const last: EarlierDecision = {
    text,
    day,
    ...(owner && { owner }),
    ...(who && { who }),
    ...(by && { by }),
    ...(decidedBy && { decidedBy }),
  };
  return [...earlier, last].slice(-earlierWordingsKept);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
