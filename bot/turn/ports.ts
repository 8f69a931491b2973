import type { YearsKept } from '../../shared/domain/own-data/retention.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { PostRule } from '../../shared/domain/posts/post-kinds.ts';
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
import type { RowAt, RowsIn } from './row-key.ts';

/** What the bot needs of the world. */
export interface Outside {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly queue: Queue;
  readonly chat: Chat<View>;
  readonly links: Links;
  /** Missing where no secret is set. */
  readonly signer?: Signer | undefined;
  readonly log: Log;
  /** Who may name people for the roles above the units, each in their own organisation. */
  readonly administrators?: readonly Person[];
  /** The municipality's own storage, by host: links to films may lead there and nowhere else. */
  readonly videoHosts?: readonly string[];
  /** How long records are kept. Missing unless the export they went into has been named: then none is deleted. */
  readonly yearsKept?: YearsKept;
  /**
   * Set after a restore from a backup. Posts up to this moment may have been sent although the restored rows do not
   * say so, so they are not sent again.
   */
  readonly restoredAt?: Date;
  /** How long to wait before trying again. Missing where only one writes, as in the demo. */
  readonly patience?: Patience;
}

/** The same with what the bot says of its own accord: `bot/front/rooms.ts` collects that from the rooms. */
export interface Ports extends Outside {
  readonly sayings: Sayings;
}

export interface Sayings {
  /** What the rhythm posts. */
  readonly posts: readonly PostRule[];
  /** The words of a send, made from what is true now; undefined when there is nothing left to say. */
  viewOf(say: Saying): Promise<View | undefined>;
  /** Whether a late message waits for the morning. Posts do; what somebody's own action causes comes at once. */
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
