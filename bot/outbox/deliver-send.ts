import type { Person } from '../../shared/domain/person/person.ts';
import { wakingMoment } from '../../shared/domain/posts/quiet-hours.ts';
import { claim, type Send } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Delivery } from '../../shared/ports/chat.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { type RowAt, readRow, readValue, readValues, replaceRow } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Outside, Ports, ReadRow, ReadRows } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { addressOf, chatOf } from './address-of.ts';
import { closeChannel, openChannel } from './close-channel.ts';
import { pauseAsked } from './pause-asked.ts';
import { longestPauseSeconds } from './pauses.ts';
import { queueDelivery } from './queue-delivery.ts';
import { takeSend } from './take-send.ts';
import { tellAsker } from './tell-asker.ts';
import { repeatedPostView } from './view/repeated-post-view.ts';

/** The queue's job for one send: posts it, unless that has been done, is being done, or has become too late. */
export async function deliverWaiting(ports: Ports, unitId: string, key: string, looks = 0): Promise<void> {
  const row = await readRow(ports, sendRow(unitId, key));
  if (!row) {
    // The batch that writes the row may be slower than this job, so the job looks a second time. Still no
    // row: the batch failed, and there is nothing to post.
    if (looks === 0) await ports.queue.send({ kind: 'deliver', unit: unitId, send: key, looks: 1 }, 120);
    return;
  }
  const now = ports.clock.now();
  const claimed = claim(row.value, now);
  if (claimed.kind === 'settled') return;
  if (claimed.kind === 'stale') return end(ports, unitId, row, 'dropped');
  if (claimed.kind === 'busy') return queueDelivery(ports, unitId, key, claimed.seconds + 5);
  const unit = await readRow(ports, unitRow(unitId));
  if (!unit) return;
  const { kind, bestBefore } = row.value;
  // Posts of the rhythm wait for the morning. What somebody's own action causes, such as a receipt, comes at
  // any hour.
  const wake = ports.sayings.waitsForMorning(kind) ? wakingMoment(unit.value.plan, now) : now;
  if (wake.toISOString() > bestBefore) return end(ports, unitId, row, 'dropped');
  if (wake > now) {
    return queueDelivery(ports, unitId, key, Math.ceil((wake.getTime() - now.getTime()) / 1000));
  }
  const mine = await takeSend(ports, row, claimed.send);
  // Another job has claimed it since it was read here.
  if (!mine) return;
  await deliverClaimed(ports, unit.value, mine, { again: claimed.again });
}

/** What the caller has read or written already, so that it is not read again. */
export interface AtHand {
  readonly again?: boolean;
  /** The rows of the batch that the send was written with. */
  readonly written?: readonly Change[];
  /** How Teams finds the conversation that it is sent to. */
  readonly reference?: object | undefined;
  /** The caller looks at what came of it and says so: nobody has to be told that it reached nobody. */
  readonly seesGone?: boolean;
}

/**
 * Posts a send that this caller has claimed, and marks what came of it. Whoever has to be told is told before that: a
 * process that dies between the two leaves a send that is tried again, and not one that is settled with nobody told.
 */
export async function deliverClaimed(
  ports: Ports,
  unit: Unit,
  row: Row<Send>,
  { again = false, written = [], reference, seesGone = false }: AtHand = {},
): Promise<void> {
  const send = row.value;
  const read = readerOf(ports, unit, written);
  const readAll: ReadRows = (within) => readValues(ports, within);
  const view = await ports.sayings.viewOf({ unit, send, now: ports.clock.now(), read, readAll });
  if (!view) return end(ports, unit.id, row, 'needless');
  const address = await addressOf(ports, unit, send, reference);
  const delivery: Delivery = address
    ? await ports.chat.post(address, again ? repeatedPostView(view, unit.language) : view)
    : { ok: false, kind: 'gone' };
  const next = settled(send, delivery, ports.clock.now());
  if (next.send.state === 'gone' && send.to === 'channel') await closeChannel(ports, unit);
  if (next.send.state === 'gone' && !seesGone) await tellAsker(ports, unit, send);
  await replaceRow(ports, sendRow(unit.id, send.key), row, next.send);
  const fields = { unit: unit.id, send: send.key, kind: send.kind, state: next.send.state };
  if (next.send.state === 'sent') ports.log.info('send.settled', fields);
  else ports.log.warn('send.unsettled', { ...fields, cause: delivery.ok ? '' : delivery.kind });
  if (!delivery.ok && delivery.kind === 'auth')
    ports.log.error('platform.auth', { platform: unit.home.platform });
  if (next.send.state === 'sent' && send.to === 'channel' && unit.silentSince) await openChannel(ports, unit);
  if (next.retrySeconds !== undefined) await queueDelivery(ports, unit.id, send.key, next.retrySeconds);
}

/**
 * Replaces a message that was sent by what is true now. Should it fail, nothing is lost: the next change draws it
 * again. Tells whether the platform may take it another time.
 */
export async function redrawSent(ports: Ports, unit: Unit, key: string, view: View): Promise<boolean> {
  const send = await readValue(ports, sendRow(unit.id, key));
  return send !== undefined && redraw(ports, unit, send, view);
}

/** The same for one that has been read. */
export async function redraw(ports: Ports, unit: Unit, send: Send, view: View): Promise<boolean> {
  if (!send.messageId) return false;
  const address = await addressOf(ports, unit, send, undefined);
  if (!address) return false;
  const drawn = await ports.chat.update(address, send.messageId, view);
  if (drawn.ok) return false;
  ports.log.warn('send.not-redrawn', { unit: unit.id, send: send.key, cause: drawn.kind });
  return drawn.kind !== 'gone';
}

/** An answer in somebody's own chat that is drawn anew later. `reference`: where they are just now. */
export async function postAnswer(
  ports: Ports,
  of: Person,
  view: View,
  reference: object | undefined,
): Promise<Delivery> {
  const chat = await chatOf(ports, of);
  return ports.chat.post({ ...(reference && { reference }), ...chat }, view);
}

/** The same for an answer in somebody's own chat. */
export async function redrawAnswer(ports: Ports, of: Person, message: string, view: View): Promise<void> {
  const drawn = await ports.chat.update(await chatOf(ports, of), message, view);
  if (!drawn.ok) ports.log.warn('answer.not-redrawn', { cause: drawn.kind });
}

function settled(send: Send, delivery: Delivery, now: Date): { send: Send; retrySeconds?: number } {
  const closed = (state: Send['state']) => ({ send: { ...send, state, settledAt: now.toISOString() } });
  if (delivery.ok) {
    const { send: sent } = closed('sent');
    return { send: delivery.messageId ? { ...sent, messageId: delivery.messageId } : sent };
  }
  switch (delivery.kind) {
    case 'ambiguous':
    case 'gone':
      return closed(delivery.kind);
    case 'rate-limited':
      return { send: { ...send, state: 'waiting' }, retrySeconds: pauseAsked(delivery.retryAfterSeconds) };
    case 'doubtful':
    case 'transient':
    case 'auth':
      return {
        send: { ...send, state: 'waiting', ...(delivery.kind === 'doubtful' && { doubtful: true }) },
        retrySeconds: Math.min(longestPauseSeconds, 15 * 2 ** send.attempts),
      };
    default:
      return delivery satisfies never;
  }
}

/** The queue gives up after five attempts: the send is marked as failed, and `driftsstatus` shows it to the leader. */
export async function giveUp(ports: Outside, unit: string, key: string): Promise<void> {
  const row = await readRow(ports, sendRow(unit, key));
  if (!row || claim(row.value, ports.clock.now()).kind === 'settled') return;
  await end(ports, unit, row, 'failed');
}

async function end(
  ports: Outside,
  unit: string,
  row: Row<Send>,
  state: 'failed' | 'dropped' | 'needless',
): Promise<void> {
  const value: Send = { ...row.value, state, settledAt: ports.clock.now().toISOString() };
  const of = state !== 'needless' && value.askedBy ? await readValue(ports, unitRow(unit)) : undefined;
  if (of) await tellAsker(ports, of, value);
  await replaceRow(ports, sendRow(unit, row.value.key), row, value);
  ports.log[state === 'needless' ? 'info' : 'warn'](`send.${state}`, { unit, send: row.value.key });
}

function readerOf(ports: Ports, unit: Unit, written: readonly Change[]): ReadRow {
  return async <T>(at: RowAt<T>) => {
    const change = at.partition === unit.id ? written.find(({ key }) => key === at.key) : undefined;
    if (change) return change.op === 'delete' ? undefined : (change.value as T);
    return readValue(ports, at);
  };
}
