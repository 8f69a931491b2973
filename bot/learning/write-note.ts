import { groupsIn } from '../../shared/domain/activity/week-plan.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import {
  longestLine,
  longestRoom,
  mostRoomsKnown,
  mostRoomsOffered,
} from '../../shared/domain/learning/limits.ts';
import { latestRooms, type Note } from '../../shared/domain/learning/note.ts';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { form, type Instead } from '../feature/form.ts';
import { weekRow } from '../rows/activity-rows.ts';
import { noteRow, notesIn } from '../rows/learning-rows.ts';
import { insertRow, readRow, readValue, readValues, replaceRow } from '../rows/row.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { trialFormText } from '../trial/text/trial-form-text.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { courseIn } from './course-now.ts';
import { enterNote, writtenOn } from './note-from-paper.ts';
import { noteFormText } from './text/note-form-text.ts';
import { noteForm } from './view/note-form.ts';
import { noteSaidView, noteSavedView } from './view/note-views.ts';
import { parseNoteForm, valuesOfNote } from './view/read-note-form.ts';
import { roomsOffered } from './view/room-field.ts';
import { isOwn, type Writers, writerOf, writersAsked } from './writers.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Forms {
    note: true;
  }
}

function formAsk(unit: Standing['unit'], { rooms, writers }: Asked) {
  return { unit, rooms, ...(writers && { writers }) };
}

interface Asked {
  readonly id: string;
  readonly course: number;
  readonly old: Row<Note> | undefined;
  readonly rooms: readonly Guarded[];
  readonly hasGroups: boolean;
  readonly writers: Writers | undefined;
  readonly isPaper: boolean;
}

export const writeNote = form<Asked | Instead>({
  form: 'note',
  deed: 'write-note',
  ask: async (at, { note: id = '', course: typed, again, paper }) => {
    const { language } = at.unit;
    const course = courseIn(typed);
    if (!isOurId(id) || course === undefined) return { instead: showYou(refusalView(language, 'gone')) };
    const old = await ownNote(at, course, id);
    if (again && !old) return { instead: showYou(noteSaidView(language, 'gone')) };
    const [used, groups] = await Promise.all([roomsUsed(at, course), groupsOf(at, course)]);
    const offered = roomsOffered(at.unit, groups, used, mostRoomsKnown);
    // What stands there already has to be in the list, wherever it came from.
    const rooms = old ? [...new Set([old.value.room, ...offered])] : offered;
    const hasGroups = groups.length > 0;
    const isPaper = paper === 'yes' && at.may('enter-for-others') && !at.isShared;
    return {
      id,
      course,
      old,
      rooms,
      hasGroups,
      isPaper,
      writers: old ? undefined : await writersAsked(at, isPaper),
    };
  },
  draw: (
    { unit, isShared, call },
    { rooms, hasGroups, writers, old, isPaper },
    { context, values, errors },
  ) =>
    noteForm({
      unit,
      rooms: rooms.slice(0, mostRoomsOffered),
      hasGroups,
      ...(isPaper && { today: call.today }),
      context,
      isShared,
      ...(writers && { writers }),
      values: { ...(old && valuesOfNote(old.value)), ...values },
      ...(errors && { errors }),
    }),
  texts: [
    { id: 'whoElse', longest: longestTexts.whoElse },
    { id: 'newRoom', longest: longestRoom },
    { id: 'line', longest: longestLine },
  ],
  check: (at, { asked, values }) => {
    const parsed = parseNoteForm(values, formAsk(at.unit, asked));
    const isWrongDay = asked.isPaper && !!values.day && !writtenOn(at, values.day);
    return {
      ...(parsed.ok ? {} : parsed.errors),
      ...(isWrongDay && { day: noteFormText[at.unit.language].errors.day }),
    };
  },
  send: async (at, { asked, values, texts }) => {
    const { unit, call } = at;
    const { id, old, isPaper } = asked;
    const on = isPaper ? writtenOn(at, values.day) : undefined;
    const course = on?.course ?? asked.course;
    const parsed = parseNoteForm(values, formAsk(unit, asked));
    if (!parsed.ok) return parsed;
    const writer = old
      ? { author: old.value.author, entered: false }
      : await writerOf(at, values, texts, isPaper);
    if (writer === 'missing') {
      const field = isPaper ? 'behalf' : values.who === undefined ? 'whoElse' : 'who';
      return { errors: { [field]: trialFormText[unit.language].errors.who } };
    }
    const { line, newRoom } = texts;
    const room = newRoom ?? parsed.answers.room;
    if (!room) return showYou(refusalView(unit.language, 'gone'));
    const { mayQuote = false, children, participation, enteredBy } = old?.value ?? {};
    const note: Note = {
      v: 1,
      id,
      author: writer.author,
      course,
      at: old?.value.at ?? on?.at ?? call.ports.clock.now().toISOString(),
      ...parsed.answers,
      room,
      ...(line && { line }),
      ...(children !== undefined && { children }),
      ...(participation !== undefined && { participation }),
      mayQuote,
      ...(writer.entered ? { enteredBy: call.person } : enteredBy && { enteredBy }),
    };
    return writer.entered ? enterNote(at, note) : save(at, note, old);
  },
});

async function save(
  { unit, call, isShared }: Standing,
  note: Note,
  old: Row<Note> | undefined,
): Promise<Reply> {
  const at = noteRow(unit.id, note.course, note.id);
  const written = await (old ? replaceRow(call.ports, at, old, note) : insertRow(call.ports, at, note));
  // Somebody pressed twice: the first one is saved.
  if (!written.ok && written.reason !== 'exists') return showYou(refusalView(unit.language, 'busy'));
  return showYou(noteSavedView(unit, note, isShared));
}

export async function ownNote(at: Standing, course: number, id: string): Promise<Row<Note> | undefined> {
  const row = await readRow(at.call.ports, noteRow(at.unit.id, course, id));
  return row && isOwn(row.value.author, at) ? row : undefined;
}

/** The groups of the week, one's own before the others. */
async function groupsOf({ call, unit }: Standing, course: number): Promise<readonly Guarded[]> {
  const { slots = [] } = (await readValue(call.ports, weekRow(unit.id, course))) ?? {};
  const self = memberKey(call.person);
  return [...groupsIn(slots.filter(({ responsible }) => responsible === self)), ...groupsIn(slots)];
}

/** This course's and the one before it, so that a new course does not begin from nothing. */
async function roomsUsed({ call, unit }: Standing, course: number): Promise<readonly Guarded[]> {
  const notes: Note[] = [];
  for (const each of [Math.max(0, course - 1), course])
    notes.push(...(await readValues(call.ports, notesIn(unit.id, each))));
  return latestRooms(notes, mostRoomsKnown);
}
