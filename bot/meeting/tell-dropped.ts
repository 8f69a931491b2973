import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { waitingSend } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { message } from '../feature/message.ts';
import { queueDelivery } from '../outbox/queue-delivery.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { inserting } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { memberRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { droppedView } from './view/one-decision-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'decision-dropped': { day: string };
  }
}

const jobDelaySeconds = 30;

/** Whoever had taken it on has read of it by now, and would wait for its day: they hear once that it is dropped. */
export async function tellDropped(
  ports: Ports,
  unit: Unit,
  { value: { id, day, state, owner } }: Row<KeptDecision>,
  by: Person,
): Promise<readonly Change[]> {
  const to = owner?.person;
  if (state !== 'open' || !to || samePerson(to, by)) return [];
  const key = `decision-dropped|${id}`;
  await queueDelivery(ports, unit.id, key, jobDelaySeconds);
  const tell = { key, kind: 'decision-dropped', to, about: { day } } as const;
  return [inserting(sendRow(unit.id, key), waitingSend(tell, ports.clock.now()))];
}

/** Its words are gone. What they still have from the same meeting is named, so that they know what it was not. */
export const decisionDropped = message(
  'decision-dropped',
  async ({ unit, send: { about, to }, read }) => {
    if (to === 'channel') return undefined;
    const isHere = samePerson(to, unit.leadership.leader) || (await read(memberRow(unit.id, to)));
    const meeting = isHere && (await read(meetingRow(unit.id, about.day)));
    if (!meeting) return undefined;
    const theirs = meeting.decisions.filter(({ owner }) => owner?.person && samePerson(owner.person, to));
    return droppedView(unit, about.day, theirs);
  },
  { waits: true },
);
