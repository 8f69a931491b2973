import type { Delivery } from '../../shared/ports/chat.ts';
import type { ReceiverParts } from './adapter.ts';
import type { Intent } from './intent.ts';
import type { Reply } from './reply.ts';

type Parts = Pick<ReceiverParts, 'later' | 'log'>;

export function isChange({ what }: Intent): boolean {
  return what.kind === 'edited' || what.kind === 'deleted';
}

/** Leaves an edit or a deletion to the queue, and tells whether it lies there. */
export async function leaveChange(intent: Intent, { later, log }: Parts): Promise<boolean> {
  try {
    await later(intent);
    log.info('change.left-to-queue', { platform: intent.who.platform });
    return true;
  } catch (error) {
    log.error('change.not-left', { platform: intent.who.platform, cause: String((error as Error)?.name) });
    return false;
  }
}

/** An answer that somebody waits for and that their platform has not taken is left to the queue. */
export async function leaveAnswer(
  reply: Reply,
  missed: Exclude<Delivery, { ok: true }> | undefined,
  intent: Intent,
  { later, log }: Parts,
): Promise<void> {
  if (!missed || reply.kind !== 'show' || !reply.owed) return;
  // It may have been read already, or there is nobody left who could.
  if (missed.kind === 'ambiguous' || missed.kind === 'gone') return;
  const fields = { platform: intent.who.platform, kind: missed.kind };
  try {
    await later(intent, { doubtful: missed.kind === 'doubtful' });
    log.info('answer.left-to-queue', fields);
  } catch (error) {
    log.error('answer.not-left', { ...fields, cause: String((error as Error)?.name) });
  }
}
