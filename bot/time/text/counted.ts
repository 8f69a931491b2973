import type { Language } from '../../../shared/domain/person/language.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  da: ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
  en: ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/** A number in a sentence, in one way everywhere: a word up to ten, figures above. Overviews of figures have figures. */
export function inWords(language: Language, count: number): string {
  return words[language][count] ?? String(count);
}

/** So many things in a sentence. `one`: the one thing with its number, for *én* and *ét* are told apart. */
export function counted(language: Language, count: number, one: string, many: string): string {
  return count === 1 ? one : `${inWords(language, count)} ${many}`;
}

/** With a capital, for a sentence that begins with it. */
export function atStart(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
