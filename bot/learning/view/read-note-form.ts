import type { Guarded } from '../../../shared/domain/guard/guard.ts';
import {
  type Note,
  type NotePart,
  partsOfDay,
  type Strategy,
  steps,
  strategies,
} from '../../../shared/domain/learning/note.ts';
import type { Values } from '../../ui/form.ts';
import { noteFormText } from '../text/note-form-text.ts';
import { another, type NoteFormAsk } from './note-form-ask.ts';

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

function strategiesIn(value: string | undefined): readonly Strategy[] {
  const chosen = value?.split(',') ?? [];
  return strategies.filter((strategy) => chosen.includes(strategy));
}
