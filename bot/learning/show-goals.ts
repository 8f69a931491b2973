import { type CommonGoals, commonGoalsKey } from '../../shared/domain/learning/common-goals.ts';
import { goalsPrefix, maySeeGoal, type OwnGoal, ownGoalKey } from '../../shared/domain/learning/own-goal.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { type PlanStanding, planStanding } from '../access/plan-standing.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { courseNow } from './note.ts';
import { type GoalsAsk, goalsView } from './view/goal-views.ts';

/** Private wherever it is asked: it begins with the reader's own goal. */
export function showGoals(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'have-goal', (standing) => goalsReply(call, standing));
}

export async function goalsReply(
  call: Call,
  { unit, member, roles, may }: PlanStanding,
  said?: GoalsAsk['said'],
): Promise<Reply> {
  const course = courseNow(call, unit);
  const rows = await goalRows(call, unit, course);
  const own = rows.goals.find(({ person }) => samePerson(person, call.person));
  const isShared = member?.value.shared === true;
  const before = own || isShared || course < 2 ? undefined : await goalBefore(call, unit, course);
  const viewer = { person: call.person, roles };
  const shared = rows.goals.filter((goal) => goal !== own && maySeeGoal(goal, viewer));
  const view = goalsView({
    unit,
    course,
    isShared,
    ...(said && { said }),
    own,
    before,
    common: rows.common?.goals ?? [],
    maySetCommon: may('set-common-goals'),
    shared,
  });
  return showYou(view);
}

async function goalBefore(call: Call, unit: Unit, course: number): Promise<OwnGoal | undefined> {
  const row = await call.ports.store.get<OwnGoal>('units', unit.id, ownGoalKey(course - 1, call.person));
  return row?.value.closedAt ? undefined : row?.value;
}

async function goalRows(
  call: Call,
  unit: Unit,
  course: number,
): Promise<{ readonly goals: readonly OwnGoal[]; readonly common?: CommonGoals }> {
  const goals: OwnGoal[] = [];
  let common: CommonGoals | undefined;
  const range = { prefix: goalsPrefix(course) };
  for await (const row of everyRow<OwnGoal | CommonGoals>(call.ports.store, 'units', unit.id, range)) {
    if ('person' in row.value) goals.push(row.value);
    else if (row.key === commonGoalsKey(course)) common = row.value;
  }
  return { goals, ...(common && { common }) };
}
