import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { FormErrors } from '../feature/form.ts';
import type { meetingFormsText } from './text/meeting-forms-text.ts';

/**
 * Sent once more, the form of a decision that is deleted writes it anew, as another one, and the form of one that was
 * kept in other words puts it right.
 */
export function refusal(
  errors: Readonly<Record<string, string>>,
  { anew, id }: { readonly anew: string; readonly id: string },
  text: (typeof meetingFormsText)['da'],
): FormErrors {
  const words: Readonly<Record<string, string>> = {
    required: text.required,
    choose: text.choose,
    badDay: text.badDay,
    full: text.full,
    gone: text.decisionGone,
    deleted: text.decisionDeleted,
    goalGone: text.goalGone,
    goalGrown: text.goalGrown,
    longLine: text.longLine(longestDecision),
    otherwise: text.decisionOtherwise,
  };
  const codes = Object.values(errors);
  return {
    errors: Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, words[code] ?? code])),
    ...(codes.includes('deleted') && { context: { op: anew } }),
    ...(codes.includes('otherwise') && { context: { decision: id } }),
  };
}
