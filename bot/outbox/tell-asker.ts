import { type Send, waitingSend } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { insertRow, readValues } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { memberKey, membersIn } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { queueDelivery } from './queue-delivery.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** To whoever asked for a message that has reached nobody: `to` is the other one's key in the unit. */
    unreached: { what: string; to: string };
  }
}

/**
 * Whoever asked for a message believes that a colleague knows. When it ends without having reached them, they are told,
 * once: the key is that of the message. Nobody is, who has left meanwhile or has erased themselves.
 */
export async function tellAsker(ports: Outside, unit: Unit, send: Send): Promise<void> {
  const { askedBy, to: other } = send;
  if (!askedBy || other === 'channel') return;
  const now = ports.clock.now();
  const members = await readValues(ports, membersIn(unit.id));
  const known = [
    ...members.filter(({ shared }) => !shared).map(({ person }) => person),
    actingLeader(unit.leadership, dayOf(now)),
  ];
  const to = known.find((person) => memberKey(person) === askedBy);
  if (!to) return;
  const key = `unreached|${send.key}`;
  await queueDelivery(ports, unit.id, key, 0);
  const about = { what: send.kind, to: memberKey(other) };
  await insertRow(ports, sendRow(unit.id, key), waitingSend({ key, kind: 'unreached', to, about }, now));
}
