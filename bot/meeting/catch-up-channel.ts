import { newsForDays } from '../../shared/domain/meeting/limits.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, daysBetween } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { sendAgain } from '../outbox/send-again.ts';
import type { Ports } from '../turn/ports.ts';
import { cardKey } from './channel-card.ts';
import { meetingNow } from './current-agenda.ts';

/** The bot is let into the channel again: the card of the meeting that is going on, or what the last one decided. */
export async function catchUpChannel(ports: Ports, unit: Unit): Promise<void> {
  const today = dayOf(ports.clock.now());
  const now = await meetingNow(ports, unit.id, planOf(unit.plan, today), today);
  if (now?.held) return sendAgain(ports, unit.id, cardKey(now.held.value.day));
  const last = now?.before?.day;
  if (last !== undefined && daysBetween(last, today) <= newsForDays)
    await sendAgain(ports, unit.id, `decisions|${last}`);
}
