import { type Agenda, buildAgenda } from '../../shared/domain/agenda.ts';
import type { AgendaVariant } from '../../shared/domain/agenda-sections.ts';
import { type CommonGoals, commonGoalsKey } from '../../shared/domain/common-goals.ts';
import { courseBefore, meetingBefore } from '../../shared/domain/meeting-days.ts';
import { type Note, notesPrefix } from '../../shared/domain/note.ts';
import { overviewOfNotes } from '../../shared/domain/notes-overview.ts';
import { goalsForUnit, goalsPrefix, type OwnGoal } from '../../shared/domain/own-goal.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan.ts';
import type { Trial } from '../../shared/domain/trial.ts';
import type { Unit } from '../../shared/domain/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { chairOf, readMeeting } from './meeting-standing.ts';
import type { Ports } from './ports.ts';
import { openTrialPrefix } from './rows.ts';

/** The agenda as the rows stand at this moment; nothing of it is remembered from before. */
export async function gatherAgenda(
  ports: Ports,
  unit: Unit,
  ask: { readonly plan: Plan; readonly meeting: PlannedMeeting; readonly length: AgendaVariant },
): Promise<Agenda> {
  const { plan, meeting, length } = ask;
  const before = meetingBefore(plan, meeting);
  const course = courseBefore(meeting);
  const [trials, notes, goals, previous] = await Promise.all([
    readRange<Trial>(ports, unit.id, openTrialPrefix),
    course === undefined ? [] : readRange<Note>(ports, unit.id, notesPrefix(course)),
    course === undefined ? [] : readRange<OwnGoal | CommonGoals>(ports, unit.id, goalsPrefix(course)),
    before && readMeeting(ports, unit.id, before.day),
  ]);
  const common = goals.find(({ key }) => key === commonGoalsKey(course ?? 0))?.value;
  const own = goals.flatMap(({ value }) => ('person' in value ? [value] : []));
  return buildAgenda({
    meeting,
    length,
    chair: chairOf(unit, meeting),
    trials: trials.map(({ value }) => value),
    ...(previous && { previous: { day: previous.value.day, decisions: previous.value.decisions } }),
    ...(course !== undefined && { notes: overviewOfNotes(notes.map(({ value }) => value)) }),
    ...(common && 'goals' in common && { goals: common.goals }),
    ownGoals: goalsForUnit(own),
  });
}

async function readRange<T>(ports: Ports, unit: string, prefix: string) {
  return Array.fromAsync(everyRow<T>(ports.store, 'units', unit, { prefix }));
}
