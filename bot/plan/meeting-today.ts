import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { Standing } from '../access/enter.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';

/**
 * Today's meeting, once somebody has begun it: planned at 13.00 and begun at 12.30 it is not ahead any more, though the
 * clock says so. Nothing is read on other days.
 */
export async function begunToday({
  call,
  unit,
  plan,
}: Pick<Standing, 'call' | 'unit' | 'plan'>): Promise<Meeting | undefined> {
  const isToday = meetingsOf(plan).some(({ day }) => day === call.today);
  return isToday ? readValue(call.ports, meetingRow(unit.id, call.today)) : undefined;
}

/** The meeting that was closed today, perhaps before its time: “i dag kl. 13” is not what comes next. */
export async function overToday(at: Parameters<typeof begunToday>[0]): Promise<string | undefined> {
  const begun = await begunToday(at);
  return begun?.state === 'closed' ? begun.id : undefined;
}
