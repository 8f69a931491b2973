import { waitingSend } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { changeRow } from '../rows/change-row.ts';
import { conversationRow } from '../rows/place-rows.ts';
import { insertRow } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { queueDelivery } from './queue-delivery.ts';

/**
 * The bot cannot write in the channel any more: it was taken out, or a post found the channel gone. The unit falls
 * silent (nothing is posted to it) and its leader is told once. `wakeUnit` undoes this when the bot is let in again.
 */
export async function closeChannel(ports: Ports, unit: Unit): Promise<void> {
  const now = ports.clock.now();
  const at = now.toISOString();
  await closeConversation(ports, unit.home, at);
  const since = await silenceUnit(ports, unit.id, at);
  if (!since) return;
  // The key holds the moment at which the silence began: of two that find the channel gone, one inserts the
  // row, and the leader is told once.
  const key = `channel-gone|${since}`;
  const to = actingLeader(unit.leadership, dayOf(now));
  await queueDelivery(ports, unit.id, key, 0);
  const written = await insertRow(
    ports,
    sendRow(unit.id, key),
    waitingSend({ key, kind: 'channel-gone', to, about: {} }, now),
  );
  if (written.ok) ports.log.warn('unit.channel-gone', { unit: unit.id });
}

/** Undoes `closeChannel`: something has arrived in the channel, so it is there after all. */
export async function openChannel(ports: Ports, unit: Unit): Promise<void> {
  await wakeUnit(ports, unit.id);
  await openConversation(ports, unit.home);
  ports.log.info('unit.channel-back', { unit: unit.id });
}

/** Notes in the conversation's row that the bot is shut out of it. */
export async function closeConversation(ports: Ports, where: Unit['home'], at: string): Promise<void> {
  await changeRow(
    ports,
    conversationRow(where),
    (place) => place && (place.goneSince ? place : { ...place, goneSince: at }),
  );
}

export async function openConversation(ports: Ports, where: Unit['home']): Promise<void> {
  await changeRow(ports, conversationRow(where), (place) => {
    if (!place?.goneSince) return place;
    const { goneSince: _, ...open } = place;
    return open;
  });
}

/** From now on nothing is posted to the unit. Returns since when it is silent, which may be earlier. */
export async function silenceUnit(ports: Ports, unit: string, at: string): Promise<string | undefined> {
  const changed = await changeRow(
    ports,
    unitRow(unit),
    (value) => value && (value.silentSince ? value : { ...value, silentSince: at }),
  );
  return changed.ok ? changed.row.value.silentSince : undefined;
}

/** The bot was let into the channel again, so posts go on. */
export async function wakeUnit(ports: Ports, unit: string): Promise<Unit | undefined> {
  const woken = await changeRow(ports, unitRow(unit), (value) => {
    if (!value?.silentSince) return value;
    const { silentSince: _, ...awake } = value;
    return awake;
  });
  return woken.ok ? woken.row.value : undefined;
}
