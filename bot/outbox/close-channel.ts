import { claimedSend, type Send } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { changeRow } from '../rows/change-row.ts';
import { type Conversation, conversationKey, placesOf, unitKey } from '../rows/rows.ts';
import type { Ports } from '../turn/ports.ts';

/** The channel is gone or shut: the unit falls silent, and its leader is told once. */
export async function closeChannel(ports: Ports, unit: Unit): Promise<void> {
  const now = ports.clock.now();
  const at = now.toISOString();
  await changeRow<Conversation>(
    ports,
    { table: 'places', partition: placesOf(unit.home), key: conversationKey(unit.home.conversation) },
    (place) => place && (place.goneSince ? place : { ...place, goneSince: at }),
  );
  const changed = await changeRow<Unit>(
    ports,
    { table: 'units', partition: unit.id, key: unitKey },
    (value) => value && (value.silentSince ? value : { ...value, silentSince: at }),
  );
  if (!changed.ok || changed.row.value.silentSince !== at) return;
  const key = `channel-gone|${at}`;
  const tell: Send = {
    ...claimedSend(
      { key, kind: 'channel-gone', to: actingLeader(unit.leadership, dayOf(now)), about: {} },
      now,
    ),
    state: 'waiting',
    attempts: 0,
  };
  await ports.queue.send({ kind: 'deliver', unit: unit.id, send: key });
  await ports.store.write('units', unit.id, { op: 'insert', key: `send|${key}`, value: tell });
  ports.log.warn('unit.channel-gone', { unit: unit.id });
}
