import { timeInId } from '../time/time-in-id.ts';
import { saysSameWords } from './decision-in-sentence.ts';
import { addDecision, correctDecision } from './decisions-in-meeting.ts';
import type { KeptDecision } from './kept-decision.ts';
import type { Added, Decision, Meeting } from './meeting.ts';

/** Marked, marked otherwise, or open again: the meeting remembers how it stands. The same object when it does already. */
export function noteSettled(meeting: Meeting, { id, day, text, state }: KeptDecision): Meeting {
  const { settled = [], ...rest } = meeting;
  const known = settled.find((one) => one.id === id);
  if (known?.state === state || (!known && state === 'open')) return meeting;
  const others = settled.filter((one) => one !== known);
  if (state !== 'open') return { ...meeting, settled: [...others, { id, day, text, state }] };
  return others.length > 0 ? { ...rest, settled: others } : rest;
}

/**
 * Decided anew at the meeting: a decision of this meeting's, which takes the earlier one's place when it is closed.
 * Decided anew once more, it is the same one, put right.
 */
export function decideAnew(
  meeting: Meeting,
  earlier: Pick<KeptDecision, 'id' | 'practice'>,
  decision: Decision,
): Added {
  const { id: replaces, practice } = earlier;
  const known = anewOf(meeting, replaces);
  const { text, who, owner, by } = decision;
  const words = { text, ...(owner && { owner }), ...(who && { who }), ...(by && { by }) };
  if (known) return correctDecision(meeting, known.id, words, timeInId(decision.id));
  return addDecision(meeting, { ...decision, replaces, ...(practice && { practice }) });
}

/**
 * The decision that says the same in this one's words: whoever says it once more has decided nothing new, unless with
 * somebody else to see to it, or by another day.
 */
export function saidAlready({ decisions }: Meeting, decision: Decision): Decision | undefined {
  const { owner, who, by, replaces } = decision;
  const addsNothing = (known: Decision) =>
    (!owner || owner.id === known.owner?.id) &&
    (!who || who === known.who) &&
    (!by || by === known.by) &&
    (!replaces || replaces === known.replaces);
  return decisions.find((known) => saysSameWords(known.text, decision.text) && addsNothing(known));
}

/** What the meeting has decided in this one's place. */
export function anewOf({ decisions }: Meeting, earlier: string): Decision | undefined {
  return decisions.find(({ replaces }) => replaces === earlier);
}

/** Those of earlier meetings that this one has not decided anew. */
export function notDecidedAnew(meeting: Meeting, open: readonly KeptDecision[]): readonly KeptDecision[] {
  return open.filter(({ id }) => !anewOf(meeting, id));
}

/** Whether there is anything to tell of it: something new, something decided anew, something done or dropped. */
export function hasDecided({ decisions, settled = [] }: Meeting): boolean {
  return decisions.length > 0 || settled.length > 0;
}
