import { openMatters } from '../../shared/domain/meeting/matter.ts';
import {
  type ArchivedCourse,
  type ArchivedUnit,
  archivedDay,
  archivedGoal,
  archivedHours,
  archivedLine,
  archivedOwnGoal,
  archivedSlot,
  archivedTrial,
} from '../../shared/domain/own-data/archive.ts';
import type { PlannedCourse } from '../../shared/domain/plan/plan.ts';
import { PlanRefused, planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { titleAfter } from '../../shared/domain/trial/grouping/words-in-title.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Institution, Unit } from '../../shared/domain/unit/unit.ts';
import { courseWorkIn, doneTrialsOf, wordingsIn } from '../rows/archive-rows.ts';
import { hoursRow } from '../rows/follow-up-rows.ts';
import { glossaryIn } from '../rows/library-rows.ts';
import { mattersIn, sortMeetingWork } from '../rows/meeting-work-rows.ts';
import { readRows, readValue, readValues } from '../rows/row.ts';
import { openTrialsIn } from '../rows/trial-rows.ts';
import { membersIn, staffIn } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { adultsIn, nameIn } from '../unit/adults-to-name.ts';

/** More courses than fit into twenty years; read where a damaged plan cannot tell how many there were. */
const mostCourses = 200;

export async function gatherUnit(
  ports: Outside,
  { id, name, leadership }: Unit,
  institution: Institution | undefined,
): Promise<ArchivedUnit> {
  const [members, staff, words, matters] = await Promise.all([
    readValues(ports, membersIn(id)),
    readValues(ports, staffIn(id)),
    readValues(ports, glossaryIn(id)),
    readValues(ports, mattersIn(id)),
  ]);
  const points = openMatters(matters).map(({ text }) => text);
  const names = [...members.map(({ person }) => person.name), ...staff.map((each) => each.name)];
  return {
    name,
    ...(institution && { institution: institution.name }),
    ...(leadership.leader.name && { leader: leadership.leader.name }),
    colleagues: names.filter((each) => each !== undefined),
    words: words.map(({ word, meaning }) => ({ word, meaning })),
    ...(points.length > 0 && { points }),
  };
}

/**
 * Courses that have begun, and what is written ahead; oldest first, one in memory at a time. Empty ones are left out.
 * The trials that are told of are put in `told`, by id, each with its first words.
 */
export async function* gatherCourses(
  ports: Outside,
  unit: Unit,
  told: Map<string, string>,
): AsyncGenerator<ArchivedCourse> {
  // A unit has few at a time, so they are read once.
  const open = await readValues(ports, openTrialsIn(unit.id));
  const nameOf = nameIn(await adultsIn(ports, unit.id));
  for (const each of coursesOf(unit, dayOf(ports.clock.now()), open)) {
    const course = await gatherCourse(ports, unit, each, { open, nameOf, told });
    const { course: _, from: __, until: ___, theme: ____, ...content } = course;
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
  known: {
    readonly open: readonly Trial[];
    readonly nameOf: ReturnType<typeof nameIn>;
    readonly told: Map<string, string>;
  },
): Promise<ArchivedCourse> {
  const { open, nameOf, told } = known;
  const [rows, done, wordings, hours] = await Promise.all([
    readRows(ports, courseWorkIn(id, number)),
    readValues(ports, doneTrialsOf(id, number)),
    readValues(ports, wordingsIn(id, number)),
    readValue(ports, hoursRow(id, number)),
  ]);
  const { notes, ownGoals, commonGoals, golden, cards, week, days } = sortMeetingWork(rows, {
    course: number,
    meeting: '',
  });
  const trials = [...done, ...open.filter(({ course }) => course === number)].filter(
    (trial) => archivedTrial(trial) !== undefined,
  );
  for (const { id, what } of trials) told.set(id, titleAfter(String(what)));
  const until = weeks?.at(-1)?.lastOpenDay;
  const followUp = archivedHours(hours);
  const slots = week?.slots ?? [];
  return {
    course: number,
    ...(start && { from: start }),
    ...(until && { until }),
    ...(commonGoals?.contentTheme && { theme: commonGoals.contentTheme }),
    focus: focus?.find(({ course }) => course === number)?.points ?? [],
    goals: (commonGoals?.goals ?? []).map(archivedGoal),
    earlierGoals: wordings.map(({ goal, until: reworded }) => ({ ...archivedGoal(goal), until: reworded })),
    ownGoals: ownGoals.map(archivedOwnGoal).filter((each) => each !== undefined),
    trials: trials
      .map(archivedTrial)
      .filter((each) => each !== undefined)
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
    heard: notes.map(archivedLine).filter((each) => each !== undefined),
    golden: golden.map(({ text }) => text),
    cards: cards.map(({ card }) => card),
    week: slots.map((slot) => archivedSlot(slot, nameOf)),
    days: days.map((day) => archivedDay(day, slots, nameOf)),
    followUp: followUp ? [followUp] : [],
  };
}
