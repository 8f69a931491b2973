import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import { wordingOf } from './decision-wording.ts';
import { earlierWordingsKept } from './limits.ts';
import type { Attendee, Decision, HeldPoint, Meeting } from './meeting.ts';

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

/** The meeting with this decision in the words it has where it lives on. They are no longer those of its message. */
export function asItLivesOn(meeting: Meeting, kept: KeptDecision | undefined): Meeting {
  const said = meeting.decisions.find(({ id }) => id === kept?.id);
  if (!said || !kept || wordingOf(kept) === wordingOf(said)) return meeting;
  const { closed, corrected = true, ...rest } = inWordsOf(said, kept);
  const now: Decision = {
    ...rest,
    ...(closed && kept.by === said.by && { closed }),
    corrected,
    ...(said.message && { ownWords: true }),
  };
  return { ...meeting, decisions: meeting.decisions.map((each) => (each === said ? now : each)) };
}

/**
 * The record of its meeting is corrected: that is what was decided there, and how it read since is no history of it. A
 * name that was taken out of the words would still be read there by everybody.
 */
export function rewordDecision(
  kept: KeptDecision,
  day: Day,
  { was, is }: { readonly was: Decision; readonly is: Decision },
): KeptDecision {
  const { earlier: known = [], ...rest } = inWordsOf(kept, is);
  const earlier = known.slice(0, sinceMeeting(known, day, was));
  const decidedBy = is.decidedBy ?? kept.decidedBy;
  return { ...rest, day, ...(decidedBy && { decidedBy }), ...(earlier.length > 0 && { earlier }) };
}

/** Where in its history the meeting stands: before that lies what was replaced, which may have been changed on the same day. */
function sinceMeeting(earlier: readonly EarlierDecision[], day: Day, was: Decision): number {
  if (was.replaces === undefined) return 0;
  const at = earlier.findIndex((each) => each.day === day && wordingOf(each) === wordingOf(was));
  const from = at >= 0 ? at : earlier.findIndex((each) => each.day > day);
  return from >= 0 ? from : earlier.length;
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
