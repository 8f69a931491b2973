import type { Command } from '../feature/command.ts';

export type Found =
  | { readonly kind: 'command' | 'near'; readonly command: Command }
  | { readonly kind: 'empty' | 'unknown' };

interface Spelling {
  readonly command: Command;
  readonly plain: string;
}

/** Commands stand first and are short; comparing a whole essay with each of them would take seconds. */
const longestRead = 300;

/** Tolerant of case, spelling without æøå, a slash, and punctuation; a typo is asked about, never guessed. */
export function findCommand(commands: readonly Command[], text: string): Found {
  const plain = plainSpelling(text.slice(0, longestRead));
  if (!plain) return { kind: text.trim() === '?' ? 'unknown' : 'empty' };
  const spellings = spellingsOf(commands);
  const exact = spellings.find(({ plain: p }) => plain === p || plain.startsWith(`${p} `));
  if (exact) return { kind: 'command', command: exact.command };
  const first = plain.split(' ')[0] ?? '';
  const near = spellings
    .map((spelling) => ({
      spelling,
      far: Math.min(distance(plain, spelling.plain), distance(first, spelling.plain)),
    }))
    .filter(({ spelling, far }) => far <= (spelling.plain.length > 5 ? 2 : 1))
    .sort((a, b) => a.far - b.far)[0];
  return near ? { kind: 'near', command: near.spelling.command } : { kind: 'unknown' };
}

/** The longest first, so that "guide" does not swallow half of a longer command. */
function spellingsOf(commands: readonly Command[]): readonly Spelling[] {
  return commands
    .flatMap((command) =>
      [...command.words.da, ...command.words.en].map((word) => ({ command, plain: plainSpelling(word) })),
    )
    .sort((a, b) => b.plain.length - a.plain.length);
}

function plainSpelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/æ|ä/g, 'ae')
    .replaceAll(/ø|ö/g, 'oe')
    .replaceAll(/å/g, 'aa')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Optimal string alignment: a swapped pair of letters counts as one slip. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
