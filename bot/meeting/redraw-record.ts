import { isDeepStrictEqual } from 'node:util';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { redraw } from '../outbox/deliver-send.ts';
import { againSeconds, finishSeconds, mostLooks } from '../outbox/pauses.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { sendsBeginning } from '../rows/send-rows.ts';
import { membersIn, unitRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { decisionsNow } from './decisions-now.ts';
import { decisionsView } from './view/meeting-decisions-view.ts';

const mostRedraws = 3;

/** The message that tells the channel what was decided. */
export const recordKey = (day: Day): string => `decisions|${day}`;

/**
 * Before what a closed meeting decided is changed or deleted: whatever then goes wrong, the job draws the record as it
 * stands. Without it, deleted words would stay in the channel when the drawing failed, for nothing is left to be done
 * when the press is brought again.
 */
export function recordDue({ queue }: Pick<Ports, 'queue'>, unit: string, day: Day): Promise<void> {
  return queue.send({ kind: 'redraw-record', unit, day }, finishSeconds);
}

/** At once. What the platform or the storage refuses now is left to the job. `posted`: what the channel reads already. */
export async function tellRecord(ports: Ports, unit: string, day: Day, posted?: View): Promise<void> {
  try {
    await drawRecord(ports, unit, day, posted);
  } catch (error) {
    // The decision stands; what the channel shows is only its mirror.
    ports.log.warn('meeting.record-not-drawn', { unit, cause: String((error as Error)?.name) });
  }
}

/** From the queue, and again later where the platform would not take it. */
export async function redrawRecordOf(
  ports: Ports,
  { unit, day, looks = 0 }: Omit<Extract<Job, { kind: 'redraw-record' }>, 'kind'>,
): Promise<void> {
  const isLeft = await drawRecord(ports, unit, day);
  const job = { kind: 'redraw-record', unit, day, looks: looks + 1 } as const;
  if (isLeft && looks < mostLooks) await ports.queue.send(job, againSeconds * 2 ** looks);
}

/** Whether what is told of the meeting on that day tells of this decision. */
export async function isToldOn(ports: Ports, unit: string, day: Day, decision: string): Promise<boolean> {
  const meeting = await readValue(ports, meetingRow(unit, day));
  return (
    meeting !== undefined && meeting.state !== 'open' && meeting.decisions.some(({ id }) => id === decision)
  );
}

interface Drawing {
  readonly key: string;
  readonly view: View;
}

interface Standing {
  readonly unit: Unit;
  readonly drawings: readonly (Drawing & { readonly send: Send })[];
  /** One of them is on its way, in words that may be outdated by the time it arrives. */
  readonly isUnderWay: boolean;
}

/**
 * Of two who change decisions at once, the one who draws last may have read first; and the plan may have changed, or the
 * first message arrived. So whoever has drawn looks once more, and draws what would read differently by then. Tells
 * whether it has to be tried another time.
 */
async function drawRecord(ports: Ports, unit: string, day: Day, posted?: View): Promise<boolean> {
  let drawn: readonly Drawing[] = posted ? [{ key: recordKey(day), view: posted }] : [];
  let isLeft = false;
  for (let look = 0; look < mostRedraws; look++) {
    const now = await recordNow(ports, unit, day);
    if (!now) return isLeft;
    if (now.isUnderWay) isLeft = true;
    const { drawings } = now;
    const isDrawn = ({ key, view }: Drawing) => drawn.some((each) => isDeepStrictEqual(each, { key, view }));
    const anew = drawings.filter((each) => !isDrawn(each));
    if (anew.length === 0) return isLeft;
    const refused = await Promise.all(anew.map(({ send, view }) => redraw(ports, now.unit, send, view)));
    if (refused.includes(true)) isLeft = true;
    drawn = drawings.map(({ key, view }) => ({ key, view }));
  }
  return true;
}

/** The channel's message, and the private ones, which lie beside it. Whoever has left reads what they have. */
async function recordNow(ports: Ports, id: string, day: Day): Promise<Standing | undefined> {
  const [unit, meeting] = await Promise.all([
    readValue(ports, unitRow(id)),
    readValue(ports, meetingRow(id, day)),
  ]);
  if (!unit || !meeting || meeting.state === 'open') return undefined;
  if (meeting.state === 'closing') return { unit, drawings: [], isUnderWay: true };
  const [sends, kept] = await Promise.all([
    readValues(ports, sendsBeginning(id, recordKey(day))),
    decisionsNow((within) => readValues(ports, within), id, meeting),
  ]);
  const sent = sends.filter(({ messageId }) => messageId);
  const isPrivate = sent.some(({ to }) => to !== 'channel');
  const members = isPrivate ? await readValues(ports, membersIn(id)) : [];
  const isHere = ({ to }: Send) =>
    to === 'channel' || members.some(({ person, shared }) => !shared && samePerson(person, to));
  return {
    unit,
    drawings: sent.filter(isHere).map((send) => ({
      key: send.key,
      view: decisionsView({ unit, meeting, kept }, send.to === 'channel' ? 'channel' : 'absent'),
      send,
    })),
    isUnderWay: sends.some(({ state }) => state === 'claimed'),
  };
}
