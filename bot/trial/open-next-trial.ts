import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import type { Reply } from '../turn/reply.ts';
import { writeTrial } from './write-in-form.ts';

/** Opens the form for the next step of a trial: with that trial's goal, theme and place, but without its words. */
export function openNext(
  at: Standing,
  { id, goal, theme, mark, where, audience }: Trial,
  op?: string,
): Promise<Reply> {
  const context = { op: op ?? at.call.ports.ids.next(), follows: id };
  const values = {
    audience,
    ...(goal && { goal }),
    ...(theme && { theme }),
    ...(mark && { mark }),
    ...(where && { where }),
  };
  return writeTrial.open(at, context, values);
}
