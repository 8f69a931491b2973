import type { PostRule } from '../../shared/domain/posts/posts.ts';
import type { Send, SendKind } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Chat } from '../../shared/ports/chat.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ids } from '../../shared/ports/ids.ts';
import type { Links } from '../../shared/ports/links.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Patience } from '../../shared/ports/patience.ts';
import type { Queue } from '../../shared/ports/queue.ts';
import type { Signer } from '../../shared/ports/signer.ts';
import type { Store } from '../../shared/ports/store.ts';
import type { View } from '../ui/view.ts';
import type { RowAt, RowsIn } from './row-at.ts';

/** What the bot needs of the world. */
export interface Outside {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly queue: Queue;
  readonly chat: Chat<View>;
  readonly links: Links;
  /** Missing until whoever runs the bot has set its secret. */
  readonly signer?: Signer | undefined;
  readonly log: Log;
  /** The storage was put back to how it was before; until this moment posts may have been made that it knows nothing of. */
  readonly restoredAt?: Date;
  /** Missing where nobody else writes. */
  readonly patience?: Patience;
}

/** With the words and times of everything it sends, which the rooms bring: below them nobody knows what a post says. */
export interface Ports extends Outside {
  readonly sayings: Sayings;
}

export interface Sayings {
  /** What the rhythm posts. */
  readonly posts: readonly PostRule[];
  /** The words of a send, made from what is true now; nothing when there is nothing left to say. */
  viewOf(say: Saying): Promise<View | undefined>;
  /** What is the bot's own idea comes in the unit's hours; what somebody's action causes comes at once. */
  waitsForMorning(kind: SendKind): boolean;
}

/** One send that is about to be posted. */
export interface Saying<K extends SendKind = SendKind> {
  readonly unit: Unit;
  readonly send: Send<K>;
  readonly now: Date;
  /** One row, as it stands when the message is made. */
  readonly read: ReadRow;
  /** A stretch of rows. */
  readonly readAll: ReadRows;
}

export type ReadRows = <T>(within: RowsIn<T>) => Promise<readonly T[]>;

export type ReadRow = <T>(at: RowAt<T>) => Promise<T | undefined>;
