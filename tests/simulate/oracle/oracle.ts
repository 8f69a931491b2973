import type { Promised } from '../faults/kinds-of-faults.ts';
import type { BotOperation } from '../host/operation.ts';
import type { House } from '../people/build-houses.ts';
import type { Message, Outcome, Person, Shown } from '../platforms/platform.ts';
import type { Watcher, World } from '../world.ts';
import type { Fact } from './fact.ts';
import type { Entry, Ledger } from './ledger.ts';
import type { Violation } from './violation.ts';

export interface Founded {
  readonly anchor: string;
  readonly at: number;
}

/** Knows what people did and what they saw, and holds the bot to what it promises. */
export interface Oracle extends Watcher {
  readonly ledger: Ledger;
  readonly violations: readonly Violation[];
  readonly notes: Map<string, number>;
  watch(world: World): void;
  shownBy(operation: BotOperation): readonly Shown[];
  asked(by: Person, what: string, outcome: Outcome): void;
  /** Counts that a kind of deed came off, so that one which never does is noticed. */
  note(what: string): void;
  fails(promise: Promised, house: House | undefined, what: string): void;
  complain(what: string): void;
  founded(house: House, what: Pick<Founded, 'anchor'>): void;
  isFounded(house: House): Founded | undefined;
  membership(house: House, person: Person): Fact<boolean>;
  /** Who leads now, the deputy first; nothing while nobody can be sure. */
  leaderOf(house: House): Person | undefined;
  founderOrLeader(house: House): Person;
  leadership(house: House): Fact<Person>;
  leads(house: House, leader: Person, deputy: Person | undefined): void;
  leaderUnknown(house: House): void;
  planTouched(house: House): void;
  channelGone(house: House): void;
  /** The platform's word of it did not come through. */
  channelGoneUnheard(house: House): void;
  channelBack(house: House): void;
  /** At a meeting; not `isSure` where the answer did not come. */
  decided(house: House, mark: string, isSure?: boolean): void;
  /** What the people last heard of their next meeting. */
  expectsMeeting(house: House, at: number): void;
  meetingAhead(house: House): number | undefined;
  meetingStarted(house: House): void;
  meetingClosed(house: House): void;
  /** Whose trial a receipt is about. */
  ownerOf(shown: Shown): Person | undefined;
  waitsForReceipt(entry: Entry, message: Message): void;
  stopsWaiting(entry: Entry): void;
  /** Ends when the receipt has come, or can no longer be hoped for. */
  receiptOf(entry: Entry, operations: readonly BotOperation[]): Promise<void>;
  /** Whether some call to a platform stayed without an answer then: what it carried may be lost, and is not repeated. */
  wasUnanswered(from: number, to: number): boolean;
  /** They have been told that everything of theirs is gone. */
  erased(person: Person): void;
  /** Everything that was due by now. */
  judge(): void;
}
