import { isInOrMayReturn, type MemberUnit, type Network } from '../../shared/domain/network/network.ts';
import { amongLeaders, type Question } from '../../shared/domain/network/question.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { memberUnitsIn } from '../rows/network-rows.ts';
import { deleteRow, readValues } from '../rows/row.ts';
import { questionRow, questionsIn } from '../rows/said-rows.ts';
import type { Outside } from '../turn/ports.ts';
import type { Questions } from './view/questions-views.ts';

/** As the leaders see them who are in the network now. */
export async function questionsOf(ports: Outside, network: Network, today: Day): Promise<Questions> {
  const [questions, members] = await Promise.all([
    readValues(ports, questionsIn(network.id)),
    readValues(ports, memberUnitsIn(network.id)),
  ]);
  // In the order they were asked in: their ids say nothing of it.
  const inOrder = questions.toSorted((a, b) => a.at.localeCompare(b.at));
  const names = new Map(members.map(({ unit, name }) => [unit, name]));
  return {
    network,
    questions: amongLeaders(inOrder, members, today),
    nameOf: (unit) => names.get(unit) ?? '',
  };
}

/** What is over, and what a unit asked that has left and cannot come back by “Fortryd” any more. */
export async function sweepQuestions(ports: Outside, network: string, today: Day): Promise<void> {
  const [questions, members] = await Promise.all([
    readValues(ports, questionsIn(network)),
    readValues(ports, memberUnitsIn(network)),
  ]);
  const now = ports.clock.now();
  const mayComeBack = members.map(({ left, ...rest }): MemberUnit => {
    const isOut = left && !isInOrMayReturn({ left }, now);
    return isOut ? { ...rest, left } : rest;
  });
  const kept = new Set(amongLeaders(questions, mayComeBack, today).map(({ id }) => id));
  for (const { id } of questions) if (!kept.has(id)) await deleteRow(ports, questionRow(network, id));
}

export function byUnit(questions: readonly Question[], unit: string): readonly Question[] {
  return questions.filter((question) => question.unit === unit);
}
