import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { type Gone, standingWith } from '../../shared/domain/meeting/left-with.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
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

/** What is open and stands with any of these. */
export async function decisionsWith(
  ports: Ports,
  unit: string,
  gone: readonly Gone[],
): Promise<readonly KeptDecision[]> {
  return gone.length > 0 ? standingWith(await readValues(ports, openDecisionsIn(unit)), gone) : [];
}

/**
 * Somebody has left and had taken something on: whoever leads hears of it once, quiet or on holiday though they be, for
 * nobody else does.
 */
export async function tellOfLeftBehind(ports: Ports, id: string, by: Person, op: string): Promise<void> {
  const [unit, kept, open] = await Promise.all([
    readValue(ports, unitRow(id)),
    readValue(ports, leftRow(id, by)),
    readValues(ports, openDecisionsIn(id)),
  ]);
  if (!unit || standingWith(open, [goneOf(kept?.member.person ?? by)]).length === 0) return;
  await commit(ports, unit, [], {
    key: `left-behind|${op}`,
    kind: 'left-behind',
    to: actingLeader(unit.leadership, dayOf(ports.clock.now())),
    about: { by },
  });
}

/** Nothing when they have come back meanwhile, or nothing stands with them any more. */
export const leftBehind = message('left-behind', async ({ unit, send, read, readAll }) => {
  const { by } = send.about;
  if (await read(memberRow(unit.id, by))) return undefined;
  const [kept, open] = await Promise.all([read(leftRow(unit.id, by)), readAll(openDecisionsIn(unit.id))]);
  const gone = goneOf(kept?.member.person ?? by);
  const left = standingWith(open, [gone]);
  return left.length > 0 ? leftBehindView(unit, gone, left) : undefined;
});
