import type { Group } from './numbers.ts';

const percentCode = /%[0-9A-Fa-f]{2}/g;
const runWithLetters = /[\dOoIl]{6,24}/g;
const digitWord = '(?:nul|et|én|en|ét|to|tre|fire|fem|seks|syv|otte|ni)';
const tenSpelledOut = new RegExp(
  String.raw`(?<!\p{L})${digitWord}(?:[\s,.\p{Pd}]{1,3}(?:streg\s|bindestreg\s)?${digitWord}){9}(?![\p{L}])`,
  'giu',
);
const digitOf: Readonly<Record<string, string>> = {
  nul: '0',
  et: '1',
  en: '1',
  ét: '1',
  én: '1',
  to: '2',
  tre: '3',
  fire: '4',
  fem: '5',
  seks: '6',
  syv: '7',
  otte: '8',
  ni: '9',
};

/** Brings what stands for digits to digits, each character keeping its place. */
export function revealDigits(text: string): string {
  return text
    .replace(percentCode, '---')
    .replace(tenSpelledOut, spellInDigits)
    .replace(runWithLetters, (run) =>
      (run.match(/\d/g)?.length ?? 0) >= 4 ? run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : run,
    );
}

/** `nul et to` becomes `0   1  2 `: a digit where each word began, and blanks. */
function spellInDigits(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => (digitOf[word.toLowerCase()] ?? '').padEnd(word.length, ' '));
}

export function digitGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  let last = 0;
  for (const match of text.matchAll(/\d+/g)) {
    const end = match.index + match[0].length;
    groups.push({ digits: match[0], start: match.index, end, gap: text.slice(last, match.index) });
    last = end;
  }
  return groups;
}
