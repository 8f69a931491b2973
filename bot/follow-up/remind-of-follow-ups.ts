import { type FollowUp, followUpReminderDay } from '../../shared/domain/follow-up/follow-up.ts';
import { dayOf, instantOf, timeOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { commit } from '../outbox/commit.ts';
import { dueRow } from '../rows/due-rows.ts';
import { followUpsIn } from '../rows/follow-up-rows.ts';
import { putRow, readValues } from '../rows/row.ts';
import { pseudonymOf } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';

/** A moment of its own, so that only the ticks that are about these dates read them. */
const reminderTime = '09:10';
const remindedUntil = '18:00';

/** Written before the date itself: a moment at which nothing is due is passed over in silence. */
export async function makeFollowUpDue(ports: Ports, unit: Unit, date: FollowUp): Promise<void> {
  const at = instantOf(followUpReminderDay(date, unit.plan), reminderTime);
  if (at <= ports.clock.now()) return;
  await putRow(ports, dueRow(at.toISOString(), unit.id), { v: 1, unit: unit.id, at: at.toISOString() });
}

/** Both are reminded once of each date; moved to another day, it is another date. */
export async function remindOfFollowUps(ports: Ports, unit: Unit, at: string): Promise<void> {
  const planned = new Date(at);
  if (timeOf(planned) !== reminderTime || unit.silentSince) return;
  const today = dayOf(planned);
  const bestBefore = instantOf(today, remindedUntil);
  if (ports.clock.now() > bestBefore) return;
  const dates = await readValues(ports, followUpsIn(unit.id));
  for (const date of dates.filter((each) => followUpReminderDay(each, unit.plan) === today)) {
    for (const to of [date.by, date.with])
      await commit(ports, unit, [], {
        key: `follow-up-soon|${date.id}|${date.day}|${pseudonymOf(unit.id, to)}`,
        kind: 'follow-up-soon',
        to,
        about: { date: date.id, day: date.day },
        bestBefore: bestBefore.toISOString(),
      });
  }
}
