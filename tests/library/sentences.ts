import { libraryTexts } from '../../bot/library/text/library-text.ts';
import type { LibraryText } from '../../bot/library/text/types.ts';

export const languages = ['da', 'en'] as const;
type Language = (typeof languages)[number];

export interface Listed {
  readonly kind: keyof typeof libraryTexts;
  readonly text: LibraryText<object | string>;
}

export const listed: readonly Listed[] = Object.entries(libraryTexts).flatMap(([kind, texts]) =>
  texts.map((text) => ({ kind: kind as Listed['kind'], text })),
);

export interface Part {
  readonly kind: Listed['kind'];
  readonly id: string;
  readonly setting: LibraryText['setting'];
  readonly audience: LibraryText['audience'];
  /** Empty for a text that is one sentence. */
  readonly key: string;
  readonly words: string;
}

/** The parts of a text, each a few sentences in one language. */
export function partsOf({ kind, text }: Listed, language: Language): readonly Part[] {
  const { id, setting, audience } = text;
  const words = text[language];
  const pairs = typeof words === 'string' ? [['', words] as const] : Object.entries(words);
  return pairs.map(([key, each]) => ({ kind, id, setting, audience, key, words: String(each) }));
}

export const parts: Readonly<Record<Language, readonly Part[]>> = {
  da: listed.flatMap((each) => partsOf(each, 'da')),
  en: listed.flatMap((each) => partsOf(each, 'en')),
};

/** Where a text and its words are, for a failure that can be found in one search. */
export function where({ id, key, words }: Part): string {
  return `${id}${key && ` · ${key}`}: ${words}`;
}

/** Sentences end with `.`, `?` or `!`, outside quotation marks. */
export function countSentences(words: string): number {
  const unquoted = words.replaceAll(/“[^”]*”/gu, 'X');
  return unquoted.split(/[.?!]+(?:\s|$)/u).filter((each) => each.trim()).length;
}
