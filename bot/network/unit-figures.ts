import { fewestAuthors } from '../../shared/domain/figures/limits.ts';
import {
  sumOf,
  type TableName,
  type Tally,
  tables,
  type ValueOf,
} from '../../shared/domain/figures/tables.ts';
import { tallyOf } from '../../shared/domain/figures/tally.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { figureCoursesBack, figureDaysBack } from '../../shared/domain/network/limits.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { addDays, type Day } from '../../shared/domain/time/day.ts';
import { type Author, sharedAuthorPrefix, type Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { doneTrialsSince } from '../rows/trial-rows.ts';
import type { Reading } from './joined-networks.ts';

/** What a unit's last meeting left behind that may be shared. */
export interface UnitFigures {
  readonly meeting: Meeting;
  readonly course: number;
  readonly trials: readonly Trial[];
  readonly tally: (pseudonymOf: (author: Author) => string) => Tally;
}

/** Of the latest meeting that was closed, or of the one on that day; nothing when it had no trials to talk through. */
export async function figuresOf(
  { read, readAll }: Reading,
  { unit, plan, today }: { readonly unit: Unit; readonly plan: Plan; readonly today: Day },
  wanted?: Day,
): Promise<UnitFigures | undefined> {
  const days = wanted
    ? [wanted]
    : meetingsOf(plan)
        .map(({ day }) => day)
        .filter((day) => day <= today && day >= addDays(today, -figureDaysBack))
        .toSorted((a, b) => (a < b ? 1 : -1));
  for (const day of days) {
    const meeting = await read(meetingRow(unit.id, day));
    if (meeting?.state !== 'closed') continue;
    const course = meeting.course === undefined ? (plan.courses.at(-1)?.number ?? 0) : meeting.course - 1;
    if (course === 0) continue;
    const done = await readAll(doneTrialsSince(unit.id, Math.max(1, course - figureCoursesBack)));
    const trials = done.filter((trial) => trial.discussedAt === meeting.day && counts(trial));
    if (trials.length === 0) return undefined;
    const decision = plan.courses.find(({ number }) => number === course)?.decision;
    // A course that came to its meeting, and about which nobody said anything else, went as planned.
    const how: ValueOf<'course'> = decision?.kind ?? 'as-planned';
    const { leader } = unit.leadership;
    return {
      meeting,
      course,
      trials,
      tally: (pseudonymOf) => tallyOf(trials, { how, leader: pseudonymOf(leader) }, pseudonymOf),
    };
  }
  return undefined;
}

/** A trial that nobody has put a name to could be somebody's who is counted already. */
function counts({ audience, author }: Trial): boolean {
  return audience === 'unit' && !author.id.startsWith(sharedAuthorPrefix);
}

/** One value in one table, as the unit's own leader sees it. */
export interface OwnFigure {
  readonly value: string;
  readonly count: number;
  /** With so few people behind it, the network reads it only when others add to it. */
  readonly isSmall: boolean;
}

export function ownFigures({ tally }: UnitFigures, table: TableName): readonly OwnFigure[] {
  const counted = tally(({ platform, tenant, id }) => JSON.stringify([platform, tenant, id]))[table] ?? {};
  return tables[table].flatMap((value) => {
    const authors = counted[value];
    if (!authors) return [];
    return [{ value, count: sumOf(authors), isSmall: Object.keys(authors).length < fewestAuthors }];
  });
}
