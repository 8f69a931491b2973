import { webApi } from '@slack/bolt';
import type { Delivery } from '../../shared/ports/chat.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import { ComeAgain } from '../turn/come-again.ts';
import { secondsWhenNotTold } from './web-client.ts';

type Undelivered = Extract<Delivery, { ok: false }>;

const goneCodes = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'restricted_action',
  'user_disabled',
  'user_not_found',
  'user_not_in_channel',
  'user_not_visible',
]);

const triggerCodes = new Set([
  'expired_trigger_id',
  'trigger_expired',
  'exchanged_trigger_id',
  'trigger_exchanged',
  'invalid_trigger_id',
]);

/** After these, Slack says, part of the call may have been done. */
const halfDoneCodes = new Set(['fatal_error', 'internal_error']);

const busyCodes = new Set(['service_unavailable', 'request_timeout', 'team_added_to_org']);

/** With these errors the call never left this machine. */
const unreachedCodes = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Reduces what went wrong in a call to Slack to what can be done about it. */
export function toUndelivered(error: unknown): Undelivered {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { ok: false, kind: 'rate-limited', retryAfterSeconds: error.retryAfter };
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    if (error.statusCode < 500) return { ok: false, kind: 'auth' };
    return { ok: false, kind: error.statusCode === 503 ? 'transient' : 'doubtful' };
  }
  if (error instanceof webApi.WebAPIPlatformError) return ofCode(error.data.error);
  if (chainOf(error).some((cause) => unreachedCodes.has(codeOf(cause)))) {
    return { ok: false, kind: 'transient' };
  }
  return { ok: false, kind: 'ambiguous' };
}

function ofCode(code: unknown): Undelivered {
  // This is no code of Slack's: something in between answered, so nobody knows whether the message arrived.
  if (typeof code !== 'string' || !/^[a-z_]+$/.test(code)) return { ok: false, kind: 'ambiguous' };
  if (code === 'ratelimited' || code === 'rate_limited') {
    return { ok: false, kind: 'rate-limited', retryAfterSeconds: secondsWhenNotTold };
  }
  if (goneCodes.has(code)) return { ok: false, kind: 'gone' };
  if (halfDoneCodes.has(code)) return { ok: false, kind: 'ambiguous' };
  if (busyCodes.has(code)) return { ok: false, kind: 'transient' };
  // All other codes, such as a message that Slack finds malformed: somebody who runs the bot has to look.
  return { ok: false, kind: 'auth' };
}

/** A form opens only within three seconds of the press, and they have gone by. */
export function isExpiredTrigger(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && triggerCodes.has(String(error.data.error));
}

/** Whether the storage is away, somewhere in the chain of causes. */
export function isUnavailable(error: unknown): boolean {
  return chainOf(error).some((cause) => cause instanceof StorageFault && cause.kind === 'unavailable');
}

export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

/** Slack or the workspace has shut us out, which no second try will change. */
export function isShutOut(error: unknown): boolean {
  return chainOf(error).some(
    (cause) =>
      cause instanceof NotInstalled ||
      (cause instanceof webApi.WebAPIPlatformError && toUndelivered(cause).kind === 'auth'),
  );
}

/** For a log line: enough to look it up, nothing a person wrote. */
export function describe(error: unknown): Readonly<Record<string, string>> {
  const name = error instanceof Error ? error.name : typeof error;
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = String(error.data.error);
    return { error: name, code: /^[a-z_]{1,60}$/.test(code) ? code : 'unreadable' };
  }
  if (error instanceof webApi.WebAPIHTTPError) return { error: name, code: String(error.statusCode) };
  const code = chainOf(error).map(codeOf).find(Boolean);
  return code ? { error: name, code } : { error: name };
}

/** Whether a `ComeAgain` is in the chain of causes: Bolt wraps what a listener throws. */
export function isToComeAgain(error: unknown): boolean {
  return chainOf(error).some((one) => one instanceof ComeAgain);
}

function chainOf(error: unknown): readonly unknown[] {
  const chain: unknown[] = [];
  for (let at = error; at instanceof Error && !chain.includes(at); ) {
    chain.push(at);
    at = 'original' in at ? at.original : at.cause;
  }
  return chain;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
