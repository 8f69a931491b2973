import type { Delivery } from '../../shared/ports/chat.ts';

export type Cause =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly code: string | undefined;
      readonly retryAfterSeconds: number | undefined;
    }
  /** The request never left this machine, so it may be sent again. */
  | { readonly kind: 'unreached' }
  /** The request left, and no answer came: it may have arrived. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'no-token' };

/** A call to the Bot Connector that came to nothing. Carries kinds and codes, never what was sent. */
export class ConnectorFault extends Error {
  readonly reason: Cause;
  constructor(reason: Cause, options?: ErrorOptions) {
    super(`Bot Connector: ${reason.kind}${reason.kind === 'answered' ? ` ${reason.status}` : ''}`, options);
    this.name = 'ConnectorFault';
    this.reason = reason;
  }
}

export type Undelivered = Extract<Delivery, { ok: false }>;

const secondsWhenNotTold = 5;
const codesOfTheGone = new Set([
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'ConversationNotFound',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
]);

/** Reduces what went wrong to a kind; what did not come from the Connector is thrown on. */
export function toUndelivered(error: unknown): Undelivered {
  if (!(error instanceof ConnectorFault)) throw error;
  const { reason } = error;
  switch (reason.kind) {
    case 'unreached':
      return { ok: false, kind: 'transient' };
    case 'unanswered':
      return { ok: false, kind: 'ambiguous' };
    case 'no-token':
      return { ok: false, kind: 'auth' };
    case 'answered':
      return ofAnswer(reason.status, reason.code, reason.retryAfterSeconds);
  }
}

/** The same; undefined for errors that did not come from the Connector. */
export function undeliveredBy(error: unknown): Undelivered | undefined {
  return error instanceof ConnectorFault ? toUndelivered(error) : undefined;
}

function ofAnswer(status: number, code = '', retryAfterSeconds = secondsWhenNotTold): Undelivered {
  if (status === 429) return { ok: false, kind: 'rate-limited', retryAfterSeconds };
  if (status === 412 || status === 503) return { ok: false, kind: 'transient' };
  if (status === 408 || status >= 500) return { ok: false, kind: 'doubtful' };
  if (status === 404 || codesOfTheGone.has(code)) return { ok: false, kind: 'gone' };
  // All other codes, such as a request that the Connector finds malformed: somebody who runs the bot has to
  // look.
  return { ok: false, kind: 'auth' };
}

/** For a log line: enough to look it up, nothing a person wrote. */
export function describe(error: unknown): Readonly<Record<string, string | number | undefined>> {
  if (!(error instanceof ConnectorFault))
    return { error: error instanceof Error ? error.name : typeof error };
  const { reason } = error;
  return reason.kind === 'answered'
    ? { error: reason.kind, status: reason.status, code: reason.code }
    : { error: reason.kind };
}
