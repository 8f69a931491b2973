import { isPostKind } from '../../shared/domain/posts/posts.ts';
import { wakingMoment } from '../../shared/domain/posts/quiet-hours.ts';
import { claim, type Send } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Address, Delivery } from '../../shared/ports/chat.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { repeatedPostView } from '../access/view/refusal-view.ts';
import { viewOfSend } from '../front/view-of-send.ts';
import { conversationKey, personKey, placesOf, type ReadRow, readUnit } from '../rows/rows.ts';
import type { Ports } from '../turn/ports.ts';
import { closeChannel } from './close-channel.ts';

const longestPauseSeconds = 3600;

export const sendKey = (key: string): string => `send|${key}`;

/** What the queue does with a send that nobody has settled. */
export async function deliverWaiting(
  ports: Ports,
  unitId: string,
  key: string,
  looks: number,
): Promise<void> {
  const row = await ports.store.get<Send>('units', unitId, sendKey(key));
  if (!row) {
    // The batch may be slower than the queue; after a second look it is certain that it never came.
    if (looks === 0) await ports.queue.send({ kind: 'deliver', unit: unitId, send: key, looks: '1' }, 120);
    return;
  }
  const now = ports.clock.now();
  const claimed = claim(row.value, now);
  if (claimed.kind === 'settled') return;
  if (claimed.kind === 'stale') return end(ports, unitId, row, 'dropped');
  if (claimed.kind === 'busy') return queueDelivery(ports, unitId, key, claimed.seconds + 5);
  const unit = await readUnit(ports, unitId);
  if (!unit) return;
  const { kind, bestBefore } = row.value;
  // What had to wait, waits through the night too; what somebody's own action causes does not.
  const wake = isPostKind(kind) ? wakingMoment(kind, unit.value.plan, now) : now;
  if (wake.toISOString() > bestBefore) return end(ports, unitId, row, 'dropped');
  if (wake > now) {
    return queueDelivery(ports, unitId, key, Math.ceil((wake.getTime() - now.getTime()) / 1000));
  }
  const written = await ports.store.write('units', unitId, {
    op: 'replace',
    key: row.key,
    value: claimed.send,
    etag: row.etag,
  });
  // Somebody else took it in the meantime.
  if (!written.ok) return;
  const { again } = claimed;
  await deliverClaimed(ports, unit.value, { ...row, value: claimed.send, etag: written.etag }, { again });
}

/** What whoever causes a message has in hand already, so that nothing is read twice. */
export interface AtHand {
  readonly again?: boolean;
  /** The rows of the batch that the send was written with. */
  readonly written?: readonly Change[];
  /** How Teams finds the conversation that it is sent to. */
  readonly reference?: object | undefined;
}

/** Posts a send that this caller has claimed, and marks what came of it. */
export async function deliverClaimed(
  ports: Ports,
  unit: Unit,
  row: Row<Send>,
  { again = false, written = [], reference }: AtHand = {},
): Promise<void> {
  const send = row.value;
  const view = await viewOfSend(unit, send, ports.clock.now(), readerOf(ports, unit, written));
  if (!view) return end(ports, unit.id, row, 'needless');
  const address = await addressOf(ports, unit, send, reference);
  const delivery: Delivery = address
    ? await ports.chat.post(address, again ? repeatedPostView(view, unit.language) : view)
    : { ok: false, kind: 'gone' };
  const next = settled(send, delivery, ports.clock.now());
  await ports.store.write('units', unit.id, {
    op: 'replace',
    key: row.key,
    value: next.send,
    etag: row.etag,
  });
  const fields = { unit: unit.id, send: send.key, kind: send.kind, state: next.send.state };
  if (next.send.state === 'sent') ports.log.info('send.settled', fields);
  else ports.log.warn('send.unsettled', { ...fields, cause: delivery.ok ? '' : delivery.kind });
  if (!delivery.ok && delivery.kind === 'auth')
    ports.log.error('platform.auth', { platform: unit.home.platform });
  if (next.send.state === 'gone' && send.to === 'channel') await closeChannel(ports, unit);
  if (next.retrySeconds !== undefined) await queueDelivery(ports, unit.id, send.key, next.retrySeconds);
}

function settled(send: Send, delivery: Delivery, now: Date): { send: Send; retrySeconds?: number } {
  const closed = (state: Send['state']) => ({ send: { ...send, state, settledAt: now.toISOString() } });
  if (delivery.ok) return closed('sent');
  switch (delivery.kind) {
    case 'ambiguous':
    case 'gone':
      return closed(delivery.kind);
    case 'rate-limited':
      return { send: { ...send, state: 'waiting' }, retrySeconds: delivery.retryAfterSeconds };
    case 'transient':
    case 'auth':
      return {
        send: { ...send, state: 'waiting' },
        retrySeconds: Math.min(longestPauseSeconds, 15 * 2 ** send.attempts),
      };
  }
}

/** The queue has tried as often as it will: the unit's leader can see that it did not get through. */
export async function giveUp(ports: Ports, unit: string, key: string): Promise<void> {
  const row = await ports.store.get<Send>('units', unit, sendKey(key));
  if (!row || claim(row.value, ports.clock.now()).kind === 'settled') return;
  await end(ports, unit, row, 'failed');
}

async function end(
  ports: Ports,
  unit: string,
  row: Row<Send>,
  state: 'failed' | 'dropped' | 'needless',
): Promise<void> {
  const value: Send = { ...row.value, state, settledAt: ports.clock.now().toISOString() };
  await ports.store.write('units', unit, { op: 'replace', key: row.key, value, etag: row.etag });
  ports.log[state === 'needless' ? 'info' : 'warn'](`send.${state}`, { unit, send: row.value.key });
}

export function queueDelivery(ports: Ports, unit: string, send: string, delaySeconds: number): Promise<void> {
  return ports.queue.send({ kind: 'deliver', unit, send }, delaySeconds);
}

function readerOf(ports: Ports, unit: Unit, written: readonly Change[]): ReadRow {
  return async <T>(key: string) => {
    const change = written.find((each) => each.key === key);
    if (change) return change.op === 'delete' ? undefined : (change.value as T);
    return (await ports.store.get<T>('units', unit.id, key))?.value;
  };
}

async function addressOf(
  ports: Ports,
  unit: Unit,
  send: Send,
  known: object | undefined,
): Promise<Address | undefined> {
  if (send.to === 'channel') {
    if (unit.silentSince) return undefined;
    const { platform, tenant, conversation: id } = unit.home;
    return {
      platform,
      tenant,
      kind: 'channel',
      id,
      ...(send.about.thread && { thread: send.about.thread }),
      ...(known ? { reference: known } : await referenceOf(ports, unit.home, conversationKey(id))),
    };
  }
  const { platform, tenant, id } = send.to;
  return { platform, tenant, kind: 'person', id, ...(await referenceOf(ports, send.to, personKey(id))) };
}

/** Slack finds a conversation by its id alone; only Teams needs what was kept. */
async function referenceOf(
  ports: Ports,
  where: { readonly platform: 'slack' | 'teams'; readonly tenant: string },
  key: string,
): Promise<{ reference?: object }> {
  if (where.platform === 'slack') return {};
  const place = await ports.store.get<{ reference?: object }>('places', placesOf(where), key);
  return place?.value.reference ? { reference: place.value.reference } : {};
}
