import { fingerprint, type Guarded, guard } from '../guard/guard.ts';
import { notDecidedAnew } from './decided-in-meeting.ts';
import { withOtherDoer } from './doer-renamed.ts';
import { type KeptDecision, keepDecision } from './kept-decision.ts';
import type { Attendee, Meeting } from './meeting.ts';
import { besideWords, namesWritten, peopleWritten } from './people-written.ts';

/** Somebody who has left. */
export type Gone = Pick<Attendee, 'id' | 'name'>;

/** What of a decision stands with them: it is theirs, or they are named beside whoever has it, in these words. */
export interface Part {
  readonly of: Gone;
  readonly beside?: string;
}

export function partWith({ state, owner, who }: KeptDecision, gone: readonly Gone[]): Part | undefined {
  if (state !== 'open') return undefined;
  const had = owner && gone.find(({ id }) => id === owner.id);
  if (had) return { of: { ...had, name: owner.name } };
  for (const beside of who ? namesWritten(who) : []) {
    const [of] = peopleWritten(beside, gone);
    if (of) return { of, beside };
  }
  return undefined;
}

/** The open ones, and those of a meeting that is not closed as they will live on; what it has decided anew takes their place. */
export function withThoseOf(
  meeting: Meeting | undefined,
  open: readonly KeptDecision[],
): readonly KeptDecision[] {
  if (meeting?.state !== 'open') return open;
  return [
    ...notDecidedAnew(meeting, open),
    ...meeting.decisions.map((decision) => keepDecision(decision, meeting.day)),
  ];
}

/** What is open and stands with any of them, in the order in which it is to be done. */
export function standingWith(
  decisions: readonly KeptDecision[],
  gone: readonly Gone[],
): readonly KeptDecision[] {
  return decisions
    .filter((decision) => partWith(decision, gone) !== undefined)
    .toSorted((a, b) => compare(a.by ?? '9999', b.by ?? '9999') || compare(a.id, b.id));
}

/** Who does it with them, by name; nobody where others are not named: “vi alle”. */
export function othersThan({ beside }: Part, { owner, who }: KeptDecision): readonly string[] {
  const named = who && (beside !== undefined || isNames(who)) ? namesWritten(who) : [];
  return [...(beside !== undefined && owner ? [owner.name] : []), ...named.filter((each) => each !== beside)];
}

/** The same, with somebody else in their place; with nobody, the others who were named have it alone. */
export function passOn(
  kept: KeptDecision,
  part: Part,
  to: Attendee | undefined,
  { people, language }: { readonly people: readonly Attendee[]; readonly language: 'da' | 'en' },
): KeptDecision {
  const { owner, who, ...rest } = kept;
  const others = othersThan(part, kept);
  const text = withOtherDoer(kept.text, { from: part.of.name, to: to?.name, others });
  const had = { ...rest, text };
  if (part.beside === undefined) {
    if (to) return { ...had, owner: to, ...(who && { who }) };
    const [first, ...more] = who ? peopleWritten(who, people) : [];
    if (!first) return { ...had, ...(who && { who }) };
    return { ...had, owner: first, ...besideThem(more, language) };
  }
  const names = (who ? namesWritten(who) : []).flatMap((each) =>
    each !== part.beside ? [each] : to ? [to.name] : [],
  );
  return {
    ...had,
    ...(owner && { owner }),
    ...besideThem(
      names.map((name) => ({ name })),
      language,
    ),
  };
}

function besideThem(
  others: readonly Pick<Attendee, 'name'>[],
  language: 'da' | 'en',
): { readonly who?: Guarded } {
  const words = besideWords(others, language);
  const verdict = guard(words, { known: [], accepted: fingerprint(words) });
  return others.length > 0 && verdict.kind === 'pass' ? { who: verdict.text } : {};
}

/** “Og Emil”, and not “vi alle”. */
function isNames(who: string): boolean {
  return /^(?:og|and|&)\s/iu.test(who);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
