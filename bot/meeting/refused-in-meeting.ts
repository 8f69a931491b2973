import { wordingOf } from '../../shared/domain/meeting/decision-wording.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import type { FormErrors } from '../feature/form.ts';
import { meetingFormsText } from './text/meeting-forms-text.ts';
import { decisionWords } from './view/decision-words.ts';

/**
 * Sent once more, the form of a decision that is deleted writes it anew, as another one, and the form of one that was
 * kept in other words, or changed since the form was opened, puts it right.
 */
export function refusal(
  errors: Readonly<Record<string, string>>,
  { anew, id, meeting }: { readonly anew: string; readonly id: string; readonly meeting: Meeting },
  language: Language,
): FormErrors {
  const text = meetingFormsText[language];
  const stands = meeting.decisions.find((each) => each.id === id);
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
    ...(stands && { changed: text.decisionChanged(decisionWords(stands, language)) }),
  };
  const codes = Object.values(errors);
  return {
    errors: Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, words[code] ?? code])),
    ...(codes.includes('deleted') && { context: { op: anew } }),
    ...(codes.includes('otherwise') && { context: { decision: id } }),
    ...(stands && codes.includes('changed') && { context: { stood: wordingOf(stands) } }),
  };
}
