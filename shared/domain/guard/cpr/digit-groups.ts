import type { Group } from './found-numbers.ts';
import { spellInDigits } from './number-words.ts';
import { romanMonthsInDigits } from './roman-months.ts';

/** A link's address in the middle: `[120321](https://…)-4455`. */
const linkTarget = /\]\((?:https?:|www\.)[^)\s]{1,300}\)/gi;
/** Tags in the middle: `<b>12</b><b>03</b>`. */
const tag = /<\/?[a-z]{1,8}>/gi;
const percentCode = /%[0-9A-Fa-f]{2}/g;
/** A hyphen written as an HTML entity: `120321&#45;4455`. */
const entity = /&(?:#\d{1,5}|#x[0-9a-f]{1,5}|[a-z]{2,8});/gi;
const runWithLetters = /[\dOoIl]{6,24}/g;
/** The last four with letters that look like digits: `120321-I234`. */
const fourWithLetters = /(?<=\d{6}\s?\p{Pd}\s?)[\dOoIl]{4}(?![\p{L}\d])/gu;

/** Replaces what stands for digits by digits. The text keeps its length, so that places stay right. */
export function revealDigits(text: string): string {
  return romanMonthsInDigits(spellInDigits(text))
    .replace(linkTarget, (target) => (/\d{6}/.test(target) ? target : '-'.repeat(target.length)))
    .replace(tag, (mark) => ' '.repeat(mark.length))
    .replace(percentCode, '---')
    .replace(entity, (code) => '-'.repeat(code.length))
    .replace(runWithLetters, (run) => ((run.match(/\d/g)?.length ?? 0) >= 4 ? lettersAsDigits(run) : run))
    .replace(fourWithLetters, (four) => (/\d/.test(four) ? lettersAsDigits(four) : four));
}

export function lettersAsDigits(run: string): string {
  return run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
}

/**
 * What may stand between a date's parts: one mark or two, with blanks and signs of bold or code around it; also the
 * `i` of `12. i 3. 21`.
 */
const dateMark =
  /^(?:\s{1,12}| {1,40}|\.?\s{1,24}i\s{1,12}|[\s*_`~]{0,3}[./\p{Pd}\u2212,:_|\\·•\u2044\u2215]{0,2}[\s*_`~]{0,3})$/u;
const shortGap = /^(?:[\s\p{Pd}\u2212._/|*`~+=\\·•\u2044\u2215]{1,3}|\s{1,12}| {1,40}|,\s?)$/u;
const longestGapRead = 40;

export function digitGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  const kinds = new Map<string, Pick<Group, 'isAfterMark' | 'isAfterShort'>>();
  let last = 0;
  for (const match of text.matchAll(/\d+/g)) {
    const end = match.index + match[0].length;
    const gap = text.slice(last, match.index);
    let kind = kinds.get(gap);
    if (!kind) {
      const isRead = gap.length <= longestGapRead;
      kind = { isAfterMark: isRead && dateMark.test(gap), isAfterShort: isRead && shortGap.test(gap) };
      kinds.set(gap, kind);
    }
    groups.push({ digits: match[0], start: match.index, end, gap, ...kind });
    last = end;
  }
  return groups;
}
