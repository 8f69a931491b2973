import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Author } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { behalfOptions, type Writer, writerIn } from '../trial/writers.ts';
import type { Call } from '../turn/call.ts';
import type { Option, Values } from '../ui/form.ts';
import { staffOf, staffOptions } from '../unit/members.ts';

export interface Writers {
  readonly from: 'shared' | 'paper';
  readonly options: readonly Option[];
}

/**
 * The choices of who wrote the note: on a shared account who is writing, for a leader with a paper whose it is.
 * Undefined where it is known.
 */
export async function writersAsked(at: Standing, isPaper: boolean): Promise<Writers | undefined> {
  if (at.isShared) return { from: 'shared', options: staffOptions(await staffOf(at)) };
  return isPaper ? { from: 'paper', options: await behalfOptions(at) } : undefined;
}

/**
 * Who the author of a note is. The choice of a colleague (`behalf`) counts only in the form for notes on paper: a
 * client may send it with another form too.
 */
export async function writerOf(
  at: Standing,
  { behalf, ...values }: Values,
  texts: Readonly<Record<string, Guarded>>,
  isPaper: boolean,
): Promise<Writer | 'missing'> {
  if (!at.isShared && !isPaper) return { author: at.member?.value.person ?? at.call.person, entered: false };
  const writer = await writerIn(at, { ...values, ...(isPaper && behalf && { behalf }) }, texts);
  return writer !== 'missing' && isPaper && !writer.entered ? 'missing' : writer;
}

/** Whether it is the person's own. On a shared account, what its users without accounts wrote counts as its own. */
export function isOwn(author: Author, { call, isShared }: Standing): boolean {
  return author.platform === 'none' ? isShared : samePerson(author, call.person);
}

export function isBy(author: Author, call: Call): boolean {
  return author.platform !== 'none' && samePerson(author, call.person);
}
