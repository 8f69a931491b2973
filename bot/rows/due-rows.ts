import { hash } from 'node:crypto';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/**
 * A due row: at this instant the unit has something to post. It is only a hint; what is posted is worked out from
 * the plan.
 */
export interface Due {
  readonly v: 1;
  readonly unit: string;
  readonly at: string;
  /** Set when a network's summary is due; `unit` then holds the network's id. */
  readonly network?: true;
}

export interface IndexLine {
  readonly v: 1;
  readonly unit: string;
  /** The instant of the unit's next post; missing when its plan has none. */
  readonly next?: string;
}

export interface Overdue {
  readonly v: 1;
  readonly at: string;
}

/** Up to this instant the tick has put everything due in the queue. */
export interface Cursor {
  readonly v: 1;
  readonly upTo: string;
}

/** The mark of a platform's delivery that has been acted on, or is being acted on. */
export interface Seen {
  /** A mark of version 1 has neither nonce nor state, and means `done`. */
  readonly v: 1 | 2;
  readonly at: string;
  /** Random, so that the request which wrote the mark recognises it. */
  readonly nonce?: string;
  readonly state?: 'doing' | 'done';
}

/** Due rows of one day are spread over sixteen partitions, since a partition takes only so many calls a second. */
export const shards: readonly number[] = Array.from({ length: 16 }, (_, shard) => shard);

export const dueRow = (at: string, unit: string): RowAt<Due> =>
  inDue(duePartition(at, shardOf(unit)), `${at}|${unit}`);

/** What is due in one shard of one UTC day: the tick works out its partitions from the clock alone. */
export const dueBetween = (day: string, shard: number, from: string, upTo: string): RowsIn<Due> => ({
  table: 'due',
  partition: duePartition(day, shard),
  // Keys are `instant|unit`, and `~` sorts after `|`: so all units of the last instant are in.
  range: { from, before: `${upTo}~` },
});

export const indexRow = (unit: string): RowAt<IndexLine> => inDue(indexPartition(shardOf(unit)), unit);
export const indexIn = (shard: number): RowsIn<IndexLine> => allOf(indexPartition(shard));

/** What was due at this instant failed. It lies among the unit's rows, so that `driftsstatus` can show it. */
export const overdueRow = (unit: string, at: string): RowAt<Overdue> => inUnit(unit, `overdue|${at}`);
export const overdueIn = (unit: string): RowsIn<Overdue> => allIn(unit, 'overdue|');

export const cursorRow: RowAt<Cursor> = inDue('cursor', 'tick');

const newestSeen = 2;
export const seenRow = (delivery: string): RowAt<Seen> => ({
  ...inDue<Seen>(seenPartition(shardOf(delivery)), delivery),
  newest: newestSeen,
});
export const seenIn = (shard: number): RowsIn<Seen> => ({
  ...allOf<Seen>(seenPartition(shard)),
  newest: newestSeen,
});

function shardOf(id: string): number {
  return hash('sha256', id, 'buffer').readUInt8(0) % shards.length;
}

function duePartition(instant: string, shard: number): string {
  return `due|${instant.slice(0, 10)}|${shard.toString(16)}`;
}

function indexPartition(shard: number): string {
  return `index|${shard.toString(16)}`;
}

function seenPartition(shard: number): string {
  return `seen|${shard.toString(16)}`;
}

function inDue<T>(partition: string, key: string): RowAt<T> {
  return { table: 'due', partition, key };
}

function allOf<T>(partition: string): RowsIn<T> {
  return { table: 'due', partition, range: {} };
}
