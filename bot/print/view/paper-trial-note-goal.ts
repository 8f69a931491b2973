import type { Language } from '../../../shared/domain/person/language.ts';
import type { CurriculumVersion } from '../../../shared/domain/plan/curriculum.ts';
import { longestNameOnPaper } from '../../../shared/domain/print/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { goalForm } from '../../learning/view/goal-forms.ts';
import { noteForm } from '../../learning/view/note-form.ts';
import { concernLine } from '../../library/concern-answer.ts';
import { trialForm } from '../../trial/view/trial-form.ts';
import type { Form } from '../../ui/form.ts';
import { printText } from '../text/print-text.ts';

/** The form's questions on paper. Unlike a form on the screen, paper needs a line for the name. */
export function paperTrial(unit: Unit, curriculum: CurriculumVersion): Form {
  const form = trialForm({ unit, curriculum, context: {}, mode: 'new', mayBePrivate: false });
  return onPaper(form, unit.language, 'handIn');
}

export function paperNote(unit: Unit): Form {
  return onPaper(noteForm({ unit, rooms: [], context: {}, isShared: false }), unit.language, 'yourNote');
}

export function paperGoal(unit: Unit): Form {
  const { language } = unit;
  return onPaper(goalForm({ language, isLeader: false, context: {} }), language, 'yours');
}

function onPaper(form: Form, language: Language, end: 'handIn' | 'yours' | 'yourNote'): Form {
  const text = printText[language];
  return {
    ...form,
    fields: [
      // A note is for its author alone, so it has no name on it.
      ...(end === 'yourNote'
        ? []
        : [{ kind: 'text', id: 'name', label: text.name, maxLength: longestNameOnPaper } as const]),
      { kind: 'date', id: 'day', label: text.day },
      ...form.fields,
      { kind: 'words', words: text[end] },
    ],
    foot: concernLine(language),
    // Nothing is ticked beforehand.
    values: {},
  };
}
