import { maySeeGoal, type OwnGoal } from '../../shared/domain/learning/own-goal.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { goalsIn, ownGoalRow, sortGoals } from '../rows/learning-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { courseNow } from './course-now.ts';
import { gatherCommonGoals } from './gather-common-goals.ts';
import { type GoalsAsk, goalsView } from './view/goal-views.ts';

/** Private wherever it is asked: it begins with the reader's own goal. */
export async function showGoals(at: Standing, said?: GoalsAsk['said']): Promise<Reply> {
  const { unit, call, isShared, roles, may } = at;
  const course = courseNow(at);
  const { ownGoals, commonGoals } = sortGoals(await readValues(call.ports, goalsIn(unit.id, course)));
  const own = ownGoals.find(({ person }) => samePerson(person, call.person));
  const before = own || isShared || course < 2 ? undefined : await openGoal(at, course - 1);
  const viewer = { person: call.person, roles };
  const view = goalsView({
    unit,
    course,
    isShared,
    ...(said && { said }),
    own,
    before,
    ...(await gatherCommonGoals(at, course, commonGoals?.goals ?? [])),
    maySetCommon: may('set-common-goals'),
    shared: ownGoals.filter((goal) => goal !== own && maySeeGoal(goal, viewer)),
  });
  return showYou(view);
}

/** One's own goal of a course, unless it has been closed. */
export async function openGoal({ call, unit }: Standing, course: number): Promise<OwnGoal | undefined> {
  const goal = await readValue(call.ports, ownGoalRow(unit.id, course, call.person));
  return goal?.closedAt ? undefined : goal;
}
