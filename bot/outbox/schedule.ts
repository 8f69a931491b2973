import { createHash } from 'node:crypto';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { type MeetingWork, meetingWork } from '../../shared/domain/posts/meeting-work.ts';
import { type PlannedPost, postsOf } from '../../shared/domain/posts/posts.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Ports } from '../turn/ports.ts';

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

export const dueShards: readonly number[] = Array.from({ length: 16 }, (_, shard) => shard);
/** A row for the next moments could be written behind the tick's back; such a post goes straight to the queue. */
const tooSoonMs = 120_000;

/** UTC days, so that a tick knows its partitions from the clock alone. */
export const duePartition = (instant: string, shard: number): string =>
  `due|${instant.slice(0, 10)}|${shard.toString(16)}`;
export const indexPartition = (shard: number): string => `index|${shard.toString(16)}`;
export const dueKey = (at: string, unit: string): string => `${at}|${unit}`;

export function shardOf(unit: string): number {
  return createHash('sha256').update(unit).digest().readUInt8(0) % dueShards.length;
}

export function plannedPosts(unit: Unit, now: Date): readonly PlannedPost[] {
  // A plan always reaches to the first course after the day it is asked about, so there is a next post in it.
  const plan = planUnit(unit.plan, dayOf(now));
  return 'refused' in plan ? [] : postsOf(plan, unit.plan);
}

/** What is done in silence for a unit's meetings. */
export function plannedWork(unit: Unit, now: Date): readonly MeetingWork[] {
  const plan = planUnit(unit.plan, dayOf(now));
  return 'refused' in plan ? [] : meetingWork(plan, unit.plan);
}

/** Makes sure that the unit's next post after `after` is due. */
export async function scheduleNext(ports: Ports, unit: Unit, after: Date): Promise<void> {
  const now = ports.clock.now();
  const next = nextOf([...plannedPosts(unit, now), ...plannedWork(unit, now)], after);
  const shard = shardOf(unit.id);
  const at = next?.toISOString();
  const line: IndexLine = { v: 1, unit: unit.id, ...(at && { next: at }) };
  await ports.store.write('due', indexPartition(shard), { op: 'put', key: unit.id, value: line });
  if (!next || !at) return;
  const seconds = Math.max(0, Math.ceil((next.getTime() - now.getTime()) / 1000));
  if (seconds * 1000 < tooSoonMs) return ports.queue.send({ kind: 'posts', unit: unit.id, at }, seconds);
  const value: Due = { v: 1, unit: unit.id, at };
  await ports.store.write('due', duePartition(at, shard), { op: 'put', key: dueKey(at, unit.id), value });
}

/**
 * After a change of the plan: the next post is due, and a post that the change has put at a moment already past,
 * but still worth reading, is made now. What was posted before the change is met by its own send row.
 */
export async function scheduleAnew(ports: Ports, before: Unit, unit: Unit): Promise<void> {
  const now = ports.clock.now();
  const planned = new Set(plannedPosts(before, now).map(({ key, at }) => `${key} ${at.toISOString()}`));
  const missed = plannedPosts(unit, now)
    .filter(({ at, bestBefore }) => at <= now && now < bestBefore)
    .filter(({ key, at }) => !planned.has(`${key} ${at.toISOString()}`));
  for (const at of new Set(missed.map((post) => post.at.toISOString()))) {
    await ports.queue.send({ kind: 'posts', unit: unit.id, at });
  }
  await scheduleNext(ports, unit, now);
}

function nextOf(planned: readonly { readonly at: Date }[], after: Date): Date | undefined {
  return planned
    .map(({ at }) => at)
    .filter((at) => at > after)
    .sort((a, b) => a.getTime() - b.getTime())[0];
}

/** For a unit that may have been scheduled already: never past a post that is still to come. */
export async function ensureScheduled(ports: Ports, unit: Unit): Promise<void> {
  const line = await ports.store.get<IndexLine>('due', indexPartition(shardOf(unit.id)), unit.id);
  if (!line) await scheduleNext(ports, unit, ports.clock.now());
}
