import type { CommonGoals } from '../../shared/domain/learning/common-goals.ts';
import { type Note, notesPrefix } from '../../shared/domain/learning/note.ts';
import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';
import { goalsForUnit, goalsPrefix, type OwnGoal } from '../../shared/domain/learning/own-goal.ts';
import { type Agenda, buildAgenda } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import { courseBefore, meetingBefore } from '../../shared/domain/plan/meeting-days.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { meetingRange, openTrialPrefix } from '../../shared/domain/unit/work-keys.ts';
import { everyRow } from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';
import { chairOf, readMeeting } from './meeting-standing.ts';

/** The agenda as the rows stand at this moment; nothing of it is remembered from before. */
export async function gatherAgenda(
  ports: Ports,
  unit: Unit,
  ask: { readonly plan: Plan; readonly meeting: PlannedMeeting; readonly length: AgendaVariant },
): Promise<Agenda> {
  const { plan, meeting, length } = ask;
  const before = meetingBefore(plan, meeting);
  const course = courseBefore(meeting);
  const [rows, previous] = await Promise.all([
    readMeetingRows(ports, unit.id, course),
    before && readMeeting(ports, unit.id, before.day),
  ]);
  const of = <T>(prefix: string): readonly T[] =>
    rows.filter(({ key }) => key.startsWith(prefix)).map(({ value }) => value as T);
  const goals = course === undefined ? [] : of<OwnGoal | CommonGoals>(goalsPrefix(course));
  const common = goals.find((goal): goal is CommonGoals => !('person' in goal));
  const own = goals.filter((goal): goal is OwnGoal => 'person' in goal);
  return buildAgenda({
    meeting,
    length,
    chair: chairOf(unit, meeting),
    trials: of<Trial>(openTrialPrefix),
    ...(previous && { previous: { day: previous.value.day, decisions: previous.value.decisions } }),
    ...(course !== undefined && { notes: overviewOfNotes(of<Note>(notesPrefix(course))) }),
    ...(common && { goals: common.goals }),
    ownGoals: goalsForUnit(own),
  });
}

function readMeetingRows(ports: Ports, unit: string, course: number | undefined) {
  return Array.fromAsync(everyRow<object>(ports.store, 'units', unit, meetingRange(course)));
}
