import { type Guarded, guard } from '../../../shared/domain/guard/guard.ts';
import {
  longestLine,
  longestRoom,
  mostChildren,
  type Note,
  type Step,
  type Strategy,
  sameRoom,
  steps,
  strategies,
} from '../../../shared/domain/learning/note.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { noteText } from '../text/note-text.ts';

type NoteUnit = Pick<Unit, 'name' | 'kind' | 'language'>;

export interface NoteFormAsk {
  readonly unit: NoteUnit;
  /** The groups to choose from; with none, the name is written. */
  readonly rooms: readonly Guarded[];
  readonly context: Form['context'];
  /** Asked first where several people share an account. */
  readonly writer?: readonly Field[];
  readonly values?: Values;
  readonly errors?: Readonly<Record<string, string>>;
}

/** Answered on a phone, standing up: whatever can be tapped is not typed. */
export function noteForm(ask: NoteFormAsk): Form {
  const { unit, rooms, context, writer = [], values, errors } = ask;
  const text = noteText[unit.language];
  const setting = settingOf(unit.kind);
  return {
    id: 'note',
    title: text.title,
    intro: text.intro[setting],
    fields: [
      ...writer,
      ...roomFields(unit, rooms),
      { kind: 'number', id: 'children', label: text.children, min: 1, max: mostChildren, required: true },
      stepField('participation', text.participation, text.participationSteps),
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
      {
        kind: 'choice',
        id: 'mayQuote',
        label: text.mayQuote,
        show: 'radio',
        options: [
          { value: 'no', label: text.no },
          { value: 'yes', label: text.yes },
        ],
      },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values: { ...(rooms[0] && { room: rooms[0] }), mayQuote: 'no', ...values },
    ...(errors && { errors }),
  };
}

/** Lately used ones first; then what fits every unit of the kind. */
export function roomsOffered(unit: NoteUnit, latest: readonly Guarded[], most: number): readonly Guarded[] {
  const common = settingOf(unit.kind) === 'family-daycare' ? ourPlaces(unit) : [unit.name];
  const rooms = new Map<string, Guarded>();
  for (const room of [...latest, ...common]) if (!rooms.has(sameRoom(room))) rooms.set(sameRoom(room), room);
  return [...rooms.values()].slice(0, most);
}

/** Words of ours go past the guard as anybody's do. */
function ourPlaces({ language }: NoteUnit): readonly Guarded[] {
  return noteText[language].places
    .map((place) => guard(place, { known: [] }))
    .flatMap((verdict) => (verdict.kind === 'pass' ? [verdict.text] : []));
}

export function valuesOfNote(note: Note): Values {
  return {
    room: note.room,
    children: String(note.children),
    participation: String(note.participation),
    engagement: String(note.engagement),
    strategies: note.strategies.join(','),
    line: note.line ?? '',
    mayQuote: note.mayQuote ? 'yes' : 'no',
  };
}

/** What was chosen and counted; what was written is the guard's. */
export type NoteAnswers = Pick<
  Note,
  'children' | 'participation' | 'engagement' | 'strategies' | 'mayQuote'
> & {
  /** Missing when a new one was written. */
  readonly room?: Guarded;
};

export type ParsedNote =
  | { readonly ok: true; readonly answers: NoteAnswers }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

export function parseNoteForm(values: Values, ask: Pick<NoteFormAsk, 'unit' | 'rooms'>): ParsedNote {
  const text = noteText[ask.unit.language].errors;
  const errors: Record<string, string> = {};
  const newRoom = values.newRoom?.trim();
  const room = newRoom ? undefined : ask.rooms.find((each) => each === values.room);
  if (!newRoom && !room) errors[ask.rooms.length > 0 ? 'room' : 'newRoom'] = text.room;
  const children = /^\d{1,2}$/.test(values.children?.trim() ?? '') ? Number(values.children) : 0;
  if (children < 1 || children > mostChildren) errors.children = text.children(mostChildren);
  const participation = stepOf(values.participation);
  const engagement = stepOf(values.engagement);
  if (!participation) errors.participation = text.choose;
  if (!engagement) errors.engagement = text.choose;
  if (Object.keys(errors).length > 0 || !participation || !engagement) return { ok: false, errors };
  return {
    ok: true,
    answers: {
      ...(room && { room }),
      children,
      participation,
      engagement,
      strategies: strategiesIn(values.strategies),
      mayQuote: values.mayQuote === 'yes',
    },
  };
}

function roomFields({ language, kind }: NoteUnit, rooms: readonly string[]): readonly Field[] {
  const text = noteText[language];
  const setting = settingOf(kind);
  const written = { kind: 'text', id: 'newRoom', maxLength: longestRoom } as const;
  if (rooms.length === 0) return [{ ...written, label: text.room[setting], required: true }];
  const options: readonly Option[] = rooms.map((room) => ({ value: room, label: room }));
  return [
    { kind: 'choice', id: 'room', label: text.room[setting], options, required: true },
    { ...written, label: text.newRoom[setting], hint: text.newRoomHint },
  ];
}

function stepField(id: string, label: string, words: Readonly<Record<Step, string>>): Field {
  const options = steps.map((step) => ({ value: String(step), label: words[step] }));
  return { kind: 'choice', id, label, options, show: 'radio', required: true };
}

function stepOf(value: string | undefined): Step | undefined {
  return steps.find((step) => String(step) === value);
}

function strategiesIn(value: string | undefined): readonly Strategy[] {
  const chosen = value?.split(',') ?? [];
  return strategies.filter((strategy) => chosen.includes(strategy));
}
