import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** Whoever asks: a person in the chat, or a page that is opened. */
interface AskedToday {
  readonly call: { readonly ports: Outside; readonly today: Day };
  readonly unit: Unit;
  readonly plan: Plan;
}

/**
 * Today's meeting, once somebody has begun it: planned at 13.00 and begun at 12.30 it is not ahead any more, though the
 * clock says so. Nothing is read on other days.
 */
export async function begunToday({ call, unit, plan }: AskedToday): Promise<Meeting | undefined> {
  const isToday = meetingsOf(plan).some(({ day }) => day === call.today);
  return isToday ? readValue(call.ports, meetingRow(unit.id, call.today)) : undefined;
}

/** The meeting that was closed today, perhaps before its time: “i dag kl. 13” is not what comes next. */
export async function overToday(at: AskedToday): Promise<string | undefined> {
  const begun = await begunToday(at);
  return begun?.state === 'closed' ? begun.id : undefined;
}
