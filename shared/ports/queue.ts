import type { Platform } from '../domain/person/person.ts';

/** Ids and kinds only; a job never carries what a person wrote. */
export type Job =
  /** Post a send. `looks` counts how often its row was not there yet. */
  | { readonly kind: 'deliver'; readonly unit: string; readonly send: string; readonly looks?: number }
  /** Make a unit's posts of one instant. */
  | { readonly kind: 'posts'; readonly unit: string; readonly at: string }
  /** Finish a new unit: write the hints that lead to it. */
  | { readonly kind: 'settle-unit'; readonly unit: string }
  /** Write the hint that leads from a person to a unit they are in. */
  | ({
      readonly kind: 'settle-member';
      readonly unit: string;
      /** How Teams finds the person's chat. */
      readonly reference?: object;
    } & Whom)
  /** Finish ending a membership. `op` is the id of the change, `at` its moment. */
  | ({
      readonly kind: 'end-membership';
      readonly unit: string;
      readonly op: string;
      readonly at: string;
    } & Whom)
  /** Make a network's summary, two weeks before its meeting. */
  | { readonly kind: 'summary'; readonly network: string; readonly at: string }
  /** Make the unit's new leader the institution's as well. */
  | ({ readonly kind: 'hand-over-institution'; readonly unit: string } & Whom);

/** An account, as a job names it. */
interface Whom {
  readonly platform: Platform;
  readonly tenant: string;
  readonly person: string;
}

export interface Queue {
  /** Refuses delays above seven days: what is due later lies in the due table. */
  send(job: Job, delaySeconds?: number): Promise<void>;
  depth(): Promise<QueueDepth>;
}

/** Roughly how many messages lie in the queue. */
export interface QueueDepth {
  readonly waiting: number;
  /** Given up after five attempts, and not looked at yet. */
  readonly poisoned: number;
}

export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  /** 1 at the first delivery. */
  readonly attempts: number;
  /** No longer good once the message is handed out again. */
  readonly receipt: string;
}

/** The receiving end, which a functions host calls; our own code only sends. */
export interface QueueSource {
  receive(limit: number, hiddenSeconds: number): Promise<readonly QueueMessage[]>;
  /** False when the receipt is stale. */
  complete(message: QueueMessage): Promise<boolean>;
  release(message: QueueMessage, delaySeconds: number): Promise<boolean>;
  /** Moves it to `<queue>-poison`. */
  poison(message: QueueMessage): Promise<boolean>;
}
