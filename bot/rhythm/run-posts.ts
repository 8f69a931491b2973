import type { Person } from '../../shared/domain/person/person.ts';
import type { PlannedPost } from '../../shared/domain/posts/post-kinds.ts';
import { isOn } from '../../shared/domain/posts/post-switches.ts';
import { wakingMoment } from '../../shared/domain/posts/quiet-hours.ts';
import { claimedSend, type NewSend, type Send, waitingSend } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { remindOfFollowUps } from '../follow-up/remind-of-follow-ups.ts';
import { runMeetingWork } from '../meeting/run-meeting-work.ts';
import { tellNextAnew } from '../meeting/tell-next-anew.ts';
import { askForRelease } from '../network/ask-for-release.ts';
import { forgetWhatEnds } from '../outbox/delete-ended.ts';
import { deliverClaimed, deliverWaiting } from '../outbox/deliver-send.ts';
import { queueDelivery } from '../outbox/queue-delivery.ts';
import { plannedPosts, scheduleNext } from '../outbox/schedule.ts';
import { dueRow, overdueRow } from '../rows/due-rows.ts';
import { deleteRow, insertRow, putRow, readRow } from '../rows/row.ts';
import { postKey, pseudonymOf, sendRow } from '../rows/send-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { authorsToAsk } from '../trial/authors-and-trials-to-ask.ts';
import { hearsAsAuthor } from '../trial/hears-as-author.ts';
import type { Ports } from '../turn/ports.ts';
import { hearsQuestions } from '../unit/change-rest.ts';
import { heldBackFromLeader } from './leaders-one-message.ts';

/**
 * Makes the posts of one unit at one instant, as the plan stands now. One that fails holds up neither the others nor
 * the unit's next due row.
 */
export async function runPosts(ports: Ports, unitId: string, at: string, changed?: string): Promise<void> {
  const row = await readRow(ports, unitRow(unitId));
  if (row) {
    const unit = row.value;
    const moment = Date.parse(at);
    const due = plannedPosts(ports, unit, ports.clock.now()).filter((post) => post.at.getTime() === moment);
    const failures = await allOf([
      () => runMeetingWork(ports, unit, at),
      ...(changed ? [() => tellNextAnew(ports, unit, changed)] : []),
      () => askForRelease(ports, unit, at),
      () => remindOfFollowUps(ports, unit, at),
      () => forgetWhatEnds(ports, unit.id, at),
      ...due.map((post) => () => runPost(ports, unit, post)),
    ]);
    await scheduleNext(ports, unit, new Date(at));
    if (failures.length > 0) {
      await putRow(ports, overdueRow(unitId, at), { v: 1, at });
      // The queue tries all of it again. What was sent is not sent twice, because its send row is there.
      throw new AggregateError(failures, 'Part of what was due could not be done.');
    }
    await deleteRow(ports, overdueRow(unitId, at));
  }
  // Deleted last: as long as the due row is there, the queue or the nightly check tries again.
  await deleteRow(ports, dueRow(at, unitId));
}

async function allOf(work: readonly (() => Promise<void>)[]): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const each of work) await each().catch((error: unknown) => void failures.push(error));
  return failures;
}

async function runPost(ports: Ports, unit: Unit, post: PlannedPost): Promise<void> {
  if (unit.silentSince || !isOn(post, unit.posts)) return;
  switch (post.audience) {
    case 'channel':
      return runTo(ports, unit, post, { to: 'channel' });
    case 'leader': {
      const leader = actingLeader(unit.leadership, dayOf(ports.clock.now()));
      if (!(await hearsQuestions(ports, unit, leader))) return;
      if (await hearsAsAuthor(ports, unit, leader, post.day)) return;
      return runTo(ports, unit, post, { to: leader });
    }
    case 'author':
      for (const { author, trials } of await authorsToAsk(ports, unit)) {
        if (await wasAskedBefore(ports, unit, post, author)) continue;
        const suffix = `|${pseudonymOf(unit.id, author)}`;
        await runTo(ports, unit, post, { to: author, suffix, trials: trials.join(' ') });
      }
      for (const missed of heldBackFromLeader(ports, unit, post)) await runPost(ports, unit, missed);
      return;
    default:
      return post.audience satisfies never;
  }
}

/** Under the key that such posts had when an account stood in it; its own job sees to it. */
async function wasAskedBefore(ports: Ports, unit: Unit, post: PlannedPost, author: Person): Promise<boolean> {
  const { platform, tenant, id } = author;
  const key = `${postKey(post.key)}|${platform}|${tenant}|${id}`;
  return (await readRow(ports, sendRow(unit.id, key))) !== undefined;
}

interface Whom {
  readonly to: Send['to'];
  /** Where one post goes to several people, their rows end differently. */
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
  const wake = ports.sayings.waitsForMorning(post.kind) ? wakingMoment(unit.plan, now) : now;
  const mayHaveBeenMade = ports.restoredAt !== undefined && post.at <= ports.restoredAt;
  if (mayHaveBeenMade || now > post.bestBefore || wake > post.bestBefore) return drop(ports, unit, tell);
  const at = sendRow(unit.id, tell.key);
  if (wake > now) {
    await insertRow(ports, at, waitingSend(tell, now));
    return queueDelivery(ports, unit.id, tell.key, Math.ceil((wake.getTime() - now.getTime()) / 1000));
  }
  const value = claimedSend(tell, now);
  const written = await insertRow(ports, at, value);
  if (!written.ok) return deliverWaiting(ports, unit.id, tell.key, 1);
  await deliverClaimed(ports, unit, { partition: unit.id, key: at.key, value, etag: written.etag });
}

async function drop(ports: Ports, unit: Unit, tell: NewSend): Promise<void> {
  const now = ports.clock.now();
  const value: Send = { ...waitingSend(tell, now), state: 'dropped', settledAt: now.toISOString() };
  const written = await insertRow(ports, sendRow(unit.id, tell.key), value);
  if (written.ok) ports.log.warn('send.dropped', { unit: unit.id, send: tell.key });
}
