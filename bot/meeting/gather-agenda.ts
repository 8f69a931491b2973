import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';
import { goalsForUnit } from '../../shared/domain/learning/own-goal.ts';
import { type Agenda, buildAgenda } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import { courseBefore, meetingBefore } from '../../shared/domain/plan/meeting-days.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readRows, readValue } from '../rows/row.ts';
import { meetingWorkIn, sortMeetingWork } from '../rows/work-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { chairOf } from './at-meeting.ts';

/** The agenda as the rows stand at this moment; nothing of it is remembered from before. */
export async function gatherAgenda(
  ports: Outside,
  unit: Unit,
  ask: { readonly plan: Plan; readonly meeting: PlannedMeeting; readonly length: AgendaVariant },
): Promise<Agenda> {
  const { plan, meeting, length } = ask;
  const before = meetingBefore(plan, meeting);
  const course = courseBefore(meeting);
  const [rows, previous] = await Promise.all([
    readRows(ports, meetingWorkIn(unit.id, course)),
    before && readValue(ports, meetingRow(unit.id, before.day)),
  ]);
  const { trials, notes, ownGoals, commonGoals, cards, golden } = sortMeetingWork(rows, course);
  return buildAgenda({
    meeting,
    length,
    chair: chairOf(unit, meeting),
    trials,
    ...(previous && { previous: { day: previous.day, decisions: previous.decisions } }),
    ...(course !== undefined && { notes: overviewOfNotes(notes) }),
    ...(commonGoals && { goals: commonGoals.goals }),
    ownGoals: goalsForUnit(ownGoals),
    brought: { cards: cards.map(({ card }) => card), golden: golden.map(({ text }) => text) },
  });
}
