import { type Folded, fold, type Span } from '../folding.ts';
import { findCprNumbers } from './cpr.ts';
import { lettersAsDigits } from './digit-groups.ts';

const unseen = /\p{Cf}/gu;
/** `O8`, `2l`, `ll`: no words, and among digits they are meant as some. */
const likeDigits = /(?<![\p{L}\d])(?=[\dOoIl]*\d|[OoIl]{1,4}(?![\p{L}\d]))[\dOoIl]{1,12}(?![\p{L}\d])/gu;
const fewestDigits = 4;

/** Person numbers as the text stands, and where there are none, as somebody who means to read one would read it. */
export function findNumbers(text: string, folded: Folded): readonly Span[] {
  const spans = findCprNumbers(folded);
  if (spans.length > 0) return spans;
  for (const reading of otherReadings(text, folded.text)) {
    const found = reading === text ? [] : findCprNumbers(fold(reading));
    if (found.length > 0) return found;
  }
  return [];
}

/** Each as long as the text, so that what is found stands at the same place. */
function otherReadings(text: string, plain: string): readonly string[] {
  if ((plain.match(/\d/g)?.length ?? 0) < fewestDigits) return [];
  // What nobody sees stands within a number, or parts the date from its four digits.
  const parted = text.replace(unseen, (each) => ' '.repeat(each.length));
  return [parted, text.replace(likeDigits, lettersAsDigits), parted.replace(likeDigits, lettersAsDigits)];
}
