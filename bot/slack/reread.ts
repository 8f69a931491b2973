import { webApi } from '@slack/bolt';
import type { Address, Reread } from '../../shared/ports/chat.ts';
import type { Log } from '../../shared/ports/log.ts';
import { describe, toUndelivered } from './errors.ts';
import { wordsIn } from './from-message.ts';
import { fields, string, whereIs } from './incoming.ts';

/** The workspace has not given the app the right to look, and the next try would be told the same. */
const rightCodes = new Set([
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'team_access_not_granted',
]);
const goneCodes = new Set(['thread_not_found', 'message_not_found']);

/** What a message says now. */
export async function reread(client: webApi.WebClient, from: Address, ts: string, log: Log): Promise<Reread> {
  try {
    const { user_id: userId } = await client.auth.test();
    // The one call for both kinds: a message by itself comes back alone, one in a thread after the thread's first.
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
