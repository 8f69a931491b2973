import { holderOf } from '../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { leaderPostAhead } from '../../shared/domain/posts/meeting-work.ts';
import { hourOf, lastUseful } from '../../shared/domain/posts/post-hours.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { commit } from '../outbox/commit.ts';
import { plannedPosts, plannedWork } from '../outbox/schedule.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { hearsQuestions } from '../unit/change-rest.ts';
import { askOnceMore } from './chair-unsettled.ts';
import { redrawLeftOpen } from './channel-card.ts';
import { prepareAgenda } from './current-agenda.ts';
import { remindOfDecisions } from './remind-of-decisions.ts';

/** What a unit's meetings need at one instant, as the plan stands now. */
export async function runMeetingWork(ports: Ports, unit: Unit, at: string): Promise<void> {
  const due = plannedWork(ports, unit, ports.clock.now()).filter((work) => work.at.toISOString() === at);
  for (const { kind, meeting, at: planned } of due) {
    if (kind === 'agenda') {
      await prepareAgenda(ports, unit, meeting.id);
      await askOnceMore(ports, unit, meeting);
    } else await askAboutOpen(ports, unit, meeting, planned);
  }
  await remindOfDecisions(ports, unit, at);
}

/**
 * A meeting that was begun and never closed is asked about once: whoever held it, where that was not the leader; else
 * the leader, and not beside another message to them.
 */
async function askAboutOpen(ports: Ports, unit: Unit, { day }: PlannedMeeting, planned: Date): Promise<void> {
  const now = ports.clock.now();
  const bestBefore = instantOf(dayOf(planned), lastUseful(hourOf(unit.posts)));
  if (unit.silentSince || now > bestBefore) return;
  const meeting = await readValue(ports, meetingRow(unit.id, day));
  if (!meeting || meeting.state === 'closed') return;
  const leader = actingLeader(unit.leadership, dayOf(now));
  const holder = await colleagueHolding(ports, unit, meeting, leader);
  if (!holder && leaderPostAhead(plannedPosts(ports, unit, now), now, unit.posts)) return;
  await redrawLeftOpen(ports, unit, meeting);
  const to = holder ?? leader;
  if (!(await hearsQuestions(ports, unit, to))) return;
  await commit(ports, unit, [], {
    key: `open-meeting|${day}`,
    kind: 'meeting-open-ask',
    to,
    about: { day },
    bestBefore: bestBefore.toISOString(),
  });
}

/** Somebody else than the leader, who is still in the unit. */
async function colleagueHolding(
  ports: Ports,
  unit: Unit,
  meeting: Meeting,
  leader: Person,
): Promise<Person | undefined> {
  const holder = holderOf(unit, meeting) ?? meeting.startedBy;
  if (samePerson(holder, leader)) return undefined;
  return (await readValue(ports, memberRow(unit.id, holder))) && holder;
}
