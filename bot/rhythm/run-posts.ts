import { isOn, type PlannedPost, postKinds } from '../../shared/domain/posts/posts.ts';
import { wakingMoment } from '../../shared/domain/posts/quiet-hours.ts';
import { claimedSend, type NewSend, type Send } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { runMeetingWork } from '../meeting/run-meeting-work.ts';
import { deliverClaimed, deliverWaiting, sendKey } from '../outbox/deliver-send.ts';
import { dueKey, duePartition, plannedPosts, scheduleNext, shardOf } from '../outbox/schedule.ts';
import { readUnit } from '../rows/rows.ts';
import { authorsToAsk, hearsAsAuthor } from '../trial/outcome-ask.ts';
import type { Ports } from '../turn/ports.ts';

/** In a unit's rows the posts stand in the order of their weeks. */
export const postKey = (key: string): string => `post|${key}`;

/** The posts of one unit at one instant, as the plan stands now; then the unit's next ones are made due. */
export async function runPosts(ports: Ports, unitId: string, at: string): Promise<void> {
  const row = await readUnit(ports, unitId);
  if (row) {
    const unit = row.value;
    const due = plannedPosts(unit, ports.clock.now()).filter((post) => post.at.toISOString() === at);
    await runMeetingWork(ports, unit, at);
    for (const post of due) await runPost(ports, unit, post);
    await scheduleNext(ports, unit, new Date(at));
  }
  // Last, so that whatever failed above is met again by the queue's next attempt or the nightly check.
  await ports.store.write('due', duePartition(at, shardOf(unitId)), {
    op: 'delete',
    key: dueKey(at, unitId),
  });
}

async function runPost(ports: Ports, unit: Unit, post: PlannedPost): Promise<void> {
  if (unit.silentSince || !isOn(post.kind, unit.posts)) return;
  const { kind } = post;
  switch (postKinds[kind].audience) {
    case 'channel':
      return runTo(ports, unit, post, { to: 'channel' });
    case 'leader': {
      const leader = actingLeader(unit.leadership, dayOf(ports.clock.now()));
      if (await hearsAsAuthor(ports, unit, post, leader)) return;
      return runTo(ports, unit, post, { to: leader });
    }
    case 'author':
      for (const { author, trials } of await authorsToAsk(ports, unit)) {
        const suffix = `|${author.platform}|${author.tenant}|${author.id}`;
        await runTo(ports, unit, post, { to: author, suffix, trials: trials.join(' ') });
      }
  }
}

interface Whom {
  readonly to: Send['to'];
  /** Where one post goes to several people, each has a row. */
  readonly suffix?: string;
  readonly trials?: string;
}

async function runTo(ports: Ports, unit: Unit, post: PlannedPost, whom: Whom): Promise<void> {
  const now = ports.clock.now();
  const tell: NewSend = {
    key: `${postKey(post.key)}${whom.suffix ?? ''}`,
    kind: post.kind,
    to: whom.to,
    about: { day: post.day, course: String(post.course), ...(whom.trials && { trials: whom.trials }) },
    bestBefore: post.bestBefore.toISOString(),
  };
  const wake = wakingMoment(post.kind, unit.plan, now);
  if (now > post.bestBefore || wake > post.bestBefore) return drop(ports, unit, tell);
  if (wake > now) {
    const value: Send = { ...claimedSend(tell, now), state: 'waiting', attempts: 0 };
    await ports.store.write('units', unit.id, { op: 'insert', key: sendKey(tell.key), value });
    return ports.queue.send(
      { kind: 'deliver', unit: unit.id, send: tell.key },
      Math.ceil((wake.getTime() - now.getTime()) / 1000),
    );
  }
  const value = claimedSend(tell, now);
  const key = sendKey(tell.key);
  const written = await ports.store.write('units', unit.id, { op: 'insert', key, value });
  if (!written.ok) return deliverWaiting(ports, unit.id, tell.key, 1);
  await deliverClaimed(ports, unit, { partition: unit.id, key, value, etag: written.etag });
}

async function drop(ports: Ports, unit: Unit, tell: NewSend): Promise<void> {
  const now = ports.clock.now();
  const value: Send = {
    ...claimedSend(tell, now),
    state: 'dropped',
    attempts: 0,
    settledAt: now.toISOString(),
  };
  const written = await ports.store.write('units', unit.id, { op: 'insert', key: sendKey(tell.key), value });
  if (written.ok) ports.log.warn('send.dropped', { unit: unit.id, send: tell.key });
}
