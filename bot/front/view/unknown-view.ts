import type { Language } from '../../../shared/domain/person/language.ts';
import { buttons, note, paragraph } from '../../ui/build-view.ts';
import type { Actions } from '../../ui/button-and-form-names.ts';
import type { Act, View } from '../../ui/view.ts';
import { unknownText } from '../text/unknown-text.ts';

/** What somebody may have meant. */
export interface Likely {
  readonly name: string;
  readonly words: Readonly<Record<Language, readonly [string, ...string[]]>>;
}

/** `near`: the first is a typing slip away, so it is asked about. `question`: about something that is not ours to answer. */
export type How = 'near' | 'unknown' | 'question';

/** The answer to words that are no command: up to three commands that may be meant, one button each. */
export function unknownView(
  language: Language,
  likely: readonly Likely[] = [],
  how: How = 'unknown',
  /** What was written, if it may be meant as a trial: offered last, for it is the least likely. */
  written?: Actions['trial.open'],
  /** Something was told, which is not kept. */
  isTold = false,
): View {
  const text = unknownText[language];
  const [first] = likely;
  const isNear = how === 'near' && first !== undefined;
  const words = isNear
    ? text.didYouMean(first.words[language][0])
    : how === 'question'
      ? text.cannotAnswer
      : text.unknown;
  // The form with what was written takes the place of an empty one.
  const others = written ? likely.filter(({ name }) => name !== 'trial') : likely;
  const acts = others.map(({ name, words: spelled }, index): Act => {
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
    nodes: [
      paragraph(words),
      ...(isTold ? [note(text.unsaved)] : []),
      buttons(...acts, ...keepIt(written, text), { label: text.help, action: 'help.show' }),
    ],
  };
}

function keepIt(
  data: Actions['trial.open'] | undefined,
  { asTrial }: { readonly asTrial: string },
): readonly Act[] {
  return data ? [{ label: asTrial, action: 'trial.open', data, opensForm: true }] : [];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
