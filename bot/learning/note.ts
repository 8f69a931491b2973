import { longestLine } from '../../shared/domain/learning/limits.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { changeRow } from '../rows/change-row.ts';
import { noteRow } from '../rows/learning-rows.ts';
import { deleteRow } from '../rows/row.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { courseIn, courseNow } from './course-now.ts';
import { noteQuotedView, noteSaidView, noteSureView } from './view/note-views.ts';
import { ownNote, writeNote } from './write-note.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'note.open': Carries<never, 'unit' | 'text'>;
    'note.edit': Carries<'unit' | 'note' | 'course'>;
    'note.delete': Carries<'unit' | 'note' | 'course', 'sure'>;
    'note.quote': Carries<'unit' | 'note' | 'course' | 'on'>;
    'note.paper': Carries<'unit'>;
  }
}

/** Told as one tells what one saw; in plain words, as sentences are read. */
export const tellsWhatWasSeen =
  /^(?:(?:i dag|i gaar|i morges|nu) )?(?:(?:jeg|vi) (?:har )?(?:lagde?|lagt) maerke til|(?:lagde|opdagede) (?:jeg|vi)|(?:jeg|vi) (?:har )?(?:observere(?:r|de|t)|opdagede?t?|bemaerkede?t?|noterede?))\b/;

/** Asked to write something down, as one asks a person: “kan du lige skrive ned, at vi mangler regntøj”. */
export const asksToWriteDown =
  /^(?:femuger )?(?:(?:kan|vil|gider|kunne) du |jeg vil |vi vil )?(?:lige |godt |gerne |have )*(?:skrive?(?: (?:lige|det|her|ogsaa))* ned|notere?(?: (?:lige|det|her|ogsaa|ned))*) at (?!.*\b(?:lukket|beslut\w*|aftalt\w*)\b)/;
const toWriteDown =
  /^(?:femuger[,\s]+)?(?:(?:kan|vil|gider|kunne) du\s+|jeg vil\s+|vi vil\s+)?(?:(?:lige|godt|gerne|have)\s+)*(?:skrive?|not[eé]re?)(?:\s+(?:lige|det|her|også|ogsaa))*(?:\s+ned)?,?\s+at\s+(?<told>.+)$/isu;

export const noteCommand = command({
  name: 'note',
  words: {
    da: [
      ...(['note', 'refleksionsnote', 'noter', 'notat', 'observation', 'iagttagelse'] as const),
      ...[
        'skriv ned',
        'skriv det ned',
        'skriv det her ned',
        'kan du skrive det ned',
        'kan du skrive det her ned',
        'skriv ned at',
        'skriv det ned at',
        'kan du skrive ned at',
      ],
    ],
    en: ['note', 'reflection note', 'notes', 'observation', 'write down', 'write this down'],
  },
  wordsInto: { field: 'line' },
  help: {
    group: 'everyday',
    line: {
      da: 'skriv en kort refleksionsnote efter en aktivitet',
      en: 'write a short reflection note after an activity',
    },
  },
  deed: 'write-note',
  run: (at) => openNew(at),
});

export const noteButton = button('note.open', {
  deed: 'write-note',
  press: (at, { text }) => openNew(at, text),
});

export const editNoteButton = button('note.edit', {
  deed: 'write-note',
  needs: ['note', 'course'],
  press: (at, { note, course }) => writeNote.open(at, { note, course, again: 'yes' }),
});

/** A note is its author's alone: a leader sees what all of them say together. */
export const deleteNoteButton = button('note.delete', {
  deed: 'write-note',
  needs: ['note', 'course'],
  press: async (at, { note, course: typed, sure }) => {
    const course = courseIn(typed) ?? 0;
    const row = await ownNote(at, course, note);
    if (!row) return showYou(noteSaidView(at.unit.language, 'gone'));
    if (sure !== 'yes') return showYou(noteSureView(at.unit, row.value));
    await deleteRow(at.call.ports, noteRow(at.unit.id, course, note));
    return instead(showYou(noteSaidView(at.unit.language, 'removed')));
  },
});

/** The author lets the meeting hear the line, or takes that back. */
export const quoteNoteButton = button('note.quote', {
  deed: 'write-note',
  needs: ['note', 'course', 'on'],
  press: async (at, { note, course: typed, on }) => {
    const course = courseIn(typed) ?? 0;
    const { unit, call } = at;
    const row = await ownNote(at, course, note);
    if (!row) return showYou(noteSaidView(unit.language, 'gone'));
    const mayQuote = on === 'yes';
    const changed = await changeRow(
      call.ports,
      noteRow(unit.id, course, note),
      (now) => now && { ...now, mayQuote },
      row,
    );
    if (!changed.ok)
      return showYou(
        changed.reason === 'busy' ? refusalView(unit.language, 'busy') : noteSaidView(unit.language, 'gone'),
      );
    return instead(showYou(noteQuotedView(unit, changed.row.value)));
  },
});

export const paperNoteButton = button('note.paper', { deed: 'enter-for-others', press: openPaper });

export const paperNoteCommand = command({
  name: 'note-from-paper',
  words: { da: ['note fra papir', 'papirnote', 'skriv ind fra papir'], en: ['note from paper'] },
  help: { under: 'note' },
  deed: 'enter-for-others',
  run: openPaper,
});

function openPaper(at: Standing): Promise<Reply> {
  return writeNote.open(at, {
    note: at.call.ports.ids.next(),
    course: String(courseNow(at)),
    paper: 'yes',
  });
}

/** What somebody saw is the note itself, and no word before it: “jeg lagde mærke til, at de byttede pladser”. */
function openNew(at: Standing, written = ''): Promise<Reply> {
  const { what } = at.call.intent;
  const line = written || (what.kind === 'words' ? lineIn(what.text.trim()) : '');
  const context = { note: at.call.ports.ids.next(), course: String(courseNow(at)) };
  return writeNote.open(at, context, line && line.length <= longestLine ? { line } : undefined);
}

function lineIn(text: string): string {
  const ordered = asksToWriteDown.test(plainWords(text)) ? toWriteDown.exec(text)?.groups?.told : undefined;
  return ordered ?? (tellsWhatWasSeen.test(plainWords(text)) ? text : '');
}
