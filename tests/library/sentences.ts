import { libraryTexts } from '../../bot/library/text/all-texts.ts';
import type { LibraryText } from '../../bot/library/text/types.ts';

export const languages = ['da', 'en'] as const;
type Language = (typeof languages)[number];

export interface Listed {
  readonly kind: keyof typeof libraryTexts;
  readonly text: LibraryText<unknown>;
}

export const listed: readonly Listed[] = Object.entries(libraryTexts).flatMap(([kind, texts]) =>
  texts.map((text) => ({ kind: kind as Listed['kind'], text })),
);

export interface Part {
  readonly kind: Listed['kind'];
  readonly id: string;
  readonly setting: LibraryText['setting'];
  readonly audience: LibraryText['audience'];
  /** The field it stands in, however deep; empty for a text that is one sentence. */
  readonly key: string;
  readonly words: string;
}

/** The parts of a text, each a few sentences in one language. */
export function partsOf({ kind, text }: Listed, language: Language): readonly Part[] {
  const { id, setting, audience } = text;
  return saidIn(text[language]).map(([key, words]) => ({ kind, id, setting, audience, key, words }));
}

function saidIn(words: unknown, key = ''): readonly (readonly [key: string, words: string])[] {
  if (typeof words === 'string') return [[key, words]];
  if (typeof words === 'number') return [];
  if (Array.isArray(words)) return words.flatMap((each) => saidIn(each, key));
  if (words && typeof words === 'object')
    return Object.entries(words).flatMap(([name, each]) => saidIn(each, name));
  throw new Error(`Not words: ${String(words)}`);
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
