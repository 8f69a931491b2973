import type { Language } from '../../../shared/domain/person/person.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  da: ['', '', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'],
  en: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
};

/**
 * How a number of things is written in a sentence, in one way everywhere: words up to ten, figures above. `one`: the
 * one thing with its number, for *én* and *ét* are told apart.
 */
export function counted(language: Language, count: number, one: string, many: string): string {
  return count === 1 ? one : `${words[language][count] || count} ${many}`;
}
