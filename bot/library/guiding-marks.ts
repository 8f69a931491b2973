import type { Language } from '../../shared/domain/person/language.ts';
import { library } from './library.ts';

/** What the municipality steers by (`pejlemærker`), to choose from; most have none. */
export function guidingMarks(
  language: Language,
): readonly { readonly value: string; readonly label: string }[] {
  return library().file.settings.guidingMarks.map(({ id, [language]: label }) => ({ value: id, label }));
}
