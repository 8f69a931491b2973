import type { Language } from '../../../shared/domain/person/language.ts';
import { wordsNamed } from '../../library/find-text.ts';
import type { Form } from '../../ui/form.ts';
import { lineOnPaper } from '../../ui/line-on-paper.ts';

declare module '../../ui/button-and-form-names.ts' {
  interface Forms {
    /** Only on paper. */
    'paper-talk': true;
  }
}

/**
 * The sheet for a difficult talk: five headings with room to write. It is filled in with a pen, and nothing of it
 * comes back to us.
 */
export function paperTalk(language: Language): Form {
  const { title, text, marks, end } = wordsNamed('difficultTalk', 'difficult-talk', language);
  const asked = marks.flatMap((mark, at) => [
    { kind: 'words' as const, words: mark.title },
    ...mark.questions.map((label, index) => ({
      kind: 'text' as const,
      id: `mark${at}-${index}`,
      label,
      maxLength: lineOnPaper,
    })),
  ]);
  return {
    id: 'paper-talk',
    title,
    intro: text,
    fields: [...asked, ...end.map((words) => ({ kind: 'words' as const, words }))],
    submitLabel: '',
    cancelLabel: '',
    context: {},
  };
}
