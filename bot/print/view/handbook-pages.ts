import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import { textNamed, textsFor, wordsNamed } from '../../library/find-text.ts';
import { library } from '../../library/library.ts';
import { heading, list, paragraph } from '../../ui/build-view.ts';
import type { Deck } from '../../ui/deck.ts';
import type { Form } from '../../ui/form.ts';
import type { View } from '../../ui/view.ts';

declare module '../../ui/names.ts' {
  interface Forms {
    /** Only on paper. */
    'paper-talk': true;
    'paper-season': true;
  }
}

export function deckOf(language: Language): Deck {
  return library().texts.reflectionCards.map(({ kind, [language]: { question, next } }) => ({
    kind: textNamed('reflectionKinds', kind)?.[language].title ?? '',
    words: question,
    next,
  }));
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
      maxLength: 75,
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

/** The list to tick for the season at hand; undefined between seasons. */
export function seasonPage(
  unit: Pick<Unit, 'kind' | 'language'>,
  today: Day,
): { readonly form: Form } | undefined {
  const day = today.slice(5);
  const season = textsFor('seasons', settingOf(unit.kind)).find(
    ({ from, until }) => from <= day && day <= until,
  );
  if (!season) return undefined;
  const { title, lines } = season[unit.language];
  const options = lines.map((label, index) => ({ value: String(index), label }));
  return {
    form: {
      id: 'paper-season',
      title,
      fields: [{ kind: 'choices', id: 'lines', label: title, options }],
      submitLabel: '',
      cancelLabel: '',
      context: {},
    },
  };
}

export function sheetView(language: Language, id: string): View {
  const { title, text, parts } = wordsNamed('sheets', id, language);
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(text),
      ...parts.flatMap((part) => [heading(part.title, 2), list(part.lines)]),
    ],
  };
}
