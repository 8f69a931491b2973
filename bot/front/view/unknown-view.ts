import type { Language } from '../../../shared/domain/person/person.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { unknownText } from '../text/unknown-text.ts';

/** What somebody may have meant. */
export interface Likely {
  readonly name: string;
  readonly words: Readonly<Record<Language, readonly [string, ...string[]]>>;
}

/**
 * The answer to words that are no command: up to three commands that may be meant, one button each. `isNear`: only a
 * typing slip away, so it asks “Mente du …?” about the first.
 */
export function unknownView(language: Language, likely: readonly Likely[] = [], isNear = false): View {
  const text = unknownText[language];
  const [first] = likely;
  const words = isNear && first ? text.didYouMean(first.words[language][0]) : text.unknown;
  const acts = likely.map(({ name, words: spelled }, index): Act => {
    const word = spelled[language][0];
    const isFirst = isNear && index === 0;
    return {
      label: isFirst ? text.yes(word) : capital(word),
      action: 'command',
      data: { command: name },
      ...(isFirst && { style: 'primary' }),
    };
  });
  return {
    summary: words,
    nodes: [paragraph(words), buttons(...acts, { label: text.help, action: 'help.show' })],
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
