/** A text of the library as far as a municipality's file is concerned, whatever its words are made of. */
export interface LibraryEntry {
  /** Kind, a dot, and what tells it apart. */
  readonly id: string;
  readonly version: number;
  readonly audience: string;
  readonly setting: string;
  readonly row: number;
  /** A string, or parts by name; parts may be lists, numbers and parts again. */
  readonly da: unknown;
  readonly en: unknown;
}

export const entryKeys: readonly string[] = ['id', 'version', 'audience', 'setting', 'row', 'da', 'en'];

/** `card` of `card.inclusion.seats`. */
export function kindOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

/** What else an entry says about itself, such as the kind of a card. */
export function marksOf(entry: LibraryEntry): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(entry).filter(([key]) => !entryKeys.includes(key)));
}

export function stringsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (words && typeof words === 'object') return Object.values(words).flatMap(stringsOf);
  return [];
}

export function lengthOf(words: unknown): number {
  return stringsOf(words).reduce((sum, { length }) => sum + length, 0);
}

/** All numbers added up: the minutes of a meeting. */
export function sumOf(words: unknown): number {
  if (typeof words === 'number') return words;
  if (!words || typeof words !== 'object') return 0;
  return Object.values(words).reduce((sum: number, part) => sum + sumOf(part), 0);
}
