import { genitiveStem } from '../first-names/first-names.ts';
import { plainSpelling } from '../first-names/foreign-letters.ts';

/** Whether a word (as `spelled`) is part of a name that the unit knows. */
export type IsKnown = (spelled: string) => boolean;

/** Each word of each name: `Bo Madsen` lets `Bos` pass, and `Stue Solstrålen` lets `Solstrålen`. */
export function knownWords(names: readonly string[]): IsKnown {
  const passes = new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}'’]+/gu) ?? []).map(plainSpelling));
  return (spelled) => passes.has(spelled) || passes.has(genitiveStem(spelled) ?? spelled);
}
