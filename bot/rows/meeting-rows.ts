import type { StoredAgenda } from '../../shared/domain/meeting/agenda.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { ProcessPlan } from '../../shared/domain/process-plan/process-plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { RowAt } from './row.ts';
import { inUnit } from './unit-rows.ts';

export const meetingRow = (unit: string, day: Day): RowAt<Meeting> => inUnit(unit, `meeting|${day}`);

export const agendaRow = (unit: string, day: Day): RowAt<StoredAgenda> => inUnit(unit, `agenda|${day}`);

export const processPlanRow = (unit: string, day: Day): RowAt<ProcessPlan> => inUnit(unit, `plan|${day}`);
