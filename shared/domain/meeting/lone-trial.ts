import { beforeTheThing } from '../trial/grouping/trying.ts';

interface Topic {
  readonly title: string;
  readonly lines: readonly { readonly what: string }[];
}

/**
 * A topic of one trial that is titled with the trial's own first words: those words, as their writer spelled them, so
 * that they need not stand twice. Undefined where the title says something of its own.
 */
export function ownOpening({ title, lines }: Topic): string | undefined {
  const [first] = lines;
  if (!first || lines.length > 1) return undefined;
  const { trying, letting } = beforeTheThing(first.what);
  for (const from of new Set([0, trying, letting])) {
    const opening = openingFrom(from, first.what, title);
    if (opening !== undefined) return opening;
  }
  return undefined;
}

/** With what stands before the thing itself, which a title leaves out. */
function openingFrom(from: number, what: string, title: string): string | undefined {
  const titled = wordsIn(title);
  const written = [...what.matchAll(/\S+/gu)].filter(({ index }) => index >= from);
  const last = written[titled.length - 1];
  const isOpening = titled.every((word, at) => isSame(word, wordsIn(written[at]?.[0] ?? '')[0] ?? ''));
  return last && isOpening ? what.slice(0, last.index + last[0].length).trimStart() : undefined;
}

/** Without capitals, and without what a title leaves off at its end: “ud,” is “ud…”. */
function wordsIn(words: string): readonly string[] {
  return words
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => word.replace(/(?<=.)[\s.,;:!?(–—…-]+$/u, ''));
}

/** A title has “…” in place of somebody's name, and “børnene smører” of “at lade børnene smøre”. */
function isSame(titled: string, written: string): boolean {
  return titled === written || titled === `${written}r` || (titled === '…' && written !== '');
}
