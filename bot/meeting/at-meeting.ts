import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/meeting-days.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import type { Instead } from '../feature/form.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { readRow, readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { agendaText } from './text/agenda-text.ts';
import { meetingText } from './text/meeting-text.ts';

/** The next meeting of a unit. */
export interface NextMeeting extends Standing {
  readonly meeting: PlannedMeeting;
  readonly mayRun: boolean;
}

/** A meeting that has begun, in the hands of whoever runs it. */
export interface HeldMeeting extends Standing {
  readonly held: Row<Meeting>;
  readonly agenda: Agenda;
}

export async function atNextMeeting(at: Standing, act: (at: NextMeeting) => Promise<Reply>): Promise<Reply> {
  const { unit, call } = at;
  const meeting = meetingAhead(at.plan, call.today);
  if (!meeting) return showYou(sentence(agendaText[unit.language].noMeeting));
  return act({ ...at, plan: at.plan, meeting, mayRun: mayRun(at, meeting.id) });
}

export async function atHeldMeeting(
  at: Standing,
  day: Day | undefined,
  act: (at: HeldMeeting) => Promise<Reply>,
): Promise<Reply> {
  const found = await heldMeeting(at, day);
  return 'instead' in found ? found.instead : act(found);
}

export async function heldMeeting(at: Standing, day = at.call.today): Promise<HeldMeeting | Instead> {
  const { unit, call } = at;
  const text = meetingText[unit.language];
  const [held, stored] = await Promise.all([
    readRow(call.ports, meetingRow(unit.id, day)),
    readValue(call.ports, agendaRow(unit.id, day)),
  ]);
  if (!held || !stored) return { instead: showYou(sentence(text.notOpen)) };
  if (!mayRun(at, held.value.id)) return { instead: showYou(sentence(text.notChair)) };
  return { ...at, plan: at.plan, held, agenda: stored.agenda };
}

/** Whoever said yes to it, else the leader of that day. */
export function chairOf(unit: Unit, { id, day }: Pick<PlannedMeeting, 'id' | 'day'>): Person {
  return unit.chairs?.[id] ?? actingLeader(unit.leadership, day);
}

function mayRun({ unit, call, may }: Standing, meeting: string): boolean {
  const chair = unit.chairs?.[meeting];
  return may('run-meeting') || (chair !== undefined && samePerson(chair, call.person));
}
