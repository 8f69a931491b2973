import { createHash } from 'node:crypto';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** A due row and the unit's line in the index: hints, written again by whoever finds them wrong. */
export interface Due {
  readonly v: 1;
  readonly unit: string;
  readonly at: string;
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

/** How far the tick has handed out what was due. */
export interface Cursor {
  readonly v: 1;
  readonly upTo: string;
}

/** A delivery of the platform's that has been acted on, or is being acted on. */
export interface Seen {
  /** Version 1 had neither nonce nor state: what it marks is done. */
  readonly v: 1 | 2;
  readonly at: string;
  /** A random word by which the request that wrote the mark knows its own. */
  readonly nonce?: string;
  readonly state?: 'doing' | 'done';
}

/** Sixteen, so that no partition becomes the narrow place. */
export const shards: readonly number[] = Array.from({ length: 16 }, (_, shard) => shard);

export const dueRow = (at: string, unit: string): RowAt<Due> =>
  inDue(duePartition(at, shardOf(unit)), `${at}|${unit}`);

/** What is due in one shard of one UTC day, so that a tick knows its partitions from the clock alone. */
export const dueBetween = (day: string, shard: number, from: string, upTo: string): RowsIn<Due> => ({
  table: 'due',
  partition: duePartition(day, shard),
  // Just past every key of the last instant.
  range: { from, before: `${upTo}~` },
});

export const indexRow = (unit: string): RowAt<IndexLine> => inDue(indexPartition(shardOf(unit)), unit);
export const indexIn = (shard: number): RowsIn<IndexLine> => allOf(indexPartition(shard));

/** What was due at an instant and could not be done: in the unit's own rows, where its leader looks. */
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
  return createHash('sha256').update(id).digest().readUInt8(0) % shards.length;
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
