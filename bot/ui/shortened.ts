/** Over this a phone cuts the words on a button itself, in the middle of a letter. */
const inButton = 32;
const inOption = 70;

/** For an option of a list; whatever is cut stands whole somewhere else on the same screen. */
export function shortened(words: string, longest = inOption): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

/** Whole words, but for one that is a button's length by itself. */
export function shortenedButton(words: string): string {
  const cut = shortened(words, inButton);
  const line = words.trim().replaceAll(/\s+/g, ' ');
  const isWhole = cut === line || line[cut.length - 1] === ' ';
  const last = cut.lastIndexOf(' ');
  return isWhole || last < inButton / 2 ? cut : `${cut.slice(0, last)}…`;
}
