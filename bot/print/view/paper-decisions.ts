import { decisionsOnPaper, goalsOnPaper, longestOnTwoLines } from '../../../shared/domain/print/limits.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { Field, Form } from '../../ui/form.ts';
import { printText } from '../text/print-text.ts';

declare module '../../ui/button-and-form-names.ts' {
  interface Forms {
    /** Only on paper. */
    'paper-decisions': true;
  }
}

/** What a meeting decided, written with a pen: goals with their signs and activities, and decisions. */
export function paperDecisions({ language }: Unit): Form {
  const text = printText[language];
  const lines = (id: string, label: string, hint?: string): Field => ({
    kind: 'text',
    id,
    label,
    maxLength: longestOnTwoLines,
    multiline: true,
    ...(hint && { hint }),
  });
  const numbered = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  return {
    id: 'paper-decisions',
    title: text.decisionsTitle,
    intro: text.decisionsIntro,
    fields: [
      { kind: 'date', id: 'day', label: text.day },
      lines('present', text.present),
      { kind: 'text', id: 'contentTheme', label: text.contentTheme, maxLength: longestOnTwoLines },
      ...numbered(goalsOnPaper).flatMap((number) => [
        lines(`goal${number}`, text.goal(number)),
        { kind: 'text', id: `sign${number}`, label: text.sign, maxLength: longestOnTwoLines } as const,
        lines(`activities${number}`, text.activities),
      ]),
      ...numbered(decisionsOnPaper).map((number) =>
        lines(`decision${number}`, text.decision(number), text.decisionHint),
      ),
    ],
    submitLabel: '',
    cancelLabel: '',
    context: {},
  };
}
