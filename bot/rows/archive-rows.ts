import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { StoredAgenda, StoredAgendaV1 } from '../../shared/domain/meeting/stored-agenda.ts';
import type { ProcessPlan } from '../../shared/domain/process-plan/process-plan.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { courseWork, threeDigits } from './course-keys.ts';
import type { EarlierWording } from './learning-rows.ts';
import type { RowsIn } from './row.ts';
import { allIn } from './unit-rows.ts';

/** All of one course, as an archive reads it: one course at a time, so that years never lie in memory together. */
export const courseWorkIn = (unit: string, course: number): RowsIn<object> => allIn(unit, courseWork(course));
export const doneTrialsOf = (unit: string, course: number): RowsIn<Trial> =>
  allIn(unit, `trial|done|${threeDigits(course)}|`);
export const meetingsIn = (unit: string): RowsIn<Meeting> => allIn(unit, 'meeting|');
export const agendasIn = (unit: string): RowsIn<StoredAgenda | StoredAgendaV1> => ({
  ...allIn(unit, 'agenda|'),
  newest: 2,
});
export const wordingsIn = (unit: string, course: number): RowsIn<EarlierWording> =>
  allIn(unit, `wording|${threeDigits(course)}|`);
export const processPlansIn = (unit: string): RowsIn<ProcessPlan> => allIn(unit, 'plan|');
/** Open and past, each oldest first. */
export const decisionsIn = (unit: string): readonly RowsIn<KeptDecision>[] => [
  allIn(unit, 'decision|past|'),
  allIn(unit, 'work|decision|'),
];
