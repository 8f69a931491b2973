import {
  type CommonGoal,
  type CommonGoals,
  isReworded,
  withGoalsShown,
} from '../../shared/domain/learning/common-goals.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { commonGoalsRow, type EarlierWording, wordingRow } from '../rows/learning-rows.ts';
import { inserting, readRow, replacing, writeTogether } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';

const attempts = 24;

type Goals = readonly CommonGoal[];

/** In one batch: the goals, each wording that they take the place of, and what the guide shows of them. */
export async function changeGoals(
  { call, row }: Pick<Standing, 'call' | 'row'>,
  course: number,
  change: (now: Goals) => Goals,
): Promise<Goals | 'busy'> {
  const { ports } = call;
  let unit: Row<Unit> | undefined = row;
  for (let attempt = 0; unit && attempt < attempts; attempt++) {
    const stored = await readRow(ports, commonGoalsRow(unit.value.id, course));
    const before = stored?.value.goals ?? [];
    const goals = change(before);
    if (goals === before) return goals;
    const changes = [
      replacing(unitRow(unit.value.id), unit, withGoalsShown(unit.value, course, goals)),
      goalsChange(unit.value.id, course, stored, goals),
      ...earlierWordings(ports, unit.value.id, course, before, goals),
    ];
    if ((await writeTogether(ports, unit.value.id, changes)).ok) return goals;
    await ports.patience?.pause(attempt);
    unit = await readRow(ports, unitRow(unit.value.id));
  }
  return 'busy';
}

function goalsChange(
  unit: string,
  course: number,
  stored: Row<CommonGoals> | undefined,
  goals: Goals,
): Change {
  const at = commonGoalsRow(unit, course);
  const value: CommonGoals = { ...stored?.value, v: 1, course, goals };
  return stored ? replacing(at, stored, value) : inserting(at, value);
}

function earlierWordings(
  { clock }: Pick<Outside, 'clock'>,
  unit: string,
  course: number,
  before: Goals,
  after: Goals,
): readonly Change[] {
  const until = clock.now().toISOString();
  return before
    .filter((goal) =>
      isReworded(
        goal,
        after.find(({ id }) => id === goal.id),
      ),
    )
    .map((goal): Change => {
      const value: EarlierWording = { v: 1, until, goal };
      return { op: 'put', key: wordingRow(unit, course, value).key, value };
    });
}
