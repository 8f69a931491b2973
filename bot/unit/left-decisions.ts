import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { type Gone, standingWith, withThoseOf } from '../../shared/domain/meeting/left-with.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { type Day, dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { leftRow, memberRow, unitRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { leftBehindView } from './view/left-decisions-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** `by`: whoever has left. */
    'left-behind': { by: Person };
  }
}

/** Known by their id and, where they are named beside a colleague, by their name. */
export function goneOf({ id, name = '' }: Person): Gone {
  return { id, name };
}

/** What is open and stands with any of these, in the record of a meeting that is going on as well. */
export async function decisionsWith(
  ports: Ports,
  { id, plan }: Pick<Unit, 'id' | 'plan'>,
  gone: readonly Gone[],
): Promise<readonly KeptDecision[]> {
  if (gone.length === 0) return [];
  const held = lastMeetingDay(plan, dayOf(ports.clock.now()));
  const [open, meeting] = await Promise.all([
    readValues(ports, openDecisionsIn(id)),
    held && readValue(ports, meetingRow(id, held)),
  ]);
  return standingWith(withThoseOf(meeting || undefined, open), gone);
}

/** Only the latest of them may be going on; nothing where none has been held. */
function lastMeetingDay(plan: Unit['plan'], today: Day): Day | undefined {
  const days = meetingsOf(planOf(plan, today)).map(({ day }) => day);
  return days
    .filter((day) => day <= today)
    .toSorted()
    .at(-1);
}

/**
 * Somebody has left and had taken something on: whoever leads hears of it once, quiet or on holiday though they be, for
 * nobody else does.
 */
export async function tellOfLeftBehind(ports: Ports, id: string, by: Person, op: string): Promise<void> {
  const [unit, kept] = await Promise.all([readValue(ports, unitRow(id)), readValue(ports, leftRow(id, by))]);
  if (!unit || (await decisionsWith(ports, unit, [goneOf(kept?.member.person ?? by)])).length === 0) return;
  await commit(ports, unit, [], {
    key: `left-behind|${op}`,
    kind: 'left-behind',
    to: actingLeader(unit.leadership, dayOf(ports.clock.now())),
    about: { by },
  });
}

/** Nothing when they have come back meanwhile, or nothing stands with them any more. */
export const leftBehind = message('left-behind', async ({ unit, send, read, readAll, now }) => {
  const { by } = send.about;
  if (await read(memberRow(unit.id, by))) return undefined;
  const held = lastMeetingDay(unit.plan, dayOf(now));
  const [kept, open, meeting] = await Promise.all([
    read(leftRow(unit.id, by)),
    readAll(openDecisionsIn(unit.id)),
    held && read(meetingRow(unit.id, held)),
  ]);
  const gone = goneOf(kept?.member.person ?? by);
  const left = standingWith(withThoseOf(meeting || undefined, open), [gone]);
  return left.length > 0 ? leftBehindView(unit, gone, left) : undefined;
});
