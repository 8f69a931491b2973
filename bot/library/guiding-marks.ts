import type { Language } from '../../shared/domain/person/person.ts';
import type { Option } from '../ui/form.ts';
import { library } from './library.ts';

/** What the municipality steers by (`pejlemærker`); most have none. */
export function guidingMarks(language: Language): readonly Option[] {
  return library().file.settings.guidingMarks.map(({ id, [language]: label }) => ({ value: id, label }));
}
