import { longestOnButton, longestOption } from './limits.ts';

/** For an option of a list; whatever is cut stands whole somewhere else on the same screen. */
export function shortened(words: string, longest = longestOption): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** Cut between two words; only a word that is half the length by itself is cut within. */
export function wholeWords(words: string, longest: number): string {
  const cut = shortened(words, longest);
  const line = words.trim().replaceAll(/\s+/g, ' ');
  if (cut === line) return cut;
  // Where a blank follows, the last word is whole already.
  if (line[cut.length - 1] === ' ') return `${cut.slice(0, -1).replace(/[,;:–-]+$/u, '')}…`;
  const last = cut.lastIndexOf(' ');
  return last < longest / 2 ? cut : `${cut.slice(0, last).replace(/[\s,;:–-]+$/u, '')}…`;
}

export function shortenedButton(words: string): string {
  return wholeWords(words, longestOnButton);
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
