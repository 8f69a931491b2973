import { type FollowUp, followUpReminderDay } from '../../shared/domain/follow-up/follow-up.ts';
import { remindedUntil, reminderTime } from '../../shared/domain/follow-up/limits.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { dueRow } from '../rows/due-rows.ts';
import { followUpsIn } from '../rows/follow-up-rows.ts';
import { putRow, readValues } from '../rows/row.ts';
import type { Ports } from '../turn/ports.ts';

/** Written before the date itself: a moment at which nothing is due is passed over in silence. */
export async function makeFollowUpDue(ports: Ports, unit: Unit, date: FollowUp): Promise<void> {
  const at = instantOf(followUpReminderDay(date, unit.plan), reminderTime);
  if (at <= ports.clock.now()) return;
  await putRow(ports, dueRow(at.toISOString(), unit.id), { v: 1, unit: unit.id, at: at.toISOString() });
}

/**
 * After a change of the plan: the day before a date is closed now, so the last open day before it takes its place. Where
 * that day is today, and it is not too late, both are reminded at once.
 */
export async function makeFollowUpsDueAnew(ports: Ports, before: Unit, unit: Unit): Promise<void> {
  if (!unit.followsUp) return;
  const now = ports.clock.now();
  for (const date of await readValues(ports, followUpsIn(unit.id))) {
    const day = followUpReminderDay(date, unit.plan);
    if (day === followUpReminderDay(date, before.plan)) continue;
    await makeFollowUpDue(ports, unit, date);
    const at = instantOf(day, reminderTime);
    if (at <= now && now < instantOf(day, remindedUntil))
      await ports.queue.send({ kind: 'posts', unit: unit.id, at: at.toISOString() });
  }
}
