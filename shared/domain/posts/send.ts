import type { Person } from '../unit/person.ts';
import type { PostKind } from './posts.ts';

/** Something that has to be posted. It names what to say, never how: the words are made when it is sent. */
export interface Send {
  readonly v: 1;
  readonly key: string;
  readonly kind: SendKind;
  readonly to: 'channel' | Person;
  readonly state: SendState;
  /** While this lies ahead, somebody is busy sending it. */
  readonly claimedUntil: string;
  readonly attempts: number;
  /** Ids only. */
  readonly about: Readonly<Record<string, string>>;
  readonly settledAt?: string;
  /** After this moment it is dropped, not sent. */
  readonly bestBefore: string;
}

/** What the rhythm posts, and what somebody's own action causes. */
export type SendKind =
  | PostKind
  | 'unit-created'
  | 'leadership-changed'
  | 'plan-changed'
  | 'channel-gone'
  | 'stand-in-wanted'
  | 'trial-receipt'
  | 'trial-entered'
  | 'evening-round'
  | 'decisions-out'
  | 'meeting-open-ask';

/**
 * `ambiguous`: the platform may have accepted it; it is never silently repeated.
 * `dropped`: too late to be worth reading. `needless`: there was nothing left to say.
 */
export type SendState =
  | 'claimed'
  | 'waiting'
  | 'sent'
  | 'ambiguous'
  | 'gone'
  | 'failed'
  | 'dropped'
  | 'needless';

export type NewSend = Pick<Send, 'key' | 'kind' | 'to' | 'about'> & Partial<Pick<Send, 'bestBefore'>>;

export const claimSeconds = 25;
/** What somebody's own action causes outlasts a long outage; what the rhythm posts says so itself. */
const keptSeconds = 3 * 86_400;

export function claimedSend(send: NewSend, now: Date): Send {
  return {
    v: 1,
    bestBefore: later(now, keptSeconds),
    ...send,
    state: 'claimed',
    claimedUntil: later(now, claimSeconds),
    attempts: 1,
  };
}

export type Claim =
  | { readonly kind: 'settled' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'yours'; readonly send: Send; readonly again: boolean };

/** A claim that ran out means a crash: the post is made, and says that it may be a repetition. */
export function claim(send: Send, now: Date): Claim {
  if (send.state !== 'claimed' && send.state !== 'waiting') return { kind: 'settled' };
  if (isStale(send, now)) return { kind: 'stale' };
  const left = Date.parse(send.claimedUntil) - now.getTime();
  if (send.state === 'claimed' && left > 0) return { kind: 'busy', seconds: Math.ceil(left / 1000) };
  return {
    kind: 'yours',
    again: send.state === 'claimed',
    send: { ...send, state: 'claimed', claimedUntil: later(now, claimSeconds), attempts: send.attempts + 1 },
  };
}

function later(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}

function isStale({ bestBefore }: Pick<Send, 'bestBefore'>, now: Date): boolean {
  return now.toISOString() > bestBefore;
}
