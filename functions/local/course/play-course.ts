import { setTimeout as pause } from 'node:timers/promises';
import { plannedPosts } from '../../../bot/outbox/schedule.ts';
import { posts as kinds } from '../../../bot/rhythm/posts/all.ts';
import { conversationRow } from '../../../bot/rows/place-rows.ts';
import { readValue } from '../../../bot/rows/row.ts';
import { postKey, sendRow } from '../../../bot/rows/send-rows.ts';
import { unitRow } from '../../../bot/rows/unit-rows.ts';
import { datesText } from '../../../bot/time/text/dates.ts';
import { isOn, type PlannedPost } from '../../../shared/domain/posts/posts.ts';
import type { Send } from '../../../shared/domain/posts/send.ts';
import { dayOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { demoHomes, demoTenant } from '../demo-data.ts';
import { HostFault } from '../host/load-functions.ts';
import type { StoppedClock } from './stopped-clock.ts';

const patience = 20_000;
const settled = new Set<Send['state']>(['sent', 'ambiguous', 'gone', 'failed', 'dropped', 'needless']);

export interface CourseAsk {
  readonly store: Store;
  readonly clock: StoppedClock;
  readonly botUrl: string;
  readonly paceSeconds: number;
  readonly say: (line: string) => void;
}

/** Everything the plan says for the first course, at the moment the plan says it, one after the other. */
export async function playCourse(ask: CourseAsk): Promise<void> {
  const unit = await demoUnit(ask.store);
  const start = ask.clock.now();
  const sayings = { posts: kinds, viewOf: async () => undefined };
  const posts = plannedPosts({ sayings }, unit, start).filter(
    (post) => post.course === 1 && post.at >= start && isOn(post, unit.posts) && hasHearer(post),
  );
  for (const [instant, together] of Map.groupBy(posts, ({ at }) => at.getTime())) {
    ask.clock.jumpTo(new Date(instant));
    await tick(ask.botUrl);
    for (const post of together) ask.say(lineOf(post, unit, await stateOf(post, unit, ask.store)));
    await pause(ask.paceSeconds * 1000);
  }
}

async function demoUnit(store: Store): Promise<Unit> {
  const { conversation } = demoHomes.channel.where;
  const place = await readValue(
    { store },
    conversationRow({ platform: 'teams', tenant: demoTenant, conversation }),
  );
  const unit = await readValue({ store }, unitRow(place?.unit ?? ''));
  if (!unit) throw new HostFault('The demo data holds no unit.');
  return unit;
}

/** Nobody in the demo unit has written a trial, so nobody is asked how it went. */
function hasHearer({ audience }: PlannedPost): boolean {
  return audience !== 'author';
}

/** As the real host's timer would, and over before it answers. */
async function tick(botUrl: string): Promise<void> {
  const response = await fetch(`${botUrl}/admin/functions/tick`, { method: 'POST' });
  await response.body?.cancel();
  if (!response.ok) throw new HostFault(`The tick answers ${response.status}.`);
}

/** The queue is at work in the meantime. */
async function stateOf(post: PlannedPost, unit: Unit, store: Store): Promise<Send['state'] | undefined> {
  const deadline = Date.now() + patience;
  for (;;) {
    const state = (await readValue({ store }, sendRow(unit.id, postKey(post.key))))?.state;
    if ((state && settled.has(state)) || Date.now() > deadline) return state;
    await pause(100);
  }
}

function lineOf({ kind, audience, at }: PlannedPost, unit: Unit, state: Send['state'] | undefined): string {
  const { longDay, time } = datesText.da;
  const leader = unit.leadership.leader.name ?? 'lederen';
  const to = audience === 'channel' ? `kanalen ${unit.name}` : `${leader}, personligt`;
  const fate = state === 'sent' ? '' : ` (${state ?? 'ikke sendt'})`;
  return `${longDay(dayOf(at))} ${time(timeOf(at))}: ${kinds.find((post) => post.kind === kind)?.words.da.name} → ${to}${fate}`;
}
