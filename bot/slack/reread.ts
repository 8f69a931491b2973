import { webApi } from '@slack/bolt';
import type { Address, Reread } from '../../shared/ports/chat.ts';
import type { Log } from '../../shared/ports/log.ts';
import { describe, toUndelivered } from './errors.ts';
import { wordsIn } from './from-message.ts';
import { fields, string, whereIs } from './incoming.ts';

/** Errors that say that the app may not read the message. Trying again would not help. */
const rightCodes = new Set([
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'team_access_not_granted',
]);
const goneCodes = new Set(['thread_not_found', 'message_not_found']);

/** Reads what a message says now. */
export async function reread(client: webApi.WebClient, from: Address, ts: string, log: Log): Promise<Reread> {
  try {
    const { user_id: userId } = await client.auth.test();
    // `conversations.replies` finds both kinds: a message by itself is returned alone, one in a thread after
    // the thread's first message.
    const { messages = [] } = await client.conversations.replies({
      channel: from.id,
      ts: from.thread ?? ts,
      oldest: ts,
      latest: ts,
      inclusive: true,
      limit: 2,
    });
    const found = fields(messages.find((one) => one.ts === ts));
    if (found.text === undefined || found.subtype === 'tombstone') return { kind: 'gone' };
    const words = wordsIn(string(found.text), whereIs(from.id), userId);
    return { kind: 'says', ...words };
  } catch (error) {
    log.warn('slack.not-read', describe(error));
    return afterError(error);
  }
}

function afterError(error: unknown): Reread {
  const code = error instanceof webApi.WebAPIPlatformError ? String(error.data.error) : '';
  if (goneCodes.has(code)) return { kind: 'gone' };
  const failed = toUndelivered(error);
  if (failed.kind === 'gone' || rightCodes.has(code)) return { kind: 'unreadable' };
  return failed.kind === 'rate-limited'
    ? { kind: 'later', seconds: failed.retryAfterSeconds }
    : { kind: 'later' };
}
