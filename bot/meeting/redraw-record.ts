import { isDeepStrictEqual } from 'node:util';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { redraw } from '../outbox/deliver-send.ts';
import { meetingRow, pastDecisionsFrom } from '../rows/meeting-rows.ts';
import { openDecisionsIn } from '../rows/meeting-work-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { sendsBeginning } from '../rows/send-rows.ts';
import { membersIn } from '../rows/unit-rows.ts';
import type { Outside, Ports } from '../turn/ports.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';

const mostRedraws = 3;

/** The message that tells the channel what was decided. */
export const recordKey = (day: Day): string => `decisions|${day}`;

/** The decisions of a meeting as they lie now, open or settled since. */
async function decisionsNow(
  ports: Outside,
  unit: string,
  meeting: Meeting,
): Promise<readonly KeptDecision[]> {
  const own = new Set(meeting.decisions.map(({ id }) => id));
  if (own.size === 0) return [];
  const [open, past] = await Promise.all([
    readValues(ports, openDecisionsIn(unit)),
    readValues(ports, pastDecisionsFrom(unit, meeting.day)),
  ]);
  return [...open, ...past].filter(({ id }) => own.has(id));
}

/**
 * What was told of a closed meeting, with its decisions as they are now: the channel's message first, then the private
 * ones, which lie beside it. Whoever has left reads what they have.
 */
export async function redrawRecords(
  ports: Ports,
  unit: Unit,
  meeting: Meeting,
  known?: readonly KeptDecision[],
): Promise<void> {
  const [sends, kept] = await Promise.all([
    readValues(ports, sendsBeginning(unit.id, recordKey(meeting.day))),
    known ?? decisionsNow(ports, unit.id, meeting),
  ]);
  const record = sends.find(({ to }) => to === 'channel');
  if (record) await redraw(ports, unit, record, decisionsView({ unit, meeting, kept }, 'channel'));
  const copies = sends.filter(({ to, messageId }) => to !== 'channel' && messageId);
  if (copies.length === 0) return;
  const members = await readValues(ports, membersIn(unit.id));
  const isHere = ({ to }: Send) =>
    to !== 'channel' && members.some(({ person, shared }) => !shared && samePerson(person, to));
  const view = decisionsView({ unit, meeting, kept }, 'absent');
  await Promise.all(copies.filter(isHere).map((copy) => redraw(ports, unit, copy, view)));
}

/**
 * A decision was changed where it lies on: is it of the latest meeting, on `day`, what was told of that is drawn anew. Of
 * older meetings nobody reads the message any more.
 */
export async function tellRecord(
  ports: Ports,
  unit: Unit,
  day: Day,
  { day: on, earlier = [] }: KeptDecision,
): Promise<void> {
  if (![on, ...earlier.map((each) => each.day)].includes(day)) return;
  try {
    let drawn: unknown;
    for (let look = 0; look < mostRedraws; look++) {
      const meeting = await readValue(ports, meetingRow(unit.id, day));
      if (meeting?.state !== 'closed') return;
      // A colleague may have changed another of them while this was drawn.
      const kept = await decisionsNow(ports, unit.id, meeting);
      if (isDeepStrictEqual([meeting, kept], drawn)) return;
      await redrawRecords(ports, unit, meeting, kept);
      drawn = [meeting, kept];
    }
  } catch (error) {
    // The decision stands; what the channel shows is only its mirror.
    ports.log.warn('meeting.record-not-drawn', { unit: unit.id, cause: String((error as Error)?.name) });
  }
}
