import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import { holderOf } from '../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { fillAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import { readStoredAgenda, type StoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import type { Instead } from '../feature/form.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { readRow, readValue } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { type MeetingNow, meetingNow } from './current-agenda.ts';
import { finishClosing } from './finish-closing.ts';
import { type Gathered, gatherMaterial } from './gather-agenda.ts';
import { isHolder } from './may-take-card.ts';
import { endCard } from './one-card.ts';
import { agendaText } from './text/agenda-text.ts';
import { meetingText } from './text/meeting-text.ts';
import { overView } from './view/closed-view.ts';
import { ledByView } from './view/who-chairs-view.ts';

/** The meeting that is ahead, or still open. */
export interface NextMeeting extends Standing, MeetingNow {
  readonly mayRun: boolean;
}

/** A meeting that has begun, in the hands of whoever runs it. */
export interface HeldMeeting extends Standing, Gathered {
  readonly held: Row<Meeting>;
  readonly agenda: Agenda;
  readonly stored: Row<StoredAgenda>;
}

export async function atNextMeeting(at: Standing, act: (at: NextMeeting) => Promise<Reply>): Promise<Reply> {
  const { unit, call } = at;
  const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
  if (!now) return showYou(sentence(agendaText[unit.language].noMeeting));
  return act({ ...at, plan: at.plan, ...now, mayRun: mayRun(at, now.meeting.id) });
}

export async function atHeldMeeting(
  at: Standing,
  day: Day | undefined,
  act: (at: HeldMeeting) => Promise<Reply>,
): Promise<Reply> {
  const found = await heldMeeting(at, day);
  return 'instead' in found ? found.instead : act(found);
}

/** Whoever meets a meeting whose closing broke off finishes that first: it is only ever open or closed to them. */
export async function heldMeeting(here: Standing, day = here.call.today): Promise<HeldMeeting | Instead> {
  const { call } = here;
  const text = meetingText[here.unit.language];
  const planned = meetingsOf(here.plan).find((meeting) => meeting.day === day);
  const [first, row, gathered] = await Promise.all([
    readRow(call.ports, meetingRow(here.unit.id, day)),
    readRow(call.ports, agendaRow(here.unit.id, day)),
    // Its plan may have moved since: then only what is open is shown with it.
    gatherMaterial(call.ports, here.unit, planned ?? { id: 'opening', day }),
  ]);
  if (!first || !row) return { instead: showYou(sentence(text.notOpen)) };
  // Read before its chair was: whoever has the buttons may have been made that in between.
  const isBefore = first.value.card !== undefined && !isHolder(here.unit, first.value);
  const unit = (isBefore && (await readValue(call.ports, unitRow(here.unit.id)))) || here.unit;
  const at = { ...here, unit };
  if (!mayRun(at, first.value.id)) return { instead: notYourMeeting(at, first.value) };
  const stored = { ...row, value: readStoredAgenda(row.value) };
  const held =
    first.value.state === 'closing' ? await finishClosing(call.ports, unit, stored.value, first) : first;
  if (!held) return { instead: showYou(refusalView(unit.language, 'busy')) };
  if (first.value.state === 'closing') await endCard(call, unit, first.value, held.value);
  const agenda = fillAgenda(stored.value, gathered.material);
  return { ...at, plan: at.plan, ...gathered, held, stored, agenda };
}

/** What leads the meeting on: whoever pressed it has to know whether it did. */
const movesOn: ReadonlySet<string> = new Set(['meeting.go', 'meeting.topic']);

/** On the receipt of a decision, which stays where it was written. */
const mends: ReadonlySet<string> = new Set(['meeting.correct', 'meeting.drop-ask', 'meeting.drop']);

/**
 * Whoever led a moment ago reads that somebody else does now, and how they get it back. Once it is over, what is left of
 * their card becomes what was decided.
 */
function notYourMeeting(at: Standing, meeting: Meeting): Reply {
  const { unit } = at;
  const { what } = at.call.intent;
  if (meeting.state === 'closed') return instead(showYou(overView(unit, meeting)));
  const holder = meeting.state === 'open' ? holderOf(unit, meeting) : undefined;
  if (!holder) return showYou(sentence(meetingText[unit.language].notChair));
  const shown = showYou(
    ledByView(unit, meeting, {
      holder,
      mayTake: mayStepIn(at, meeting),
      mayAsk: mayWish(at, meeting),
      isLost: what.kind === 'button' && what.data.from !== undefined && movesOn.has(what.action),
      isMending: what.kind === 'button' && mends.has(what.action),
    }),
  );
  // A button that says where the meeting was stands on a card, which has been drawn after it was lost.
  return what.kind === 'button' && what.data.from !== undefined ? instead(shown) : shown;
}

/** Any colleague while nobody has said yes; whoever holds it anyway need not step in, and none into a day gone by. */
export function mayStepIn(
  { unit, call, may, isShared }: Standing,
  { id, day }: Pick<PlannedMeeting, 'id' | 'day'>,
): boolean {
  return day >= call.today && may('take-chair') && !may('run-meeting') && !isShared && !unit.chairs?.[id];
}

/** Whoever may not take it, for somebody has said yes, may ask that one. */
export function mayWish(
  { unit, call, may, isShared }: Standing,
  { id, day }: Pick<PlannedMeeting, 'id' | 'day'>,
): boolean {
  return day >= call.today && may('take-chair') && !may('run-meeting') && !isShared && !!unit.chairs?.[id];
}

/** Of the meeting that was held last, or is held today; today where there was none. */
export function latestMeetingDay({ plan, call }: Standing): Day {
  const days = meetingsOf(plan).map(({ day }) => day);
  return (
    days
      .filter((day) => day <= call.today)
      .toSorted()
      .at(-1) ?? call.today
  );
}

export function mayRun({ unit, call, may }: Standing, meeting: string): boolean {
  const chair = unit.chairs?.[meeting];
  return may('run-meeting') || (chair !== undefined && samePerson(chair, call.person));
}
