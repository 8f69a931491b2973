import type { Guarded } from '../../shared/domain/guard/guard.ts';
import {
  latestRooms,
  longestLine,
  longestRoom,
  type Note,
  noteKey,
  notesPrefix,
} from '../../shared/domain/learning/note.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { placeForTrial } from '../../shared/domain/trial/place.ts';
import type { Author } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow, type Row } from '../../shared/ports/store.ts';
import { type PlanStanding, planStanding } from '../access/plan-standing.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardTexts } from '../guard/guard-text.ts';
import { trialFormText } from '../trial/text/trial-form-text.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Values } from '../ui/form.ts';
import { isOwn, writerFields, writerOf } from './note-writer.ts';
import { noteForm, parseNoteForm, roomsOffered, valuesOfNote } from './view/note-form.ts';
import { noteSaidView, noteSavedView, noteSureView } from './view/note-views.ts';

type Data = Readonly<Record<string, string>>;

const roomsShown = 8;
const roomsKnown = 100;

export function openNote(call: Call, wanted?: string): Promise<Reply> {
  return planStanding(call, wanted, 'write-note', async (standing) => {
    const { unit } = standing;
    const course = courseNow(call, unit);
    const rooms = roomsOffered(unit, await roomsUsed(call, unit, course), roomsShown);
    const context = { unit: unit.id, note: call.ports.ids.next(), course: String(course) };
    const writer = await writerFields(call, standing);
    return { kind: 'open-form', form: noteForm({ unit, rooms, context, writer }) };
  });
}

export function openNoteAgain(call: Call, data: Data): Promise<Reply> {
  return withOwnNote(call, data, async (unit, { value }) => {
    const used = await roomsUsed(call, unit, value.course);
    const rooms = roomsOffered(unit, [value.room, ...used], roomsShown);
    const context = { unit: unit.id, note: value.id, course: String(value.course), again: 'yes' };
    return { kind: 'open-form', form: noteForm({ unit, rooms, context, values: valuesOfNote(value) }) };
  });
}

export function submitNote(call: Call, values: Values, context: Data): Promise<Reply> {
  return planStanding(call, context.unit, 'write-note', async (standing) => {
    const { unit } = standing;
    const { note: id = '' } = context;
    const course = Number(context.course);
    if (!/^[0-9A-Z]{26}$/.test(id) || !/^\d{1,3}$/.test(context.course ?? ''))
      return showYou(refusalView(unit.language, 'gone'));
    const old = await ownNote(call, standing, course, id);
    if (context.again && !old) return showYou(noteSaidView(unit.language, 'gone'));
    const used = await roomsUsed(call, unit, course);
    const known = roomsOffered(unit, old ? [old.value.room, ...used] : used, roomsKnown);
    const parsed = parseNoteForm(values, { unit, rooms: known });
    const guarded = await guardTexts(values, freeTexts, {
      ports: call.ports,
      unit,
      accepted: context.accepted,
    });
    const writer =
      old?.value.author ?? (await writerOf(call, standing, values, guarded.ok ? guarded.texts : {}));
    if (!parsed.ok || !guarded.ok || writer === 'missing') {
      const nobody = {
        [values.who === undefined ? 'whoElse' : 'who']: trialFormText[unit.language].errors.who,
      };
      const accepted = guarded.ok ? context.accepted : guarded.accepted;
      const form = noteForm({
        unit,
        rooms: known.slice(0, roomsShown),
        context: { ...context, ...(accepted && { accepted }) },
        ...(!old && { writer: await writerFields(call, standing) }),
        values,
        errors: {
          ...(writer === 'missing' && nobody),
          ...(parsed.ok ? {} : parsed.errors),
          ...(guarded.ok ? {} : guarded.errors),
        },
      });
      return { kind: 'form-errors', form };
    }
    const { line, newRoom } = guarded.texts;
    const room = newRoom ?? parsed.answers.room;
    if (!room) return showYou(refusalView(unit.language, 'gone'));
    const note = { ...parsed.answers, room, ...(line && { line }) };
    return save(call, unit, { id, course, writer, note, old });
  });
}

export function deleteNote(call: Call, data: Data): Promise<Reply> {
  return withOwnNote(call, data, async (unit, row) => {
    if (data.sure !== 'yes') return showYou(noteSureView(unit, row.value));
    await call.ports.store.write('units', unit.id, { op: 'delete', key: row.key });
    return { ...showYou(noteSaidView(unit.language, 'removed')), replace: true };
  });
}

const freeTexts = [
  { id: 'whoElse', longest: longestRoom },
  { id: 'newRoom', longest: longestRoom },
  { id: 'line', longest: longestLine },
];

async function save(
  call: Call,
  unit: Unit,
  what: {
    readonly id: string;
    readonly course: number;
    readonly writer: Author;
    readonly note: Omit<Note, 'v' | 'id' | 'author' | 'course' | 'at' | 'line'> & { readonly line?: Guarded };
    readonly old: Row<Note> | undefined;
  },
): Promise<Reply> {
  const { id, course, writer, old } = what;
  const at = old?.value.at ?? call.ports.clock.now().toISOString();
  const value: Note = { v: 1, id, author: writer, course, at, ...what.note };
  const key = noteKey(course, id);
  const written = await call.ports.store.write(
    'units',
    unit.id,
    old ? { op: 'replace', key, value, etag: old.etag } : { op: 'insert', key, value },
  );
  // Somebody pressed twice: the first one is saved.
  if (!written.ok && written.reason !== 'exists') return showYou(refusalView(unit.language, 'busy'));
  return showYou(noteSavedView(unit, value));
}

/** A note is its author's alone: a leader sees what all of them say together. */
function withOwnNote(
  call: Call,
  data: Data,
  act: (unit: Unit, row: Row<Note>) => Promise<Reply>,
): Promise<Reply> {
  return planStanding(call, data.unit, 'write-note', async (standing) => {
    const { unit } = standing;
    const row = await ownNote(call, standing, Number(data.course), data.note ?? '');
    return row ? act(unit, row) : showYou(noteSaidView(unit.language, 'gone'));
  });
}

async function ownNote(
  call: Call,
  standing: PlanStanding,
  course: number,
  id: string,
): Promise<Row<Note> | undefined> {
  const row = await call.ports.store.get<Note>('units', standing.unit.id, noteKey(course, id));
  return row && isOwn(row.value.author, call, standing) ? row : undefined;
}

/** The course whose meeting will hear of it. */
export function courseNow(call: Call, unit: Unit): number {
  const plan = planUnit(unit.plan, call.today);
  return 'refused' in plan ? 1 : placeForTrial(plan, call.ports.clock.now()).course;
}

/** This course's and the one before it, so that a new course does not begin from nothing. */
async function roomsUsed(call: Call, unit: Unit, course: number): Promise<readonly Guarded[]> {
  const notes: Note[] = [];
  for (const prefix of [notesPrefix(Math.max(0, course - 1)), notesPrefix(course)]) {
    const rows = everyRow<Note>(call.ports.store, 'units', unit.id, { prefix });
    for await (const { value } of rows) notes.push(value);
  }
  return latestRooms(notes, roomsKnown);
}
