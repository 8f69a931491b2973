import type { Language } from '../../../shared/domain/person/person.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { Carries } from '../../ui/names.ts';
import type { Act, View } from '../../ui/view.ts';
import { unknownText } from '../text/unknown-text.ts';

declare module '../../ui/names.ts' {
  interface Actions {
    /** Says a command in its writer's place. */
    command: Carries<'command'>;
  }
}

/** What somebody may have meant. */
export interface Near {
  readonly name: string;
  readonly words: Readonly<Record<Language, readonly [string, ...string[]]>>;
}

export function unknownView(language: Language, near?: Near): View {
  const text = unknownText[language];
  const help: Act = { label: text.help, action: 'help.show' };
  if (!near) return { summary: text.unknown, nodes: [paragraph(text.unknown), buttons(help)] };
  const word = near.words[language][0];
  const words = text.didYouMean(word);
  return {
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: text.yesShow(word), action: 'command', data: { command: near.name }, style: 'primary' },
        help,
      ),
    ],
  };
}
