import type { Note } from '../../../shared/domain/learning/note.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph, quote, sentence, note as small } from '../../ui/build-view.ts';
import type { Carries } from '../../ui/button-and-form-names.ts';
import type { Button, View } from '../../ui/view.ts';
import { noteFormText } from '../text/note-form-text.ts';
import { noteText } from '../text/note-text.ts';

export type NoteUnit = Pick<Unit, 'id' | 'kind' | 'language'>;
export type OwnNote = Pick<Note, 'id' | 'course'>;

type Quotable = OwnNote & Pick<Note, 'mayQuote' | 'line'>;

/** The receipt of a note. If it has a line, it asks whether the line may be read aloud at the meeting. */
export function noteSavedView(unit: NoteUnit, saved: Quotable, isShared: boolean): View {
  const text = noteText[unit.language];
  const form = noteFormText[unit.language];
  return {
    summary: text.saved,
    nodes: [
      paragraph(text.saved),
      small(`${text.savedNote(saved.course)} ${form.openedBy[isShared ? 'shared' : 'own']}`),
      buttons(...quoteButtons(unit, saved), editButton(unit, saved), deleteButton(unit, saved)),
    ],
  };
}

export function noteQuotedView(unit: NoteUnit, saved: Quotable): View {
  const text = noteText[unit.language];
  const said = saved.mayQuote ? text.quoted : text.notQuoted;
  return {
    summary: said,
    nodes: [
      paragraph(said),
      buttons(...quoteButtons(unit, saved), editButton(unit, saved), deleteButton(unit, saved)),
    ],
  };
}

/** Tells the leader that the note from paper is stored. */
export function noteEnteredForView({ language }: NoteUnit, name: string, isTold: boolean): View {
  const text = noteText[language];
  return {
    summary: text.enteredFor(name),
    nodes: [paragraph(text.enteredFor(name)), small(isTold ? text.enteredTold : text.enteredUnseen)],
  };
}

/** Tells the author that their note has been written down from paper. */
export function noteEnteredView(unit: NoteUnit, entered: Quotable, by: string): View {
  const text = noteText[unit.language];
  return {
    summary: text.entered(by),
    nodes: [
      paragraph(text.entered(by)),
      ...(entered.line ? [quote(entered.line)] : []),
      small(text.enteredNote),
      buttons(...quoteButtons(unit, entered), editButton(unit, entered), deleteButton(unit, entered)),
    ],
  };
}

function quoteButtons(unit: NoteUnit, { line, mayQuote, ...own }: Quotable): readonly Button[] {
  if (!line) return [];
  const text = noteText[unit.language];
  const data = { ...dataOf(unit, own), on: mayQuote ? 'no' : 'yes' };
  return [{ label: mayQuote ? text.mayNotQuote : text.mayQuote, action: 'note.quote', data }];
}

export function noteSureView(unit: NoteUnit, own: OwnNote): View {
  const text = noteText[unit.language];
  const sure: Button = {
    label: text.sureYes,
    action: 'note.delete',
    data: { ...dataOf(unit, own), sure: 'yes' },
    style: 'danger',
  };
  return { summary: text.sure, nodes: [paragraph(text.sure), buttons(sure)] };
}

export function noteSaidView(language: Language, what: 'removed' | 'gone'): View {
  return sentence(noteText[language][what]);
}

export function editButton(unit: NoteUnit, own: OwnNote): Button {
  return {
    label: noteText[unit.language].edit,
    action: 'note.edit',
    data: dataOf(unit, own),
    opensForm: true,
  };
}

export function deleteButton(unit: NoteUnit, own: OwnNote): Button {
  return { label: noteText[unit.language].remove, action: 'note.delete', data: dataOf(unit, own) };
}

function dataOf(unit: NoteUnit, { id, course }: OwnNote): Carries<'unit' | 'note' | 'course'> {
  return { unit: unit.id, note: id, course: String(course) };
}
