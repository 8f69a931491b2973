import type { Platform } from '../domain/person/person.ts';
import type { Day } from '../domain/time/day.ts';

/** Ids and kinds only; a job never carries what a person wrote. */
export type Job =
  /** Post a send. `looks` counts how often its row was not there yet. */
  | { readonly kind: 'deliver'; readonly unit: string; readonly send: string; readonly looks?: number }
  /** Make a unit's posts of one instant. `changed`: when the plan was changed, after whose change this looks. */
  | { readonly kind: 'posts'; readonly unit: string; readonly at: string; readonly changed?: string }
  /** Finish a new unit: write the hints that lead to it. */
  | { readonly kind: 'settle-unit'; readonly unit: string }
  /** Write the hint that leads from a person to a unit they are in. `looks`: how often their row was not there yet. */
  | ({
      readonly kind: 'settle-member';
      readonly unit: string;
      /** How Teams finds the person's chat. */
      readonly reference?: object;
      readonly looks?: number;
    } & Whom)
  /**
   * Finish ending a membership. `op` is the id of the change, `at` its moment; `byThemselves`: they left, and nobody took
   * them out.
   */
  | ({
      readonly kind: 'end-membership';
      readonly unit: string;
      readonly op: string;
      readonly at: string;
      readonly byThemselves?: true;
    } & Whom)
  /**
   * Draw anew what names the chair of a meeting: the chair or the leader is another, or the platform would not take it. `looks`
   * counts how often it was tried.
   */
  | {
      readonly kind: 'redraw-chair';
      readonly unit: string;
      readonly meeting: string;
      readonly looks?: number;
    }
  /**
   * Draw anew what was told of a closed meeting, queued before what it decided is changed. `looks` counts how often it was
   * tried.
   */
  | { readonly kind: 'redraw-record'; readonly unit: string; readonly day: Day; readonly looks?: number }
  /** Draw the card of a meeting anew, which the platform or the storage refused. */
  | { readonly kind: 'redraw-card'; readonly unit: string; readonly day: Day; readonly looks?: number }
  /** Make a network's summary, two weeks before its meeting. */
  | { readonly kind: 'summary'; readonly network: string; readonly at: string }
  /** Delete what has outlived its time in a unit, where that is switched on. */
  | { readonly kind: 'delete-outlived'; readonly unit: string }
  /** Make the unit's new leader the institution's as well. */
  | ({ readonly kind: 'hand-over-institution'; readonly unit: string } & Whom)
  | MessageJob;

/**
 * A message that could not be followed, or whose answer could not be told. Its words lie where they were written and
 * are read there again, never in here.
 */
export interface MessageJob extends Whom {
  readonly kind: 'message';
  readonly what: 'written' | 'edited' | 'deleted';
  readonly message: string;
  readonly thread?: string;
  readonly place: 'channel' | 'personal';
  readonly conversation: string;
  /** Since when it waits. */
  readonly since: string;
  /** When it was changed, as the platform tells. */
  readonly at?: string;
  /** Under this key the platform may have brought it again, and then it is done. */
  readonly delivery?: string;
  /** How Teams finds the conversation. */
  readonly reference?: object;
  readonly flags?: readonly MessageFlag[];
}

/**
 * `addressed`: said to the bot, or it reads as a trial; of all else nothing is read again unless a trial grew out of
 * it. `overheard`: not said to the bot itself. `doubtful`: its answer may have been seen already.
 */
export type MessageFlag = 'addressed' | 'overheard' | 'restored' | 'outsider' | 'doubtful';

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
