import { holderOf, takesOver } from '../../shared/domain/meeting/holder-of.ts';
import type { Meeting, MeetingCard } from '../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Call } from '../turn/call.ts';

/** Whoever presses one of these is to lead the meeting from where they pressed. */
const asking: ReadonlySet<string> = new Set(['meeting.start', 'chair.step-in']);

/** The message in the person's own chat whose button was pressed: the meeting is shown in its place. */
export function cardHere({ intent, person }: Call): MeetingCard | undefined {
  return intent.pressed === undefined ? undefined : { of: person, message: intent.pressed };
}

/** What was pressed stands in the message with the chair's buttons, or nobody has them yet. */
export function isOnCard({ intent }: Call, { card }: Meeting): boolean {
  return !card || card.message === intent.pressed;
}

/** Somebody else has said yes since, and has not asked for the buttons yet: they are theirs all the same. */
function isLost({ intent, person }: Call, unit: Unit, meeting: Meeting): boolean {
  return !meeting.card && intent.pressed !== undefined && takesOver(unit, meeting, person);
}

/**
 * The chair's buttons stand in one message. They move to whoever asks for them, and follow one and the same person from
 * one message to the next; a form that is sent, or a button on a card that was left, never takes them from a colleague,
 * and neither does one that does not say that it takes them.
 */
export function mayTakeCard(call: Call, unit: Unit, meeting: Meeting): boolean {
  const { what } = call.intent;
  if (isOnCard(call, meeting) && !isLost(call, unit, meeting)) return true;
  if (what.kind !== 'button') return false;
  const isAsked = asking.has(what.action) || (what.action === 'meeting.show' && !what.data.from);
  if (isAsked && (saysItTakes(call) || !takesOver(unit, meeting, call.person))) return true;
  return meeting.card !== undefined && samePerson(meeting.card.of, call.person);
}

function saysItTakes({ intent: { what } }: Call): boolean {
  return what.kind === 'button' && (what.action === 'chair.step-in' || what.data.takes !== undefined);
}

/** A colleague has got the buttons since the meeting was read, and nothing that was pressed says that it takes them. */
export function isTakenSince(call: Call, meeting: Meeting, { card }: Meeting): boolean {
  const isTheirs = card === undefined || samePerson(card.of, call.person);
  return !isTheirs && card.message !== meeting.card?.message && !saysItTakes(call);
}

/** Pressed on a card that lost its buttons to a colleague, and was not drawn anew: it says so, and nothing is done. */
export function isLeftCard(call: Call, unit: Unit, meeting: Meeting): boolean {
  return meeting.state === 'open' && !mayTakeCard(call, unit, meeting);
}

/** Whoever has the buttons is whose they are; not where the unit was read before they were made its chair. */
export function isHolder(unit: Unit, meeting: Meeting): boolean {
  const holder = holderOf(unit, meeting);
  return holder !== undefined && meeting.card !== undefined && samePerson(holder, meeting.card.of);
}

/** What is shown in a channel, or on the app's own page, has no message that could be found again. */
export function hasNoMessage({ intent: { where, atHome } }: Call): boolean {
  return where.kind === 'channel' || atHome === true;
}
