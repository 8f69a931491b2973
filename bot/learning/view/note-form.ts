import { type Guarded, guard } from '../../../shared/domain/guard/guard.ts';
import { longestLine, longestRoom } from '../../../shared/domain/learning/limits.ts';
import {
  type Note,
  type NotePart,
  partsOfDay,
  type Step,
  type Strategy,
  sameRoom,
  steps,
  strategies,
} from '../../../shared/domain/learning/note.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import { longestTexts } from '../../../shared/domain/trial/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { foldOf } from '../../ui/fold.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { noteFormText } from '../text/note-form-text.ts';

type NoteUnit = Pick<Unit, 'name' | 'kind' | 'language'>;

export interface NoteFormAsk {
  readonly unit: NoteUnit;
  /** The groups to choose from. When there are none, the form has a line for the name. */
  readonly rooms: readonly Guarded[];
  /** The week has small groups, so that groups are asked for and no places. */
  readonly hasGroups?: boolean;
  /** Of a note from paper: the day on which it is written down. */
  readonly today?: Day;
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
  const { unit, context, values = {}, errors, today } = ask;
  const text = noteFormText[unit.language];
  const setting = settingOf(unit.kind);
  const likely = likelyRoom(ask);
  const fold = today && foldOf(text.otherDay, dayFields(ask), values, { day: today });
  return {
    id: 'note',
    title: text.title,
    intro:
      ask.writers?.from === 'paper'
        ? text.fromPaper
        : `${text.intro} ${text.openedBy[ask.isShared ? 'shared' : 'own']}`,
    fields: [
      ...writerFields(ask, values),
      roomField(ask, values),
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
      ...dayFields(ask),
    ],
    ...(fold && { fold }),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values: { ...(likely && { room: likely }), ...(today && { day: today }), ...values },
    ...(errors && { errors }),
  };
}

/** The sheet has a date; folded away, because most are handed in on the day. */
function dayFields({ unit, today }: NoteFormAsk): readonly Field[] {
  return today ? [{ kind: 'date', id: 'day', label: noteFormText[unit.language].day, folded: true }] : [];
}

function writerFields({ unit, writers }: NoteFormAsk, values: Values): readonly Field[] {
  if (!writers) return [];
  const text = noteFormText[unit.language];
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
 * Groups to choose from: those of the week first, one's own before the others; then those lately used, and the unit's own
 * name. Childminders without groups choose among places.
 */
export function roomsOffered(
  unit: NoteUnit,
  groups: readonly Guarded[],
  latest: readonly Guarded[],
  most: number,
): readonly Guarded[] {
  const isByPlace = settingOf(unit.kind) === 'family-daycare' && groups.length === 0;
  const common = isByPlace ? ourPlaces(unit) : [unit.name];
  const rooms = new Map<string, Guarded>();
  for (const room of [...groups, ...latest, ...common])
    if (!rooms.has(sameRoom(room))) rooms.set(sameRoom(room), room);
  return [...rooms.values()].slice(0, most);
}

/**
 * What stands in the field when it opens: a group of the week, or the unit itself. What people wrote there lately may be a
 * place, “Legepladsen”: it stands on the list, and is left to be chosen. Childminders are asked for a place.
 */
function likelyRoom({ unit, rooms, hasGroups }: NoteFormAsk): Guarded | undefined {
  const isFirst = hasGroups || settingOf(unit.kind) === 'family-daycare';
  return isFirst ? rooms[0] : rooms.find((room) => sameRoom(room) === sameRoom(unit.name));
}

/** Our own list of places. They are stored like typed words, so the guard has to pass them too. */
function ourPlaces({ language }: NoteUnit): readonly Guarded[] {
  return noteFormText[language].places
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
  const text = noteFormText[ask.unit.language].errors;
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

function roomField({ unit, rooms, hasGroups }: NoteFormAsk, values: Values): Field {
  const { label, written, other } = roomWords(unit, hasGroups);
  if (rooms.length === 0 || isWritten(values, 'room', 'newRoom')) {
    const asked = rooms.length === 0 ? label : written;
    return { kind: 'text', id: 'newRoom', label: asked, maxLength: longestRoom, required: true };
  }
  const options: readonly Option[] = rooms.map((room) => ({ value: room, label: room }));
  const listed = [...options, { value: another, label: other }];
  return { kind: 'choice', id: 'room', label, options: listed, required: true };
}

function roomWords({ language, kind }: NoteUnit, hasGroups = false) {
  const text = noteFormText[language];
  if (hasGroups) return { label: text.group, written: text.newGroup, other: text.anotherGroup };
  const setting = settingOf(kind);
  return { label: text.room[setting], written: text.newRoom[setting], other: text.anotherRoom[setting] };
}

function stepField(id: string, label: string, words: Readonly<Record<Step, string>>): Field {
  const options = steps.map((step) => ({ value: String(step), label: words[step] }));
  return { kind: 'choice', id, label, options, show: 'radio', required: true };
}

function strategiesIn(value: string | undefined): readonly Strategy[] {
  const chosen = value?.split(',') ?? [];
  return strategies.filter((strategy) => chosen.includes(strategy));
}
