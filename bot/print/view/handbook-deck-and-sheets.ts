import type { Language } from '../../../shared/domain/person/language.ts';
import { textNamed, wordsNamed } from '../../library/find-text.ts';
import { library } from '../../library/library.ts';
import { heading, list, paragraph } from '../../ui/build-view.ts';
import type { Deck } from '../../ui/deck.ts';
import type { View } from '../../ui/view.ts';

export function deckOf(language: Language): Deck {
  return library().texts.reflectionCards.map(({ kind, [language]: { question, next } }) => ({
    kind: textNamed('reflectionKinds', kind)?.[language].title ?? '',
    words: question,
    next,
  }));
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
