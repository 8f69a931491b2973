import { type Guarded, guard } from '../../../shared/domain/guard/guard.ts';
import {
  longestLine,
  longestRoom,
  type Note,
  type NotePart,
  partsOfDay,
  type Step,
  type Strategy,
  sameRoom,
  steps,
  strategies,
} from '../../../shared/domain/learning/note.ts';
import { longestTexts } from '../../../shared/domain/trial/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { noteText } from '../text/note-text.ts';

type NoteUnit = Pick<Unit, 'name' | 'kind' | 'language'>;

export interface NoteFormAsk {
  readonly unit: NoteUnit;
  /** The groups to choose from. When there are none, the form has a line for the name. */
  readonly rooms: readonly Guarded[];
  readonly context: Form['context'];
  /** Asked first on a shared account (who is writing?) and for a note on paper (whose is it?). */
  readonly writers?: { readonly from: 'shared' | 'paper'; readonly options: readonly Option[] };
  /** On a shared account everybody who uses it can open the note, and the form says so. */
  readonly isShared: boolean;
  readonly values?: Values;
  readonly errors?: Readonly<Record<string, string>>;
}

/** The option “another”: the form is shown again with a line to write on. */
export const another = 'another';

/**
 * The form for a note, made to be filled in on a phone, standing up: four taps and a line, never more than six
 * fields.
 */
export function noteForm(ask: NoteFormAsk): Form {
  const { unit, rooms, context, values = {}, errors } = ask;
  const text = noteText[unit.language];
  const setting = settingOf(unit.kind);
  return {
    id: 'note',
    title: text.title,
    intro:
      ask.writers?.from === 'paper'
        ? text.fromPaper
        : `${text.intro[setting]} ${text.openedBy[ask.isShared ? 'shared' : 'own']}`,
    fields: [
      ...writerFields(ask, values),
      roomField(unit, rooms, values),
      {
        kind: 'choice',
        id: 'part',
        label: text.part,
        options: partsOfDay.map((value) => ({ value, label: text.parts[setting][value] })),
        required: true,
      },
      stepField('engagement', text.engagement, text.engagementSteps),
      {
        kind: 'choices',
        id: 'strategies',
        label: text.strategies,
        options: strategies.map((value) => ({ value, label: text.strategyNames[setting][value] })),
      },
      {
        kind: 'text',
        id: 'line',
        label: text.line,
        hint: text.lineHint,
        maxLength: longestLine,
        multiline: true,
      },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values: { ...(rooms[0] && { room: rooms[0] }), ...values },
    ...(errors && { errors }),
  };
}

function writerFields({ unit, writers }: NoteFormAsk, values: Values): readonly Field[] {
  if (!writers) return [];
  const text = noteText[unit.language];
  const { from, options } = writers;
  if (from === 'paper')
    return [
      { kind: 'choice', id: 'behalf', label: text.behalf, hint: text.behalfHint, options, required: true },
    ];
  if (options.length === 0 || isWritten(values, 'who', 'whoElse'))
    return [
      { kind: 'text', id: 'whoElse', label: text.who, hint: text.whoHint, maxLength: longestTexts.whoElse },
    ];
  const listed = [...options, { value: another, label: text.somebodyElse }];
  return [{ kind: 'choice', id: 'who', label: text.who, options: listed, required: true }];
}

function isWritten(values: Values, list: string, line: string): boolean {
  return values[list] === another || !!values[line]?.trim();
}

/**
 * Groups to choose from: those lately used first, then the unit's own name or, for childminders, our list of places.
 */
export function roomsOffered(unit: NoteUnit, latest: readonly Guarded[], most: number): readonly Guarded[] {
  const common = settingOf(unit.kind) === 'family-daycare' ? ourPlaces(unit) : [unit.name];
  const rooms = new Map<string, Guarded>();
  for (const room of [...latest, ...common]) if (!rooms.has(sameRoom(room))) rooms.set(sameRoom(room), room);
  return [...rooms.values()].slice(0, most);
}

/** Our own list of places. They are stored like typed words, so the guard has to pass them too. */
function ourPlaces({ language }: NoteUnit): readonly Guarded[] {
  return noteText[language].places
    .map((place) => guard(place, { known: [] }))
    .flatMap((verdict) => (verdict.kind === 'pass' ? [verdict.text] : []));
}

export function valuesOfNote(note: Note): Values {
  return {
    room: note.room,
    part: note.part ?? '',
    engagement: String(note.engagement),
    strategies: note.strategies.join(','),
    line: note.line ?? '',
  };
}

/** What was chosen in the form. What was written is not here: that is for the guard. */
export type NoteAnswers = Pick<Note, 'engagement' | 'strategies'> & {
  readonly part?: NotePart;
  /** Missing when a new name was written. */
  readonly room?: Guarded;
};

export type ParsedNote =
  | { readonly ok: true; readonly answers: NoteAnswers }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

export function parseNoteForm(
  values: Values,
  ask: Pick<NoteFormAsk, 'unit' | 'rooms' | 'writers'>,
): ParsedNote {
  const text = noteText[ask.unit.language].errors;
  const errors: Record<string, string> = {};
  // An error of the whole form, so that it is shown again with a line in place of the list.
  if (values.who === another && !values.whoElse?.trim()) errors[''] = text.whoElse;
  else if (values.room === another && !values.newRoom?.trim()) errors[''] = text.newRoom;
  if (ask.writers?.from === 'paper' && !ask.writers.options.some(({ value }) => value === values.behalf))
    errors.behalf = text.behalf;
  const newRoom = values.newRoom?.trim();
  const room = newRoom ? undefined : ask.rooms.find((each) => each === values.room);
  if (!newRoom && !room && values.room !== another)
    errors[ask.rooms.length > 0 ? 'room' : 'newRoom'] = text.room;
  const part = partsOfDay.find((each) => each === values.part);
  const engagement = steps.find((step) => String(step) === values.engagement);
  if (!part) errors.part = text.choose;
  if (!engagement) errors.engagement = text.choose;
  if (Object.keys(errors).length > 0 || !engagement || !part) return { ok: false, errors };
  return {
    ok: true,
    answers: { ...(room && { room }), part, engagement, strategies: strategiesIn(values.strategies) },
  };
}

function roomField({ language, kind }: NoteUnit, rooms: readonly string[], values: Values): Field {
  const text = noteText[language];
  const setting = settingOf(kind);
  if (rooms.length === 0 || isWritten(values, 'room', 'newRoom')) {
    const label = rooms.length === 0 ? text.room[setting] : text.newRoom[setting];
    return { kind: 'text', id: 'newRoom', label, maxLength: longestRoom, required: true };
  }
  const options: readonly Option[] = rooms.map((room) => ({ value: room, label: room }));
  const listed = [...options, { value: another, label: text.anotherRoom[setting] }];
  return { kind: 'choice', id: 'room', label: text.room[setting], options: listed, required: true };
}

function stepField(id: string, label: string, words: Readonly<Record<Step, string>>): Field {
  const options = steps.map((step) => ({ value: String(step), label: words[step] }));
  return { kind: 'choice', id, label, options, show: 'radio', required: true };
}

function strategiesIn(value: string | undefined): readonly Strategy[] {
  const chosen = value?.split(',') ?? [];
  return strategies.filter((strategy) => chosen.includes(strategy));
}
