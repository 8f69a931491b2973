/** A text of the library, as a municipality's file sees it. */
export interface LibraryEntry {
  /** Its kind, a dot and a name: `card.inclusion.seats`. */
  readonly id: string;
  readonly version: number;
  readonly audience: string;
  readonly setting: string;
  readonly row: number;
  /** The words: a string, or parts by name. A part may be a string, a number, a list, or parts again. */
  readonly da: unknown;
  readonly en: unknown;
}

export const entryKeys: readonly string[] = ['id', 'version', 'audience', 'setting', 'row', 'da', 'en'];

/** `card` of `card.inclusion.seats`. */
export function kindOf(id: string): string {
  return id.split('.', 1)[0] ?? id;
}

/** Everything in an entry beside id, version and words, such as the kind of a card. */
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

/** The sum of all numbers in a text: a meeting's minutes. */
export function sumOf(words: unknown): number {
  if (typeof words === 'number') return words;
  if (!words || typeof words !== 'object') return 0;
  return Object.values(words).reduce((sum: number, part) => sum + sumOf(part), 0);
}
