import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Author } from '../../shared/domain/trial/trial.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { PlanStanding } from '../access/plan-standing.ts';
import { staffOf, staffOptions } from '../access/trial-unit.ts';
import { authorFrom } from '../trial/submit-trial.ts';
import { trialFormText } from '../trial/text/trial-form-text.ts';
import { whoFields } from '../trial/view/trial-form.ts';
import type { Call } from '../turn/call.ts';
import type { Field, Values } from '../ui/form.ts';

/** An account that several people share is asked who is writing; everybody else is known. */
export async function writerFields(call: Call, { unit, member }: PlanStanding): Promise<readonly Field[]> {
  if (!member?.value.shared) return [];
  return whoFields(trialFormText[unit.language], staffOptions(await staffOf(call, unit)));
}

export async function writerOf(
  call: Call,
  { unit, member, roles }: PlanStanding,
  values: Values,
  texts: Readonly<Record<string, Guarded>>,
): Promise<Author | 'missing'> {
  if (!member?.value.shared) return member?.value.person ?? call.person;
  const from = await authorFrom({ unit, member, roles, isLeader: false, call }, values, texts);
  return from === 'missing' ? from : from.writer;
}

/** On a shared account whoever holds it stands for those who wrote there. */
export function isOwn(author: Author, call: Call, { member }: PlanStanding): boolean {
  return author.platform === 'none' ? member?.value.shared === true : samePerson(author, call.person);
}

export function isBy(author: Author, call: Call): boolean {
  return author.platform !== 'none' && samePerson(author, call.person);
}
