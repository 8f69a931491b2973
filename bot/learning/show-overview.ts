import { type Note, notesPrefix } from '../../shared/domain/learning/note.ts';
import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { planStanding } from '../access/plan-standing.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { isBy } from './note-writer.ts';
import { overviewView } from './view/note-views.ts';

/** Private even in the channel: below it stands the reader's own latest note. */
export function showOverview(call: Call, ask: { unit?: string; course?: string } = {}): Promise<Reply> {
  return planStanding(call, ask.unit, 'see-notes', async ({ unit }) => {
    const course = wantedCourse(ask.course) ?? courseBegun(call, unit);
    const notes = await notesOf(call.ports, unit.id, course);
    const own = notes.findLast(({ author }) => isBy(author, call));
    const latest = own && { ...own, day: dayOf(new Date(own.at)) };
    return showYou(overviewView({ unit, course, overview: overviewOfNotes(notes), latest }));
  });
}

export async function notesOf(ports: Ports, unit: string, course: number): Promise<readonly Note[]> {
  const notes: Note[] = [];
  const range = { prefix: notesPrefix(course) };
  for await (const { value } of everyRow<Note>(ports.store, 'units', unit, range)) notes.push(value);
  return notes;
}

/** The latest course that has begun: its notes are read at its meeting and in the days after. */
function courseBegun(call: Call, unit: Unit): number {
  const plan = planUnit(unit.plan, call.today);
  const begun = 'refused' in plan ? undefined : plan.courses.findLast(({ start }) => start <= call.today);
  return begun?.number ?? 1;
}

function wantedCourse(course: string | undefined): number | undefined {
  return course && /^\d{1,3}$/.test(course) ? Number(course) : undefined;
}
