import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import { agendaKey, type Meeting, meetingKey } from '../../shared/domain/meeting/meeting.ts';
import { meetingAhead } from '../../shared/domain/plan/meeting-days.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import { type Person, samePerson } from '../../shared/domain/unit/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { planStanding } from '../access/plan-standing.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { agendaText } from './text/agenda-text.ts';
import { meetingText } from './text/meeting-text.ts';

/** Row `agenda|{day}`: a draft until the meeting begins, from then on as it stood. */
export interface StoredAgenda {
  readonly v: 1;
  readonly state: 'draft' | 'frozen';
  readonly at: string;
  readonly agenda: Agenda;
}

export interface AgendaStanding {
  readonly unit: Unit;
  readonly plan: Plan;
  readonly meeting: PlannedMeeting;
  readonly mayRun: boolean;
}

export interface MeetingStanding {
  readonly row: Row<Unit>;
  readonly unit: Unit;
  readonly held: Row<Meeting>;
  readonly agenda: Agenda;
}

/** The next meeting of a unit the person is in. */
export function agendaStanding(
  call: Call,
  wanted: string | undefined,
  act: (now: AgendaStanding) => Promise<Reply>,
): Promise<Reply> {
  return planStanding(call, wanted, 'see-agenda', async ({ unit, may }) => {
    const plan = planUnit(unit.plan, addWeeks(call.today, 12));
    const meeting = 'refused' in plan ? undefined : meetingAhead(plan, call.today);
    if ('refused' in plan || !meeting) return showYou(sentence(agendaText[unit.language].noMeeting));
    const mayRun = may('run-meeting') || isChair(unit, meeting.id, call.person);
    return act({ unit, plan, meeting, mayRun });
  });
}

/** A meeting that has begun, for whoever runs it. */
export function meetingStanding(
  call: Call,
  { unit: wanted, day = '' }: Readonly<Record<string, string>>,
  act: (now: MeetingStanding) => Promise<Reply>,
): Promise<Reply> {
  return planStanding(call, wanted, 'see-agenda', async ({ row, unit, may }) => {
    const at = day || call.today;
    const [held, agenda] = await Promise.all([
      readMeeting(call.ports, unit.id, at),
      readAgenda(call.ports, unit.id, at),
    ]);
    if (!held || !agenda) return showYou(sentence(meetingText[unit.language].notOpen));
    if (!may('run-meeting') && !isChair(unit, held.value.id, call.person))
      return showYou(sentence(meetingText[unit.language].notChair));
    return act({ row, unit, held, agenda: agenda.value.agenda });
  });
}

export function readMeeting(ports: Ports, unit: string, day: string): Promise<Row<Meeting> | undefined> {
  return ports.store.get<Meeting>('units', unit, meetingKey(day));
}

export function readAgenda(ports: Ports, unit: string, day: string): Promise<Row<StoredAgenda> | undefined> {
  return ports.store.get<StoredAgenda>('units', unit, agendaKey(day));
}

/** Whoever said yes to it, else the leader of that day. */
export function chairOf(unit: Unit, { id, day }: Pick<PlannedMeeting, 'id' | 'day'>): Person {
  return unit.chairs?.[id] ?? actingLeader(unit.leadership, day);
}

function isChair(unit: Unit, meeting: string, person: Person): boolean {
  const chair = unit.chairs?.[meeting];
  return chair !== undefined && samePerson(chair, person);
}
