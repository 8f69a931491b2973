import type { Language } from '../../../shared/domain/person/language.ts';
import { note } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { repeatedPostText } from '../text/repeated-post-text.ts';

/** The post with a line below it saying that it may have come once already. */
export function repeatedPostView(view: View, language: Language): View {
  return { ...view, nodes: [...view.nodes, note(repeatedPostText[language].maybeAgain)] };
}
