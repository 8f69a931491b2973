import type { Language } from './language.ts';

const and: Readonly<Record<Language, string>> = { da: 'og', en: 'and' };

/** “Ib, Carla og Emil”, each once. */
export function inOneLine(all: readonly string[], language: Language): string {
  const each = [...new Set(all)];
  const last = each.pop() ?? '';
  return each.length === 0 ? last : `${each.join(', ')} ${and[language]} ${last}`;
}
