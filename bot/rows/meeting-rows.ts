import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { StoredAgenda, StoredAgendaV1 } from '../../shared/domain/meeting/stored-agenda.ts';
import type { ProcessPlan } from '../../shared/domain/process-plan/process-plan.ts';
import { addDays, type Day } from '../../shared/domain/time/day.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const meetingRow = (unit: string, day: Day): RowAt<Meeting> => inUnit(unit, `meeting|${day}`);

/** From a day on, oldest first. */
export const meetingsFrom = (unit: string, from: Day): RowsIn<Meeting> => ({
  table: 'units',
  partition: unit,
  range: { from: `meeting|${from}`, before: 'meeting|~' },
});

export const agendaRow = (unit: string, day: Day): RowAt<StoredAgenda | StoredAgendaV1> => ({
  ...inUnit(unit, `agenda|${day}`),
  newest: 2,
});

/**
 * A decision that is done, dropped or replaced, under the day of the meeting that made it. Open ones lie in
 * `meeting-work-rows.ts`.
 */
export const pastDecisionRow = (
  unit: string,
  { day, id }: Pick<KeptDecision, 'day' | 'id'>,
): RowAt<KeptDecision> => inUnit(unit, `${pastPrefix}${day}|${id}`);
export const pastDecisionsIn = (unit: string): RowsIn<KeptDecision> => allIn(unit, pastPrefix);
/** Settled ones of the meetings from a day on, and what was decided anew since. */
export const pastDecisionsFrom = (unit: string, from: Day): RowsIn<KeptDecision> => ({
  table: 'units',
  partition: unit,
  range: { from: `${pastPrefix}${from}`, before: `${pastPrefix}~` },
});
const pastPrefix = 'decision|past|';

/** With the id of a line of the week: that group's own. Without: what the day's groups have in common. */
export const processPlanRow = (unit: string, day: Day, slot?: string): RowAt<ProcessPlan> =>
  inUnit(unit, slot ? `plan|${day}|${slot}` : `plan|${day}`);
/** Everybody's and the groups' own, on one day. */
export const processPlansOn = (unit: string, day: Day): RowsIn<ProcessPlan> =>
  processPlansFrom(unit, day, addDays(day, 1));
/** From one day up to another, not including it. */
export const processPlansFrom = (unit: string, from: Day, before: Day): RowsIn<ProcessPlan> => ({
  table: 'units',
  partition: unit,
  range: { from: `plan|${from}`, before: `plan|${before}` },
});
