import { saysNumber } from './cpr-label.ts';
import { cardinalIn } from './number-values.ts';

/** `sytti nej halvfjerds`, `nul to, nej vent, nul tre`, `12 undskyld 13`: the number, and the one that takes its place. */
const putRight =
  /(?<![\p{L}\d])((?:nul|oh|zero)\s{1,2})?(\p{L}{1,24}|\d{1,6})[\s,.\p{Pd}]{1,4}(?:(?:nej|næ|ups|hov|undskyld|rettelse|vent|mener|jeg|det|er|var|no|sorry|i|mean|wait|scratch|that)[\s,.:\p{Pd}]{1,4}){1,5}(?=(nul\s|oh\s|zero\s)?\s?(\p{L}{1,24}|\d{1,6}))/giu;
const says =
  /nej|(?<!\p{L})næ(?!\p{L})|ups|hov|undskyld|rettelse|mener|(?<!\p{L})no(?!\p{L})|sorry|mean|wait|scratch/iu;

/** Who counts children says no nought. */
const dictates = /(?<!\p{L})(?:nul|oh|zero)(?!\p{L})|\d\d/iu;

/** The text without the numbers that its writer took back while speaking, each place kept. */
export function takeBack(text: string): string {
  if (!says.test(text) || !(dictates.test(text) || saysNumber(text))) return text;
  return text.replace(putRight, (whole, nought: string | undefined, wrong: string, ofNew, right: string) => {
    const [before, after] = [numberOf(wrong), numberOf(right)];
    if (before === undefined || after === undefined || !says.test(whole)) return whole;
    // In `nul to nej tre` the nought stands.
    const kept = nought !== undefined && ofNew === undefined && after.length === 1 ? nought : '';
    return kept.padEnd(whole.length, ' ');
  });
}

function numberOf(word: string): string | undefined {
  return /^\d/.test(word) ? word : cardinalIn(word.toLowerCase());
}
