import { besideOwner } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import { namesWritten } from '../../shared/domain/meeting/people-written.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { inOneLine } from '../../shared/domain/person/in-one-line.ts';
import type { Standing } from '../access/enter.ts';
import type { Found } from './every-decision.ts';
import type { Anew } from './view/which-decision-view.ts';
import { everyone } from './who-takes-part.ts';

const given =
  /(?<!\p{L})(?:ret|ændr|giv)(?:te|e)?\s+(?:den|(?:den\s+(?:sidste|seneste|nyeste)\s+)?beslutning(?:en)?)(?<about>\s+om\s+.+?)?\s+til\s+(?:at\s+være\s+)?(?<names>\p{L}+(?:(?:\s*,\s*|\s+og\s+)\p{L}+)*)[\s.!]*$/iu;

/** “Ret beslutningen om skoven: det er Emil, der ringer”: the rest of what it says stays. */
const itIsThey =
  /^\P{L}*(?:ret|ændr)(?:te|e)?\s+(?:den|beslutning(?:en)?)(?<about>\s+(?:om|med)\s+[^:,]+?)\s*[:,]\s*det\s+(?:er|bliver|skal\s+være)\s+(?<names>\p{L}+(?:(?:\s*,\s*|\s+og\s+)\p{L}+)*?)(?:,?\s+(?:der|som)\s.*)?[\s.!]*$/iu;

/** It is put right in its form, with them in it. */
export function asksForForm(said: string): boolean {
  return itIsThey.test(said) || given.test(said.trim());
}

/** “Ret beslutningen til Hanne og Iben”: whom it is given to, where all of them are of the unit. */
export async function givenTo(
  at: Standing,
  said: string,
): Promise<{ readonly to: readonly Attendee[]; readonly about: string } | undefined> {
  const { names = '', about = '' } = (itIsThey.exec(said) ?? given.exec(said.trim()))?.groups ?? {};
  if (!names) return undefined;
  const to = peopleCalled(names, await everyone(at));
  return to && { to, about };
}

/** “Hanne og Iben”, by their first names: nothing where one of them is nobody's, or more than one colleague's. */
export function peopleCalled(names: string, people: readonly Attendee[]): readonly Attendee[] | undefined {
  const to = names.split(/\s*,\s*|\s+og\s+/iu).map((name) => {
    const found = people.filter((each) => firstName(each.name).toLowerCase() === name.toLowerCase());
    return found.length === 1 ? found[0] : undefined;
  });
  const known = to.filter((each) => each !== undefined);
  return known.length === to.length ? [...new Set(known)] : undefined;
}

/** Written down last: of the newest meeting the last. */
export function latestOf(all: readonly Found[]): Found | undefined {
  // Of one meeting they stand as they were written down: an id may be that of a question asked before.
  return all.toSorted((a, b) => compare(a.day, b.day)).at(-1);
}

/** How it reads of them: where its words name whoever had it, they name these. */
export function readOf({ decision }: Found, [owner, ...others]: readonly Attendee[]): Anew {
  const { text, by, owner: before, who: beside } = decision;
  const besides = namesWritten((beside && besideOwner(beside)) ?? '').map(firstName);
  const had = inOneLine([...(before ? [firstName(before.name)] : []), ...besides], 'da');
  const named = inOneLine(
    [owner, ...others].flatMap((each) => (each ? [firstName(each.name)] : [])),
    'da',
  );
  const anew = had
    ? text.replace(new RegExp(`(?<!\\p{L})${RegExp.escape(had)}(?!\\p{L})`, 'iu'), () => named)
    : text;
  const who = others.map(({ name }) => `og ${name}`).join(' ');
  return { text: anew, ...(owner && { owner: owner.id }), ...(who && { who }), ...(by && { by }) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
