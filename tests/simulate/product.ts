import './engine/quick-time-zone.ts';
// Loaded when first asked for, which would take real time.
import '../../bot/print/open-page-or-file.ts';

/**
 * Everything of the product that the simulator touches, so that a name which moves is mended here alone.
 * The oracle imports nothing from it.
 */
export { handle } from '../../bot/front/handle.ts';
export { leaveForLater } from '../../bot/front/leave-for-later.ts';
export { withSayings } from '../../bot/front/rooms.ts';
export { runJob } from '../../bot/front/run-job.ts';
export { giveUp } from '../../bot/outbox/deliver-send.ts';
export { sweepSeen } from '../../bot/outbox/once.ts';
export { checkIndex, tick } from '../../bot/rhythm/tick.ts';
export { createChat as createSlackChat } from '../../bot/slack/deliver.ts';
export { createReceiver as createSlackReceiver, type SlackReceiver } from '../../bot/slack/receive.ts';
export { createChat as createTeamsChat } from '../../bot/teams/deliver.ts';
export { createReceiver as createTeamsReceiver } from '../../bot/teams/receive.ts';
export type { Receiver } from '../../bot/turn/adapter.ts';
export type { Ports } from '../../bot/turn/ports.ts';
export { readArgs } from '../../functions/local/slack-playground/read-args.ts';
export { problemOf } from '../../functions/local/slack-playground/slack-rules.ts';
export { adapterTexts } from '../../functions/wiring/adapter-texts.ts';
export { answerPrint } from '../../functions/wiring/print.ts';
export type { Log, LogFields } from '../../shared/ports/log.ts';
export type { Job, Queue, QueueMessage, QueueSource } from '../../shared/ports/queue.ts';
export {
  type BatchWritten,
  type Change,
  type KeyRange,
  type Page,
  type Refusal,
  type Row,
  StorageFault,
  type Store,
  type Table,
  type Written,
} from '../../shared/ports/store.ts';
export { decodeKey } from '../../shared/storage/encode-key.ts';
export { createSigner } from '../../shared/storage/hmac-signer.ts';
export {
  type EncodedChange,
  encodeBatch,
  encodeBounded,
  encodeChange,
  encodeRange,
  pageLimit,
} from '../../shared/storage/limits.ts';
export {
  boundedCount,
  boundedDelay,
  boundedHiding,
  decodeBody,
  encodeJob,
} from '../../shared/storage/queue-limits.ts';
