import { spellInDigits } from './number-words.ts';
import type { Group } from './numbers.ts';

const percentCode = /%[0-9A-Fa-f]{2}/g;
const runWithLetters = /[\dOoIl]{6,24}/g;

/** Brings what stands for digits to digits, each character keeping its place. */
export function revealDigits(text: string): string {
  return spellInDigits(text)
    .replace(percentCode, '---')
    .replace(runWithLetters, (run) =>
      (run.match(/\d/g)?.length ?? 0) >= 4 ? run.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : run,
    );
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
