import { longestMoment } from '../../../shared/domain/library/limits.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { wordsNamed } from '../../library/find-text.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { Form } from '../../ui/form.ts';
import type { View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

export function goldenForm(ask: {
  readonly language: Language;
  /** Helps to think of a good moment, such as "What made a child laugh today?" */
  readonly question: string;
  readonly context: Form['context'];
  readonly values?: Form['values'];
  readonly errors?: Form['errors'];
}): Form {
  const { language, question, context, values, errors } = ask;
  const text = handbookText[language];
  return {
    id: 'golden.write',
    title: text.goldenTitle,
    intro: wordsNamed('goldenMomentTexts', 'golden.invite', language),
    fields: [
      {
        kind: 'text',
        id: 'moment',
        label: text.goldenLine,
        hint: [question, wordsNamed('goldenMomentTexts', 'golden.example', language)].join(' ').trim(),
        maxLength: longestMoment,
        required: true,
        multiline: true,
      },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}

export function goldenSavedView(
  unit: Pick<Unit, 'id' | 'language'>,
  data: { readonly course: string; readonly op: string },
): View {
  const saved = wordsNamed('goldenMomentTexts', 'golden.saved', unit.language);
  const label = handbookText[unit.language].goldenUndo;
  return {
    summary: saved,
    nodes: [paragraph(saved), buttons({ label, action: 'golden.undo', data: { unit: unit.id, ...data } })],
  };
}
