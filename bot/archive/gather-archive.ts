import {
  type ArchivedCourse,
  type ArchivedDecision,
  type ArchivedMeeting,
  type ArchivedPlan,
  type ArchivedUnit,
  archivedDecision,
  archivedGoal,
  archivedLine,
  archivedMeeting,
  archivedOwnGoal,
  archivedPlan,
  archivedTrial,
} from '../../shared/domain/own-data/archive.ts';
import type { PlannedCourse } from '../../shared/domain/plan/plan.ts';
import { PlanRefused, planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Institution, Unit } from '../../shared/domain/unit/unit.ts';
import { courseWorkIn, decisionsIn, doneTrialsOf, meetingsIn, processPlansIn } from '../rows/archive-rows.ts';
import { glossaryIn } from '../rows/library-rows.ts';
import { sortMeetingWork } from '../rows/meeting-work-rows.ts';
import { eachRow, readRows, readValues } from '../rows/row.ts';
import { openTrialsIn } from '../rows/trial-rows.ts';
import { membersIn, staffIn } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';

/** More courses than fit into twenty years; read where a damaged plan cannot tell how many there were. */
const mostCourses = 200;

export async function gatherUnit(
  ports: Outside,
  { id, name, leadership }: Unit,
  institution: Institution | undefined,
): Promise<ArchivedUnit> {
  const [members, staff, words] = await Promise.all([
    readValues(ports, membersIn(id)),
    readValues(ports, staffIn(id)),
    readValues(ports, glossaryIn(id)),
  ]);
  const names = [...members.map(({ person }) => person.name), ...staff.map((each) => each.name)];
  return {
    name,
    ...(institution && { institution: institution.name }),
    ...(leadership.leader.name && { leader: leadership.leader.name }),
    colleagues: names.filter((each) => each !== undefined),
    words: words.map(({ word, meaning }) => ({ word, meaning })),
  };
}

/** Courses that have begun, and what is written ahead; oldest first, one in memory at a time. Empty ones are left out. */
export async function* gatherCourses(ports: Outside, unit: Unit): AsyncGenerator<ArchivedCourse> {
  // A unit has few at a time, so they are read once.
  const open = await readValues(ports, openTrialsIn(unit.id));
  for (const each of coursesOf(unit, dayOf(ports.clock.now()), open)) {
    const course = await gatherCourse(ports, unit, each, open);
    const { course: _, from: __, until: ___, ...content } = course;
    if (Object.values(content).some((each) => each.length > 0)) yield course;
  }
}

type Written = Pick<PlannedCourse, 'number'> & Partial<PlannedCourse>;

/**
 * What is written after a meeting belongs to the course that begins next: goals, and trials in a pause. Where a unit
 * stops after that meeting, its trials wait for a course that is in no plan.
 */
function coursesOf(unit: Unit, today: string, open: readonly Trial[]): readonly Written[] {
  try {
    const { courses } = planOf(unit.plan, today);
    const next = courses.find(({ start }) => start > today);
    const waited = new Set(open.map(({ course }) => course));
    const planned = courses.filter(
      (course) => course.start <= today || course === next || waited.has(course.number),
    );
    const known = new Set(planned.map(({ number }) => number));
    const unplanned = [...waited].filter((number) => !known.has(number)).map((number) => ({ number }));
    return [...planned, ...unplanned].toSorted((a, b) => a.number - b.number);
  } catch (error) {
    if (!(error instanceof PlanRefused)) throw error;
    return Array.from({ length: mostCourses }, (_, index) => ({ number: index + 1 }));
  }
}

async function gatherCourse(
  ports: Outside,
  { id, focus }: Unit,
  { number, start, weeks }: Written,
  open: readonly Trial[],
): Promise<ArchivedCourse> {
  const [rows, done] = await Promise.all([
    readRows(ports, courseWorkIn(id, number)),
    readValues(ports, doneTrialsOf(id, number)),
  ]);
  const { notes, ownGoals, commonGoals, golden, week, days } = sortMeetingWork(rows, {
    course: number,
    meeting: '',
  });
  const trials = [...done, ...open.filter(({ course }) => course === number)];
  const until = weeks?.at(-1)?.lastOpenDay;
  return {
    course: number,
    ...(start && { from: start }),
    ...(until && { until }),
    focus: focus?.find(({ course }) => course === number)?.points ?? [],
    goals: (commonGoals?.goals ?? []).map(archivedGoal),
    ownGoals: ownGoals.map(archivedOwnGoal).filter((each) => each !== undefined),
    trials: trials
      .map(archivedTrial)
      .filter((each) => each !== undefined)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    heard: notes.map(archivedLine).filter((each) => each !== undefined),
    golden: golden.map(({ text }) => text),
    week: (week?.slots ?? []).map(({ group, days: on, time, place }) => ({ group, days: on, time, place })),
    days: days.map(({ day, marks }) => ({ day, marks })),
  };
}

export async function* gatherMeetings(ports: Outside, { id }: Unit): AsyncGenerator<ArchivedMeeting> {
  for await (const { value } of eachRow(ports, meetingsIn(id))) yield archivedMeeting(value);
}

export async function* gatherDecisions(ports: Outside, { id }: Unit): AsyncGenerator<ArchivedDecision> {
  for (const within of decisionsIn(id))
    for await (const { value } of eachRow(ports, within)) yield archivedDecision(value);
}

export async function* gatherPlans(ports: Outside, { id }: Unit): AsyncGenerator<ArchivedPlan> {
  for await (const { value } of eachRow(ports, processPlansIn(id))) yield archivedPlan(value);
}
