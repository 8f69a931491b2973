import { type FollowUp, followUpReminderDay } from '../../shared/domain/follow-up/follow-up.ts';
import { remindedUntil, reminderTime } from '../../shared/domain/follow-up/limits.ts';
import { type Day, dayOf, instantOf, timeOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { commit } from '../outbox/commit.ts';
import { followUpsIn } from '../rows/follow-up-rows.ts';
import { readValues } from '../rows/row.ts';
import { pseudonymOf } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * Both are reminded once of each date; moved to another day, it is another date. A closing day that came too late for
 * the day before it leaves the moment where it was.
 */
export async function remindOfFollowUps(ports: Ports, unit: Unit, at: string): Promise<void> {
  const planned = new Date(at);
  if (timeOf(planned) !== reminderTime || unit.silentSince) return;
  const today = dayOf(planned);
  const bestBefore = instantOf(today, remindedUntil);
  if (ports.clock.now() > bestBefore) return;
  const dates = await readValues(ports, followUpsIn(unit.id));
  for (const date of dates.filter((each) => isToRemindOf(each, unit, today))) {
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

/** Whoever made it a date after that moment knows of it. */
function isToRemindOf(date: FollowUp, { plan }: Unit, today: Day): boolean {
  const planned = followUpReminderDay(date, plan);
  return planned <= today && today < date.day && new Date(date.at) <= instantOf(planned, reminderTime);
}
