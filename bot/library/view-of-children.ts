import type { Language } from '../../shared/domain/person/language.ts';
import { library } from './library.ts';

/** How children are seen here (`børnesyn`), in the municipality's own sentence; most have given none. */
export function viewOfChildren(language: Language): string | undefined {
  return library().file.settings.viewOfChildren?.[language];
}
