import type { Language } from '../../person/language.ts';
import type { Mention } from './mentions.ts';

interface Wording {
  /** The phrase by the number of children; `many` for more. */
  readonly counts: readonly string[];
  readonly many: string;
  /** A second and a third child, when first named. */
  readonly others: readonly string[];
  readonly again: readonly [one: string, several: string];
  /** A child named again, where there are several. */
  readonly which: readonly string[];
  readonly genitive: string;
}

const wordings: Readonly<Record<Language, Wording>> = {
  da: {
    counts: ['', 'et barn', 'to børn', 'tre børn', 'fire børn', 'fem børn', 'seks børn'],
    many: 'nogle børn',
    others: ['et andet barn', 'et tredje barn'],
    again: ['barnet', 'børnene'],
    which: ['det første barn', 'det andet barn', 'det tredje barn'],
    genitive: 's',
  },
  en: {
    counts: [
      '',
      'a child',
      'two children',
      'three children',
      'four children',
      'five children',
      'six children',
    ],
    many: 'some children',
    others: ['another child', 'a third child'],
    again: ['the child', 'the children'],
    which: ['the first child', 'the other child', 'the third child'],
    genitive: '’s',
  },
};

export interface WhichChild {
  readonly child: number;
  readonly of: number;
  readonly again: boolean;
}

/** `et barn`, and later `barnet`; where there are several, `et andet barn` and `det første barn`. */
export function phraseFor(mention: Mention, which: WhichChild, language: Language): string {
  const { count, genitive, names } = mention;
  const wording = wordings[language];
  const together = (names[0] ?? '').match(/^t[vr]i(?=ll)/)?.[0];
  const phrase = together ? several(wording, together === 'tvi' ? 2 : 3) : bare(wording, count, which);
  return genitive ? `${phrase}${wording.genitive}` : phrase;
}

function bare(wording: Wording, count: number, { child, of, again }: WhichChild): string {
  if (again && of > 1) return wording.which[child] ?? wording.again[0];
  if (again) return wording.again[count > 1 ? 1 : 0];
  return child > 0 ? (wording.others[child - 1] ?? wording.counts[1] ?? '') : several(wording, count);
}

function several({ counts, many }: Wording, count: number): string {
  return counts[count] ?? many;
}
