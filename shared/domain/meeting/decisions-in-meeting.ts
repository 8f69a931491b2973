import { inOneLine } from '../person/in-one-line.ts';
import { nextOpenDay, type OpeningRules } from '../plan/open-days.ts';
import { addDays, type Day, dayOf } from '../time/day.ts';
import { mostDecisions, mostGone } from './limits.ts';
import type { Added, Attendee, Decision, Meeting } from './meeting.ts';
import { namesWritten } from './people-written.ts';

/** Who took it on, as it is shown: somebody of the unit, what was written in a name’s place, or both. */
export function takenOnBy({ owner, who }: { readonly owner?: Attendee; readonly who?: string }): string {
  // Whoever had it has left: “og Farida” is Farida.
  if (!owner) return who ? (besideOwner(who) ?? who) : '';
  const beside = who && besideOwner(who);
  if (!beside) return [owner.name, who].filter(Boolean).join(', ');
  const language = /^and\s/iu.test(who) ? 'en' : 'da';
  return inOneLine([owner.name, ...(isNames.test(beside) ? namesWritten(beside) : [beside])], language);
}

/** “Farida og Emil Holm”, and not “de store/små”. */
const isNames = /^\p{Lu}\p{L}*(?:,?\s+(?:(?:og|and)\s+)?\p{Lu}\p{L}*)*$/u;

/** Whom “og Farida” adds to whoever is chosen; nothing where the words stand for themselves. */
export function besideOwner(who: string): string | undefined {
  return /^(?:og|and|&)\s+(?<rest>.+)$/isu.exec(who)?.groups?.rest;
}

type DecisionWords = Pick<Decision, 'text' | 'who' | 'owner' | 'by' | 'closed'>;

export function addDecision(meeting: Meeting, decision: Decision): Added {
  if (meeting.decisions.some(({ id }) => id === decision.id)) return meeting;
  if (meeting.decisions.length >= mostDecisions) return 'full';
  return { ...meeting, decisions: [...meeting.decisions, decision] };
}

/** Whoever decided it stays, and so does what it is about. The same object when it is gone, or says this already. */
export function correctDecision(
  meeting: Meeting,
  id: string,
  words: DecisionWords,
  at: string | undefined,
): Meeting {
  const known = meeting.decisions.find((decision) => decision.id === id);
  if (!known || saysTheSame(known, words)) return meeting;
  const corrected = ({ text: _, who: __, owner: ___, by: ____, closed, ...kept }: Decision): Decision => ({
    ...kept,
    ...(closed && words.by === known.by && { closed }),
    ...words,
    corrected: at ?? true,
  });
  const decisions = meeting.decisions.map((each) => (each.id === id ? corrected(each) : each));
  return { ...meeting, decisions };
}

/** In the words that its message says now. Of two edits that come in the wrong order the later one holds. */
export function followMessage(
  meeting: Meeting,
  id: string,
  { told, ...words }: DecisionWords & Pick<Decision, 'told'>,
  { at, saidAt }: { readonly at: string; readonly saidAt?: string | undefined },
): Meeting {
  const corrected = correctDecision(meeting, id, words, at);
  const followed = corrected === meeting ? meeting : withTold(corrected, id, told);
  // An edit back to the same words holds, too, against one before it that comes later.
  if (!saidAt || followed.decisions.find((each) => each.id === id)?.saidAt === saidAt) return followed;
  const decisions = followed.decisions.map((each) => (each.id === id ? { ...each, saidAt } : each));
  return { ...followed, decisions };
}

function withTold(meeting: Meeting, id: string, told: Decision['told']): Meeting {
  const anew = ({ told: _, ...each }: Decision): Decision => ({ ...each, ...(told && { told }) });
  return { ...meeting, decisions: meeting.decisions.map((each) => (each.id === id ? anew(each) : each)) };
}

/** Written anew in the form. Whom it is for and by when may be put right without that. */
export function correctInForm(
  meeting: Meeting,
  id: string,
  words: DecisionWords,
  at: string | undefined,
): Meeting {
  const corrected = correctDecision(meeting, id, words, at);
  const before = meeting.decisions.find((each) => each.id === id);
  if (!before?.message || before.text === words.text) return corrected;
  const own = (each: Decision): Decision => (each.id === id ? { ...each, ownWords: true } : each);
  return { ...corrected, decisions: corrected.decisions.map(own) };
}

function saysTheSame(one: DecisionWords, other: DecisionWords): boolean {
  const { text, who, by, owner } = one;
  return text === other.text && who === other.who && by === other.by && owner?.id === other.owner?.id;
}

export function dropDecision(meeting: Meeting, id: string): Meeting {
  const { decisions, gone = [] } = meeting;
  const left = decisions.filter((decision) => decision.id !== id);
  return left.length === decisions.length
    ? meeting
    : { ...meeting, decisions: left, gone: [...gone, id].slice(-mostGone) };
}

/** Once everybody has been told of it, that it was deleted is said in its place. */
export function deleteDecision(meeting: Meeting, id: string): Meeting {
  const without = dropDecision(meeting, id);
  return without === meeting ? meeting : { ...without, deleted: (meeting.deleted ?? 0) + 1 };
}

/** The last day on which decisions may be corrected: the next open day, so Monday for a meeting held on a Friday. */
export function correctedUntil(heldOn: Day, rules: OpeningRules): Day {
  return nextOpenDay(addDays(heldOn, 1), rules);
}

export function mayCorrect({ state, closedAt }: Meeting, today: Day, rules: OpeningRules): boolean {
  return (
    state === 'open' || (closedAt !== undefined && today <= correctedUntil(dayOf(new Date(closedAt)), rules))
  );
}
