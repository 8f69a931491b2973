import type { Language } from '../../../shared/domain/person/person.ts';
import { note } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { repeatedPostText } from '../text/repeated-post-text.ts';

/** A post that may have arrived once already says so. */
export function repeatedPostView(view: View, language: Language): View {
  return { ...view, nodes: [...view.nodes, note(repeatedPostText[language].maybeAgain)] };
}
