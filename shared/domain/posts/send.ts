import type { Person } from '../person/person.ts';
import type { PostKind } from './post-kinds.ts';

/**
 * The messages that somebody's own action causes, each with the ids that it is about. Each room adds its own beside
 * the message: `interface SendKinds { 'trial-receipt': { trial: string } }` in `bot/trial/trial-receipt.ts`.
 */
export interface SendKinds extends Record<never, never> {}

/** Everything that can be sent: posts, and what somebody's own action causes. */
export type SendKind = (keyof SendKinds & string) | PostKind;

/** What a post of the rhythm names: the day and course it was planned for. */
export interface PostAbout {
  readonly day: string;
  readonly course: string;
  /** Ids, parted by blanks: the trials that their author is asked about. */
  readonly trials?: string;
}

/** Ids only. */
export type AboutOf<K extends SendKind> = K extends keyof SendKinds ? Readonly<SendKinds[K]> : PostAbout;

/** Something to be sent. It holds ids, no words: those are made when it goes out. */
export type Send<K extends SendKind = SendKind> = K extends SendKind
  ? SendRow & { readonly kind: K; readonly about: AboutOf<K> }
  : never;

interface SendRow {
  readonly v: 1;
  readonly key: string;
  readonly to: 'channel' | Person;
  readonly state: SendState;
  /** Until this moment it belongs to the job that is sending it. */
  readonly claimedUntil: string;
  /** A random word, by which a job recognises its own claim. */
  readonly claimedBy?: string;
  readonly attempts: number;
  /** An earlier attempt may have arrived, although the platform said that it failed. */
  readonly doubtful?: boolean;
  readonly settledAt?: string;
  /** The platform's id of the message, by which it can be replaced later. */
  readonly messageId?: string;
  /** After this moment it is dropped, not sent. */
  readonly bestBefore: string;
  /** The key in the unit of whoever asked for it: they are told when it reaches nobody. */
  readonly askedBy?: string;
}

/**
 * `ambiguous`: it may have arrived, and is never sent again. `gone`: the conversation is no longer there. `dropped`:
 * too late to be worth reading. `needless`: there was nothing left to say.
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

export type NewSend<K extends SendKind = SendKind> = K extends SendKind
  ? Pick<SendRow, 'key' | 'to'> &
      Partial<Pick<SendRow, 'bestBefore' | 'askedBy'>> & { readonly kind: K; readonly about: AboutOf<K> }
  : never;

export const claimSeconds = 25;
/** Three days for what somebody's own action causes. Posts bring a `bestBefore` of their own. */
const keptSeconds = 3 * 86_400;

/** A new send that its writer delivers at once. */
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

/** A new send that is left to the queue. */
export function waitingSend(send: NewSend, now: Date): Send {
  return { ...claimedSend(send, now), state: 'waiting', attempts: 0 };
}

export type Claim =
  | { readonly kind: 'settled' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'yours'; readonly send: Send; readonly again: boolean };

/**
 * Claims a send for delivery. A claim that has run out means that its job crashed, perhaps after posting: the
 * message is sent again, saying that it may be a repetition.
 */
export function claim(send: Send, now: Date): Claim {
  if (send.state !== 'claimed' && send.state !== 'waiting') return { kind: 'settled' };
  if (isStale(send, now)) return { kind: 'stale' };
  const left = Date.parse(send.claimedUntil) - now.getTime();
  if (send.state === 'claimed' && left > 0) return { kind: 'busy', seconds: Math.ceil(left / 1000) };
  return {
    kind: 'yours',
    again: send.state === 'claimed' || send.doubtful === true,
    send: { ...send, state: 'claimed', claimedUntil: later(now, claimSeconds), attempts: send.attempts + 1 },
  };
}

/** The same once more, as if it were new: nobody has seen it yet. */
export function renewedSend({ settledAt: _, ...send }: Send, now: Date): Send {
  return {
    ...send,
    state: 'waiting',
    attempts: 0,
    claimedUntil: now.toISOString(),
    bestBefore: later(now, keptSeconds),
  } as Send;
}

function later(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}

function isStale({ bestBefore }: Pick<SendRow, 'bestBefore'>, now: Date): boolean {
  return now.toISOString() > bestBefore;
}
