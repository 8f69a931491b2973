import type { CommonGoal } from '../../../shared/domain/learning/common-goals.ts';
import { mostActivities } from '../../../shared/domain/learning/limits.ts';
import { onOneLine } from '../../../shared/domain/learning/mend-activities.ts';
import { longestDecision } from '../../../shared/domain/meeting/limits.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Field } from '../../ui/form.ts';
import { goalText } from '../text/goal-text.ts';

/** All the lines there is room for, and the breaks between them. */
export const longestActivityLines = mostActivities * (longestDecision + 1);

/** All activities of a goal in one field, one on each line. */
export function activityLinesField(id: string, label: string, language: Language): Field {
  return {
    kind: 'text',
    id,
    label,
    hint: goalText[language].activityLinesHint,
    multiline: true,
    maxLength: longestActivityLines,
  };
}

export function activityLines({ activities }: Pick<CommonGoal, 'activities'>): string {
  return activities.map(onOneLine).join('\n');
}
