import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { haveIt, isAmong, peopleWritten } from '../../shared/domain/meeting/people-written.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { waitingSend } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { message } from '../feature/message.ts';
import { finishSeconds } from '../outbox/pauses.ts';
import { queueDelivery } from '../outbox/queue-delivery.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { inserting, readValues } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { memberRow, membersIn } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { droppedView } from './view/one-decision-view.ts';
import { everyone, withAccount } from './who-takes-part.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'decision-dropped': { day: string };
  }
}

/** Whoever had taken it on, alone or with others, has read of it by now, and would wait for its day: they hear once that it is dropped. */
export async function tellDropped(
  ports: Ports,
  unit: Unit,
  { value: kept }: Row<KeptDecision>,
  by: Person,
): Promise<readonly Change[]> {
  const { id, day, state, who } = kept;
  if (state !== 'open') return [];
  // Names are looked up only where one stands beside whoever has it.
  const people = who ? await readValues(ports, membersIn(unit.id)) : [];
  const changes: Change[] = [];
  for (const [nth, to] of haveIt(kept, withAccount(people)).entries()) {
    if (samePerson(to, by)) continue;
    const key = `decision-dropped|${id}${nth === 0 ? '' : `|${nth}`}`;
    await queueDelivery(ports, unit.id, key, finishSeconds);
    const tell = { key, kind: 'decision-dropped', to, about: { day } } as const;
    changes.push(inserting(sendRow(unit.id, key), waitingSend(tell, ports.clock.now())));
  }
  return changes;
}

/** Those of them without an account: whoever deletes it is asked to tell them. */
export async function untoldOf(at: Standing, kept: KeptDecision): Promise<readonly string[]> {
  const { state, owner, who } = kept;
  if (state !== 'open') return [];
  const beside = who ? peopleWritten(who, await everyone(at)) : [];
  const untold = [...(owner ? [owner] : []), ...beside].filter(({ person }) => !person);
  return [...new Set(untold.map(({ name }) => firstName(name)))];
}

/** Its words are gone. What they still have from the same meeting is named, so that they know what it was not. */
export const decisionDropped = message(
  'decision-dropped',
  async ({ unit, send: { about, to }, read }) => {
    if (to === 'channel') return undefined;
    const member = await read(memberRow(unit.id, to));
    const isHere = member !== undefined || samePerson(to, unit.leadership.leader);
    const meeting = isHere && (await read(meetingRow(unit.id, about.day)));
    if (!meeting) return undefined;
    const theirs = meeting.decisions.filter(
      ({ owner, who }) =>
        (owner?.person && samePerson(owner.person, to)) || isAmong(who, member?.person.name),
    );
    return droppedView(unit, about.day, theirs);
  },
  { waits: true },
);
