import { createHash } from 'node:crypto';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { mostQuestions } from '../../shared/domain/network/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { goneOnFrom, type Question } from '../../shared/domain/network/question.ts';
import type { Said } from '../../shared/domain/network/said-to-network.ts';
import type { Standing } from '../access/enter.ts';
import { memberUnitRow } from '../rows/network-rows.ts';
import { inserting, readRow, readValue, replacing, writeInNetwork } from '../rows/row.ts';
import { questionRow } from '../rows/said-rows.ts';
import { makeForgettingDue } from './forgetting-due.ts';
import { remember, settleSaid, unsay } from './keep-what-was-said.ts';
import { byUnit, questionsOf } from './questions.ts';

/** Enough for one unit's leader at several screens. */
const attempts = 12;

/** The same form sent twice is one question; whose form it was stands in the id, so that it is nobody else's. */
export function questionId(unit: string, op: string): string {
  return createHash('sha256').update(`${unit} ${op}`).digest('base64url').slice(0, 22);
}

/**
 * The unit's row in the network is written anew in the same batch: of two questions at once the later finds it changed,
 * and counts again. A unit that leaves meanwhile asks nothing.
 */
export async function storeQuestion(
  at: Standing,
  network: Network,
  { id, text }: { readonly id: string; readonly text: Guarded },
): Promise<'asked' | 'full' | 'gone' | 'busy'> {
  const { unit, call } = at;
  const { ports, today } = call;
  const goneOn = goneOnFrom(today);
  const own = questionRow(network.id, id);
  const row = memberUnitRow(network.id, unit.id);
  let said: Said | undefined;
  const unasked = async (why: 'full' | 'gone' | 'busy') => {
    if (said) await unsay(ports, unit.id, said);
    return why;
  };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const member = await readRow(ports, row);
    if (!member || member.value.left) return unasked('gone');
    if (await readValue(ports, own)) return 'asked';
    const { questions } = await questionsOf(ports, network, today);
    if (byUnit(questions, unit.id).length >= mostQuestions) return unasked('full');
    if (!said) {
      await makeForgettingDue(ports, network.id, goneOn);
      said = await remember(at, { id, kind: 'question', network: network.id, of: id, text, goneOn });
    }
    const question: Question = { v: 1, id, unit: unit.id, text, at: said.at, goneOn, answers: [] };
    const written = await writeInNetwork(ports, network.id, [
      inserting(own, question),
      replacing(row, member, member.value),
    ]);
    if (written.ok) return (await settleSaid(ports, unit.id, said)) ? 'asked' : 'gone';
    await ports.patience?.pause(attempt);
  }
  return unasked('busy');
}
