import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { placeForTrial, type TrialPlace } from '../../shared/domain/trial/which-meeting.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { message } from '../feature/message.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import type { ReadRow } from '../turn/ports.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';
import { enteredView } from './view/trial-said-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'trial-receipt': { trial: string; thread?: string; several?: string };
    'trial-entered': { trial: string };
  }
}

/** Under it the channel’s receipt of a trial is found again. */
export const receiptKey = (trial: string): string => `receipt|${trial}`;

/** The receipt of a trial; none when it was withdrawn, or its sharing taken back, before the receipt could be sent. */
export const trialReceipt = message('trial-receipt', async ({ unit, send, now, read }) => {
  const { about } = send;
  const trial = await read(openTrialRow(unit.id, about.trial));
  if (trial?.audience !== 'unit') return undefined;
  // A receipt repeats the trial's words, unless it stands right under the message that holds just these.
  const alone = !about.thread || about.several === 'yes' || trial.ownWords === true;
  return trialReceiptView({ unit, trial, place: await placeNow(unit, now, read), alone });
});

/** Tells somebody that the leader has written down a trial for them. */
export const trialEntered = message('trial-entered', async ({ unit, send, read }) => {
  const trial = await read(openTrialRow(unit.id, send.about.trial));
  return trial && enteredView(unit, trial);
});

export function placeOf(unit: Unit, now: Date): TrialPlace {
  return placeForTrial(planOf(unit.plan, dayOf(now)), now);
}

/** The same in a conversation: every receipt, whoever draws it anew, says when the trial is talked about. */
export function placeHere({ unit, call: { ports } }: Standing): Promise<TrialPlace> {
  return placeNow(unit, ports.clock.now(), (row) => readValue(ports, row));
}

/**
 * When the trial will be talked about. Only on a meeting's own day is its row read: it may have begun before its
 * time, and then takes up nothing new, or be over already.
 */
async function placeNow(unit: Unit, now: Date, read: ReadRow): Promise<TrialPlace> {
  const place = placeOf(unit, now);
  if (place.when !== 'today' && place.when !== 'after-today') return place;
  const begun = await read(meetingRow(unit.id, dayOf(now)));
  if (!begun) return place.when === 'today' ? place : notBegun(unit, now, place);
  const { meeting } = place;
  const after =
    place.when === 'today' && meeting ? placeOf(unit, instantOf(meeting.day, meeting.time)) : place;
  return begun.state !== 'open' && after.when === 'after-today' ? { ...after, when: 'after-closed' } : after;
}

/** Its time has come and nobody has begun it: until it would be over, it may still take up what is written. */
function notBegun(unit: Unit, now: Date, next: TrialPlace): TrialPlace {
  const today = placeOf(unit, instantOf(dayOf(now), '00:00'));
  const { meeting } = today;
  if (!meeting) return next;
  const ends = instantOf(meeting.day, meeting.time).getTime() + meeting.minutes * 60_000;
  return now.getTime() < ends ? today : { ...next, when: 'later' };
}
