/** Over this a phone cuts the words on a button itself, in the middle of a letter. */
const inButton = 32;
const inOption = 70;

/** For an option of a list; whatever is cut stands whole somewhere else on the same screen. */
export function shortened(words: string, longest = inOption): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}

export function shortenedButton(words: string): string {
  return shortened(words, inButton);
}
