import { genitiveStem } from '../first-names/first-names.ts';
import { plainSpelling } from '../first-names/spelling.ts';

/** Says of a word, as it is `spelled`, whether it belongs to a name the unit knows. */
export type IsKnown = (spelled: string) => boolean;

/** Each word of each name: `Bo Madsen` lets `Bos` pass, and `Stue Solstrålen` lets `Solstrålen`. */
export function knownWords(names: readonly string[]): IsKnown {
  const passes = new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}'’]+/gu) ?? []).map(plainSpelling));
  return (spelled) => passes.has(spelled) || passes.has(genitiveStem(spelled) ?? spelled);
}
