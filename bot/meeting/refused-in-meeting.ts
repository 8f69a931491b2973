import type { FormErrors } from '../feature/form.ts';
import type { meetingFormsText } from './text/meeting-forms-text.ts';

/** A form of a decision that is deleted writes it anew when it is sent once more: then it is another one. */
export function refusal(
  errors: Readonly<Record<string, string>>,
  anew: string,
  text: (typeof meetingFormsText)['da'],
): FormErrors {
  const words: Readonly<Record<string, string>> = {
    required: text.required,
    choose: text.choose,
    badDay: text.badDay,
    full: text.full,
    gone: text.decisionGone,
    deleted: text.decisionDeleted,
  };
  const isDeleted = Object.values(errors).includes('deleted');
  return {
    errors: Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, words[code] ?? code])),
    ...(isDeleted && { context: { op: anew } }),
  };
}
