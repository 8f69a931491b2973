import type { Language } from '../../shared/domain/person/person.ts';
import { quote } from '../ui/build-view.ts';
import type { ViewNode } from '../ui/view.ts';
import { library } from './library.ts';

/** How children are seen here (`børnesyn`), in the municipality's own sentence; most have given none. */
export function viewOfChildrenNodes(language: Language): readonly ViewNode[] {
  const sentence = library().file.settings.viewOfChildren?.[language];
  return sentence ? [quote(sentence)] : [];
}
