import type { House } from '../people/build-houses.ts';
import { marksIn } from '../people/texts-they-write.ts';
import type { Entry, Marked } from './ledger.ts';
import type { Oracle } from './oracle.ts';

/** Everything the house shares, and nothing else. */
export function judgeArchive(
  oracle: Oracle,
  house: House,
  { text, startedAt }: { readonly text: string; readonly startedAt: number },
): void {
  oracle.note('archive judged');
  const marks = new Set(marksIn(text));
  for (const mark of marks) {
    const marked = oracle.ledger.marks.get(mark);
    const whose = marked && `${mark} of ${marked.owner.key}`;
    if (!marked) oracle.complain(`${mark} stands in an archive, and nobody wrote it`);
    else if (marked.house !== house || isKeptOut(marked, startedAt))
      oracle.fails('archive-true', house, `${whose} stands in it`);
    else if (marked.goneFrom <= startedAt)
      oracle.fails('gone-stays-gone', house, `${whose} stands in the archive`);
  }
  for (const entry of oracle.ledger.entriesOf(house))
    if (mustStand(entry, startedAt) && !entry.marks.some((mark) => marks.has(mark)))
      oracle.fails('archive-true', house, `${entry.marks.join('/')} of ${entry.author.key} is missing`);
}

/** What is for some eyes only, between two, or written to other houses as well. */
function isKeptOut({ keptBack, eyes, forUnits, isPairs, isBetween, entry }: Marked, moment: number): boolean {
  return (
    keptBack ||
    eyes !== undefined ||
    forUnits === true ||
    isPairs === true ||
    isBetween === true ||
    entry?.audience.at(moment) === 'author'
  );
}

function mustStand({ audience, open }: Entry, moment: number): boolean {
  return audience.at(moment) === 'unit' && open.at(moment) === true;
}
