import type { Meeting, MeetingCard } from '../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { redrawAnswer } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import type { Call } from '../turn/call.ts';
import { leftCardView } from './view/way-to-card-view.ts';

/** The message in the person's own chat whose button was pressed: the meeting is shown in its place. */
export function cardHere({ intent, person }: Call): MeetingCard | undefined {
  return intent.pressed === undefined ? undefined : { of: person, message: intent.pressed };
}

/**
 * The chair's buttons stand in one message. Pressed in another, they move there, and the one before becomes a way back
 * to them. What is shown in a channel for one person alone has no message that could be found again.
 */
export async function takeCardHere(call: Call, unit: Unit, { day, card }: Meeting): Promise<void> {
  if (call.intent.what.kind !== 'button') return;
  const here = cardHere(call);
  if (here?.message === card?.message) return;
  let left: MeetingCard | undefined;
  const moved = await changeRow(call.ports, meetingRow(unit.id, day), (meeting) => {
    left = meeting?.card;
    if (meeting?.state !== 'open' || left?.message === here?.message) return meeting;
    const { card: _, ...rest } = meeting;
    return { ...rest, ...(here && { card: here }) };
  });
  if (!moved.ok || !left || left.message === here?.message) return;
  await redrawAnswer(call.ports, left.of, left.message, leftCardView(unit, day));
}
