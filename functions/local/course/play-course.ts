import { setTimeout as pause } from 'node:timers/promises';
import { plannedPosts } from '../../../bot/outbox/schedule.ts';
import { posts as kinds } from '../../../bot/rhythm/posts/all.ts';
import { readValue } from '../../../bot/rows/row.ts';
import { postKey, sendRow } from '../../../bot/rows/send-rows.ts';
import { datesText } from '../../../bot/time/text/dates.ts';
import { planOf } from '../../../shared/domain/plan/plan-of.ts';
import type { PlannedPost } from '../../../shared/domain/posts/post-kinds.ts';
import { isOn } from '../../../shared/domain/posts/post-switches.ts';
import type { Send } from '../../../shared/domain/posts/send.ts';
import { dayOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Store } from '../../../shared/ports/store.ts';
import { demoUnit } from '../demo-data.ts';
import { HostFault } from '../host/load-functions.ts';
import { demoHomes } from '../story/cast.ts';
import { courseStory, type Scene } from '../story/course-story.ts';
import type { Stage } from '../story/stage.ts';
import type { StoppedClock } from './stopped-clock.ts';

const patience = 20_000;
const tellingMs = 60_000;
const tellingPause = 250;
const settled = new Set<Send['state']>(['sent', 'ambiguous', 'gone', 'failed', 'dropped', 'needless']);

export interface CourseAsk {
  readonly store: Store;
  readonly clock: StoppedClock;
  readonly botUrl: string;
  readonly paceSeconds: number;
  readonly say: (line: string) => void;
  /** What the people of the story do it through. */
  readonly stage: Stage;
}

/** Something that happens at a moment: a post of the plan, or a scene with one of the unit's people. */
interface Turn {
  readonly at: Date;
  readonly posts: readonly PlannedPost[];
  readonly scene?: Scene;
}

/** The first course in the order in which it would happen: what the plan says, what people write, and the meeting. */
export async function playCourse(ask: CourseAsk): Promise<void> {
  const { store, clock, say } = ask;
  const unit = await demoUnit(store, demoHomes.channel);
  for (const { at, posts, scene } of turnsOf(unit, clock.now())) {
    clock.jumpTo(at);
    if (scene) {
      await scene.play(ask.stage, unit.id);
      // Moves on a little and lets the queue work, so that messages about the scene come before the next one.
      clock.jumpTo(new Date(at.getTime() + tellingMs));
      await pause(tellingPause);
      say(`${momentOf(at)}: ${scene.line}`);
    } else {
      await tick(ask.botUrl);
      for (const post of posts) say(lineOf(post, unit, await stateOf(post, unit, store)));
    }
    await pause(ask.paceSeconds * 1000);
  }
}

function turnsOf(unit: Unit, start: Date): readonly Turn[] {
  const sayings = { posts: kinds, viewOf: async () => undefined, waitsForMorning: () => false };
  const posts = plannedPosts({ sayings }, unit, start).filter(
    (post) => post.course === 1 && post.at >= start && isOn(post, unit.posts) && hasHearer(post),
  );
  const [course] = planOf(unit.plan, dayOf(start)).courses;
  const scenes = course ? courseStory(course, demoHomes.channel) : [];
  return [
    ...Map.groupBy(posts, ({ at }) => at.getTime())
      .entries()
      .map(([at, together]): Turn => ({ at: new Date(at), posts: together })),
    ...scenes.map((scene): Turn => ({ at: scene.at, posts: [], scene })),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** Posts to authors are not waited for: the plan does not tell who will have written a trial. */
function hasHearer({ audience }: PlannedPost): boolean {
  return audience !== 'author';
}

/** Runs the tick as the real host's timer would; it is over when the host has answered. */
async function tick(botUrl: string): Promise<void> {
  const response = await fetch(`${botUrl}/admin/functions/tick`, { method: 'POST' });
  await response.body?.cancel();
  if (!response.ok) throw new HostFault(`The tick answers ${response.status}.`);
}

/** What has become of a post, once the queue has dealt with it. */
async function stateOf(post: PlannedPost, unit: Unit, store: Store): Promise<Send['state'] | undefined> {
  const deadline = Date.now() + patience;
  for (;;) {
    const state = (await readValue({ store }, sendRow(unit.id, postKey(post.key))))?.state;
    if ((state && settled.has(state)) || Date.now() > deadline) return state;
    await pause(100);
  }
}

function lineOf({ kind, audience, at }: PlannedPost, unit: Unit, state: Send['state'] | undefined): string {
  const leader = unit.leadership.leader.name ?? 'lederen';
  const to = audience === 'channel' ? `kanalen ${unit.name}` : `${leader}, personligt`;
  const fate = state === 'sent' ? '' : ` (${state ?? 'ikke sendt'})`;
  return `${momentOf(at)}: ${kinds.find((post) => post.kind === kind)?.words.da.name} → ${to}${fate}`;
}

function momentOf(at: Date): string {
  const { longDay, time } = datesText.da;
  return `${longDay(dayOf(at))} ${time(timeOf(at))}`;
}
