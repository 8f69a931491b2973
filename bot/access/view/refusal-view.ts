import type { Language } from '../../../shared/domain/unit/person.ts';
import { type CommandName, commandWords } from '../../front/text/command-words.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { commonText } from '../text/refusal-text.ts';

/** One calm sentence for each thing that could not be done. */
export function refusalView(
  language: Language,
  why: 'gone' | 'busy' | 'notAllowed' | 'notAllowedMember' | 'notAllowedInstitution',
): View {
  const words = commonText[language][why];
  return { summary: words, nodes: [paragraph(words)] };
}

export function unknownView(language: Language, near?: CommandName): View {
  const text = commonText[language];
  const help = { label: text.help, action: 'help.show' };
  if (!near) return { summary: text.unknown, nodes: [paragraph(text.unknown), buttons(help)] };
  const word = commandWords[near][language][0];
  const words = text.didYouMean(word);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: text.yesShow(word), action: 'command', data: { command: near }, style: 'primary' },
        help,
      ),
    ],
  };
}

/** A post that may have arrived once already says so. */
export function repeatedPostView(view: View, language: Language): View {
  return { ...view, nodes: [...view.nodes, note(commonText[language].maybeAgain)] };
}
