import { may, rolesOf } from '../../shared/domain/access/permissions.ts';
import { holderOf, takesOver } from '../../shared/domain/meeting/holder-of.ts';
import {
  hasUnfolded,
  type Meeting,
  type MeetingCard,
  unfoldCard,
} from '../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { postAnswer, redrawAnswer } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';
import type { View } from '../ui/view.ts';
import { cardHere, isHolder, isOnCard, isTakenSince, mayTakeCard } from './may-take-card.ts';
import { redrawChair } from './redraw-chair.ts';
import { overView } from './view/closed-view.ts';
import { furtherDownView, leftCardView } from './view/way-to-card-view.ts';

/** In the place of a card whose buttons stand elsewhere now: whose they are, and the way to them for those who may. */
export function leftCard(
  { today }: Pick<Call, 'today'>,
  unit: Unit,
  meeting: Meeting,
  of: MeetingCard['of'],
): View {
  const chair = unit.chairs?.[meeting.id];
  const holder = holderOf(unit, meeting);
  return leftCardView(unit, meeting.day, {
    isTheirs: holder !== undefined && samePerson(holder, of),
    holder,
    mayGoOn: may(rolesOf(of, unit, today), 'run-meeting') || (chair !== undefined && samePerson(chair, of)),
  });
}

interface Move {
  readonly here: MeetingCard | undefined;
  /** Asked of the row as it stands when it is written: a colleague may have taken the meeting over since it was read. */
  readonly mayMove: (meeting: Meeting) => boolean;
  /** They stand in a newer message of the same chat, so that one way more would only fill it. */
  readonly isBelow?: boolean;
}

/**
 * The row says where they stand, and the message before becomes a way back to them; but for where they have come back to
 * it meanwhile. The meeting as it stands after that.
 */
async function moveCard(
  call: Call,
  unit: Unit,
  day: Meeting['day'],
  { here, mayMove, isBelow = false }: Move,
): Promise<Meeting | undefined> {
  let led: Meeting | undefined;
  const moved = await changeRow(call.ports, meetingRow(unit.id, day), (meeting) => {
    led = meeting;
    if (meeting?.state !== 'open' || meeting.card?.message === here?.message) return meeting;
    if (!mayMove(meeting)) return meeting;
    const { card: _, ...rest } = meeting;
    const isUnfolded = here !== undefined && hasUnfolded(meeting, here.of);
    return unfoldCard({ ...rest, ...(here && { card: here }) }, isUnfolded);
  });
  const now = await readValue(call.ports, meetingRow(unit.id, day));
  if (!moved.ok || !led || !now || moved.row.value === led) return now;
  const { card: left } = led;
  if (left && now.state === 'open' && now.card?.message !== left.message) {
    const isTheirs = isBelow && here !== undefined && samePerson(left.of, here.of);
    const view = isTheirs ? furtherDownView(unit) : leftCard(call, unit, now, left.of);
    await redrawAnswer(call.ports, left.of, left.message, view);
  }
  // Whoever has the buttons is the chair: where that is somebody else now, all that names the chair says so.
  const before = holderOf(unit, led);
  if (!here || !before || samePerson(before, here.of)) return now;
  await redrawChair(call, unit.id, now);
  return readValue(call.ports, meetingRow(unit.id, day));
}

/** What stands where the buttons do not stand any more: whose they are, or that it is over. Nothing where they do. */
export function insteadOfCard(
  call: Pick<Call, 'today'>,
  unit: Unit,
  now: Meeting | undefined,
  { of, message }: MeetingCard,
): View | undefined {
  if (!now || (now.state === 'open' && now.card?.message === message)) return undefined;
  return now.state === 'open' ? leftCard(call, unit, now, of) : overView(unit, now, call.today);
}

/**
 * The buttons stand where they were asked for. Of two who ask at once the second may have had them before this answer
 * is seen: then it is a way to them.
 */
export async function drawHere(call: Call, unit: Unit, meeting: Meeting, view: View): Promise<View> {
  const here = cardHere(call);
  const isHere = here?.message === meeting.card?.message;
  const mayMove = (stands: Meeting) =>
    !isTakenSince(call, meeting, stands) && mayTakeCard(call, unit, stands);
  const now = isHere
    ? await readValue(call.ports, meetingRow(unit.id, meeting.day))
    : await givenUp(call, unit, await moveCard(call, unit, meeting.day, { here, mayMove }));
  if (!here || !insteadOfCard(call, unit, now, here)) return view;
  return insteadOfCard(call, await asItStands(call, unit), now, here) ?? view;
}

/** Whoever took the meeting over may have been made its chair since the unit was read. */
export async function asItStands({ ports }: Pick<Call, 'ports'>, unit: Unit): Promise<Unit> {
  return (await readValue(ports, unitRow(unit.id))) ?? unit;
}

/** Somebody else was made the chair while the card was on its way to whoever was when they pressed: they have it not. */
async function givenUp(call: Call, unit: Unit, now: Meeting | undefined): Promise<Meeting | undefined> {
  if (!now?.card || !isHolder(unit, now)) return now;
  const fresh = await readValue(call.ports, unitRow(unit.id));
  const mayMove = (stands: Meeting) =>
    fresh !== undefined && stands.card !== undefined && !isHolder(fresh, stands);
  return mayMove(now) ? moveCard(call, fresh ?? unit, now.day, { here: undefined, mayMove }) : now;
}

/** As a message of its own in the person's chat, which can be found again; false where none can be sent there. */
export async function drawBelow(call: Call, unit: Unit, meeting: Meeting, view: View): Promise<boolean> {
  const posted = await postAnswer(call.ports, call.person, view, call.intent.where.reference);
  if (!posted.ok || !posted.messageId) return false;
  const here = { of: call.person, message: posted.messageId };
  // What is written takes the meeting from nobody; a button does where it says so.
  const mayMove = (stands: Meeting) =>
    !isTakenSince(call, meeting, stands) &&
    (call.intent.what.kind === 'words'
      ? !takesOver(unit, stands, call.person)
      : mayTakeCard(call, unit, stands));
  const now = await moveCard(call, unit, meeting.day, { here, mayMove, isBelow: true });
  const lost = insteadOfCard(call, unit, now, here);
  if (lost) await redrawAnswer(call.ports, here.of, here.message, lost);
  return true;
}

/** Closed from elsewhere, or by somebody else: nobody is left with buttons of a meeting that is over. */
export async function endCard(call: Call, unit: Unit, before: Meeting, closed: Meeting): Promise<void> {
  const { card } = before;
  if (card && !isOnCard(call, before))
    await redrawAnswer(call.ports, card.of, card.message, overView(unit, closed, call.today));
  await redrawChair(call, unit.id, closed);
}

/**
 * Once somebody else leads the meeting, whoever led it before has its buttons no longer. Who leads it is asked of the
 * unit as it is now, which comes back: of two who change that at once the second is right.
 */
export async function leaveCard(call: Call, unit: Unit, held: Meeting | undefined): Promise<Unit> {
  if (!held) return unit;
  const now = (await readValue(call.ports, unitRow(unit.id))) ?? unit;
  const mayMove = ({ card, ...without }: Meeting) => {
    const holder = holderOf(now, without);
    return card !== undefined && !(holder && samePerson(card.of, holder));
  };
  await moveCard(call, now, held.day, { here: undefined, mayMove });
  return now;
}
