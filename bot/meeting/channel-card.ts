import { isDeepStrictEqual } from 'node:util';
import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import { hasDecided } from '../../shared/domain/meeting/decided-in-meeting.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { fillAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import {
  readStoredAgenda,
  type StoredAgenda,
  type StoredAgendaV1,
} from '../../shared/domain/meeting/stored-agenda.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { message } from '../feature/message.ts';
import { redraw, redrawSent } from '../outbox/deliver-send.ts';
import { againSeconds, mostLooks } from '../outbox/pauses.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { gatherMaterial } from './gather-agenda.ts';
import { isHolder } from './may-take-card.ts';
import { tellRecord } from './redraw-record.ts';
import { meetingCardView } from './view/channel-card-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'meeting-card': { day: string };
  }
}

const mostRedraws = 3;

export const cardKey = (day: Day): string => `meeting-card|${day}`;

/** For everybody in the channel: where the meeting is and what was decided so far. Drawn anew as it goes. */
export const meetingCard = message('meeting-card', async ({ unit, send, now, read }) => {
  const { day } = send.about;
  const [stored, meeting] = [await read(agendaRow(unit.id, day)), await read(meetingRow(unit.id, day))];
  if (!stored || !meeting) return undefined;
  const agenda = agendaUntold(unit, stored, meeting);
  return meetingCardView({ unit, agenda, meeting, now });
});

interface Shown {
  readonly unit: Unit;
  readonly agenda: Agenda;
  readonly call: Pick<Call, 'ports'>;
}

/** Days later the card says that the meeting was not closed, and not that it is going on. */
export async function redrawLeftOpen(ports: Ports, unit: Unit, meeting: Meeting): Promise<void> {
  const stored = await readValue(ports, agendaRow(unit.id, meeting.day));
  if (!stored) return;
  await redrawCard({ unit, agenda: agendaUntold(unit, stored, meeting), call: { ports } }, meeting);
}

/** From the queue: what the platform or the storage refused when it was drawn. */
export async function redrawCardOf(
  ports: Ports,
  { unit: id, day, looks = 0 }: Omit<Extract<Job, { kind: 'redraw-card' }>, 'kind'>,
): Promise<void> {
  const [unit, meeting] = [await readValue(ports, unitRow(id)), await readValue(ports, meetingRow(id, day))];
  const isLeft = unit && meeting && (await redrawCardLed(ports, unit, meeting));
  const job = { kind: 'redraw-card', unit: id, day, looks: looks + 1 } as const;
  if (isLeft && looks < mostLooks) await ports.queue.send(job, againSeconds * 2 ** looks);
}

/**
 * Somebody else leads the meeting that is going on: the card says so, and the rest of it stays as it was. Tells whether it
 * has to be tried another time.
 */
export async function redrawCardLed(ports: Ports, unit: Unit, meeting: Meeting): Promise<boolean> {
  const send = await readValue(ports, sendRow(unit.id, cardKey(meeting.day)));
  if (!send?.messageId) return false;
  const [stored, { material }] = await Promise.all([
    readValue(ports, agendaRow(unit.id, meeting.day)),
    gatherMaterial(ports, unit, meeting),
  ]);
  if (!stored) return false;
  const agenda = fillAgenda(readStoredAgenda(stored), material);
  const shown = { unit, agenda, call: { ports } };
  return drawAnew(ports, unit, meeting, async (now) => {
    // The unit has just been read, to say who leads it.
    const view = now === meeting ? cardAt(shown, now) : await cardNow(shown, now);
    return redraw(ports, unit, send, view);
  });
}

/** Without the trials themselves nobody's words are told, not even those of a title. */
function agendaUntold(unit: Unit, stored: StoredAgenda | StoredAgendaV1, meeting: Meeting): Agenda {
  return fillAgenda(readStoredAgenda(stored), { trials: [], chair: chairOf(unit, meeting) });
}

/** Where the meeting is, who leads it, and what was decided so far. A word that was deleted would else stay in it. */
export async function redrawCard(shown: Shown, meeting: Meeting): Promise<void> {
  const { unit, call } = shown;
  const { day } = meeting;
  const isLeft = await drawAnew(call.ports, unit, meeting, async (now) =>
    redrawSent(call.ports, unit, cardKey(day), await cardNow(shown, now)),
  );
  if (isLeft) await call.ports.queue.send({ kind: 'redraw-card', unit: unit.id, day }, againSeconds);
}

/** Read before a colleague took the meeting over, the unit would name whoever led it until then. */
async function cardNow(shown: Shown, meeting: Meeting): Promise<View> {
  const { unit, call } = shown;
  if (meeting.state !== 'open' || isHolder(unit, meeting)) return cardAt(shown, meeting);
  const now = await readValue(call.ports, unitRow(unit.id));
  return cardAt({ ...shown, unit: now ?? unit }, meeting);
}

function cardAt({ unit, agenda, call: { ports } }: Shown, meeting: Meeting): View {
  return meetingCardView({ unit, agenda, meeting, now: ports.clock.now() });
}

/**
 * What was told when the meeting was closed, in the channel and to each who was away, so that nobody keeps reading a
 * slip; and the card above it where that said that nothing was decided.
 */
export async function redrawRecord(at: Shown, before: Meeting, meeting: Meeting): Promise<void> {
  const { unit, call } = at;
  await tellRecord(call.ports, unit.id, meeting.day);
  if (hasDecided(before) !== hasDecided(meeting)) await redrawCard(at, meeting);
}

/**
 * Of two who change the meeting at once, the one who draws last may have read first. So whoever has drawn looks once
 * more, and draws again what has changed since. Tells whether it has to be tried another time.
 */
async function drawAnew(
  ports: Ports,
  unit: Unit,
  meeting: Meeting,
  draw: (now: Meeting) => Promise<boolean>,
): Promise<boolean> {
  let drawn: Meeting | undefined = meeting;
  let isLeft = false;
  try {
    for (let redraw = 0; drawn && redraw < mostRedraws; redraw++) {
      isLeft = await draw(drawn);
      const now: Meeting | undefined = await readValue(ports, meetingRow(unit.id, meeting.day));
      if (isDeepStrictEqual(now, drawn)) break;
      drawn = now;
    }
    return isLeft;
  } catch (error) {
    // What was decided stands; what the channel shows is only its mirror.
    ports.log.warn('meeting.card-not-drawn', { unit: unit.id, cause: String((error as Error)?.name) });
    return true;
  }
}
