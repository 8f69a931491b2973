import type { Job } from '../ports/queue.ts';
import { StorageFault } from '../ports/store.ts';

/** The limits of Azure Storage Queues, which every queue keeps. */
const queueLimits = {
  delaySeconds: 7 * 24 * 60 * 60,
  /** Of the text as it is sent, in base64. */
  messageBytes: 64 * 1024,
  messagesAtOnce: 32,
} as const;

/**
 * How long a message lives in the queue: until it is taken. Azure's default is seven days, but a job has to be done
 * even after a longer outage.
 */
export const neverExpires = -1;

export const poisonOf = (name: string): string => `${name}-poison`;

export function encodeJob(job: Job): string {
  const text = encodeBody(JSON.stringify(job));
  if (text.length > queueLimits.messageBytes) {
    throw new StorageFault(
      'limit',
      `A message takes ${text.length} bytes; ${queueLimits.messageBytes} are allowed.`,
    );
  }
  return text;
}

/** The functions host expects base64. */
export const encodeBody = (body: string): string => Buffer.from(body, 'utf8').toString('base64');
export const decodeBody = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

/** Whole seconds, rounded up, so that a job never comes early. */
export function boundedDelay(seconds: number): number {
  if (!(seconds >= 0 && seconds <= queueLimits.delaySeconds)) {
    throw new StorageFault('limit', `A message can wait 0 to ${queueLimits.delaySeconds} seconds.`);
  }
  return Math.ceil(seconds);
}

/** At least one second: a message that stays visible would be handed out twice. */
export function boundedHiding(seconds: number): number {
  if (!(seconds > 0))
    throw new StorageFault('limit', 'A message has to be hidden while somebody works on it.');
  return boundedDelay(seconds);
}

export function boundedCount(messages: number): number {
  if (!Number.isInteger(messages) || messages < 1 || messages > queueLimits.messagesAtOnce) {
    throw new StorageFault('limit', `1 to ${queueLimits.messagesAtOnce} messages can be received at once.`);
  }
  return messages;
}
