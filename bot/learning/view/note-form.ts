import { longestLine } from '../../../shared/domain/learning/limits.ts';
import { partsOfDay, type Step, steps, strategies } from '../../../shared/domain/learning/note.ts';
import { longestTexts } from '../../../shared/domain/trial/limits.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { foldOf } from '../../ui/fold.ts';
import type { Field, Form, Values } from '../../ui/form.ts';
import { noteFormText } from '../text/note-form-text.ts';
import { another, isWritten, type NoteFormAsk } from './note-form-ask.ts';
import { likelyRoom, roomField } from './room-field.ts';

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

function stepField(id: string, label: string, words: Readonly<Record<Step, string>>): Field {
  const options = steps.map((step) => ({ value: String(step), label: words[step] }));
  return { kind: 'choice', id, label, options, show: 'radio', required: true };
}
