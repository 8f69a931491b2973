import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Author } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { trialFormText } from '../trial/text/trial-form-text.ts';
import { whoFields } from '../trial/view/trial-form.ts';
import { writerIn } from '../trial/writers.ts';
import type { Call } from '../turn/call.ts';
import type { Field, Values } from '../ui/form.ts';
import { staffOf, staffOptions } from '../unit/members.ts';

/** An account that several people share is asked who is writing; everybody else is known. */
export async function writerFields(at: Standing): Promise<readonly Field[]> {
  if (!at.isShared) return [];
  return whoFields(trialFormText[at.unit.language], staffOptions(await staffOf(at)));
}

export async function writerOf(
  at: Standing,
  values: Values,
  texts: Readonly<Record<string, Guarded>>,
): Promise<Author | 'missing'> {
  if (!at.isShared) return at.member?.value.person ?? at.call.person;
  const writer = await writerIn(at, values, texts);
  return writer === 'missing' ? writer : writer.author;
}

/** On a shared account whoever holds it stands for those who wrote there. */
export function isOwn(author: Author, { call, isShared }: Standing): boolean {
  return author.platform === 'none' ? isShared : samePerson(author, call.person);
}

export function isBy(author: Author, call: Call): boolean {
  return author.platform !== 'none' && samePerson(author, call.person);
}
