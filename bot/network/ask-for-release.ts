import { daysAskedFor } from '../../shared/domain/network/limits.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { leaderPostAhead } from '../../shared/domain/posts/meeting-work.ts';
import { hourOf, lastUseful } from '../../shared/domain/posts/post-hours.ts';
import { addDays, type Day, dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { plannedPosts, plannedWork } from '../outbox/schedule.ts';
import { releaseAnswerRow, unitNetworksIn } from '../rows/network-rows.ts';
import { readValues } from '../rows/row.ts';
import type { Ports, Saying } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { hearsQuestions } from '../unit/change-rest.ts';
import { joinedNetworks, type Reading, readingOf } from './joined-networks.ts';
import { figuresOf } from './unit-figures.ts';
import { releaseAskView, releaseNodes } from './view/release-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'network-release-ask': { day: string };
  }
}

/** On the day after a meeting, and not beside another message to the leader. */
export async function askForRelease(ports: Ports, unit: Unit, at: string): Promise<void> {
  const now = ports.clock.now();
  const due = plannedWork(ports, unit, now).find(
    (work) => work.kind === 'open-meeting' && work.at.toISOString() === at,
  );
  if (!due || unit.silentSince) return;
  const bestBefore = instantOf(dayOf(due.at), lastUseful(hourOf(unit.posts)));
  if (now > bestBefore || leaderPostAhead(plannedPosts(ports, unit, now), now, unit.posts)) return;
  if ((await readValues(ports, unitNetworksIn(unit.id))).length === 0) return;
  const asked = await toAskAbout(readingOf(ports), unit, now);
  if (!asked) return;
  const leader = actingLeader(unit.leadership, dayOf(now));
  if (!(await hearsQuestions(ports, unit, leader))) return;
  await commit(ports, unit, [], {
    key: `release|${asked.day}`,
    kind: 'network-release-ask',
    to: leader,
    about: { day: asked.day },
    bestBefore: bestBefore.toISOString(),
  });
}

/** Nothing when it has been answered in the meantime. */
export const releaseAsk = message('network-release-ask', async ({ unit, now, read, readAll }) => {
  const asked = await toAskAbout({ read, readAll }, unit, now);
  return asked && releaseAskView(unit, asked.day, asked.networks);
});

/** What there is to say to the leader anyway carries it along. */
export async function withRelease(view: View | undefined, say: Saying): Promise<View | undefined> {
  if (!view) return view;
  const { unit, now, read, readAll } = say;
  const asked = await toAskAbout({ read, readAll }, unit, now);
  if (!asked) return view;
  return { ...view, nodes: [...view.nodes, ...releaseNodes(unit, asked.day, asked.networks)] };
}

async function toAskAbout(
  reading: Reading,
  unit: Unit,
  now: Date,
): Promise<{ readonly day: Day; readonly networks: readonly Network[] } | undefined> {
  const networks = await joinedNetworks(reading, unit.id);
  if (networks.length === 0) return undefined;
  const today = dayOf(now);
  // A deputy may not let anything go: the leader is asked when they are back.
  if (!samePerson(actingLeader(unit.leadership, today), unit.leadership.leader)) return undefined;
  const figures = await figuresOf(reading, { unit, plan: planOf(unit.plan, today), today });
  if (!figures || figures.meeting.day < addDays(today, -daysAskedFor)) return undefined;
  const { day } = figures.meeting;
  return (await reading.read(releaseAnswerRow(unit.id, day))) ? undefined : { day, networks };
}
