import type { Quarter } from '../../shared/domain/network/quarter.ts';
import { isSummedUp, type QuarterBook, type Release } from '../../shared/domain/network/release.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { overlapsIn, quarterBookRow, releaseRow, summariesIn } from '../rows/network-rows.ts';
import {
  inserting,
  insertRow,
  type RowAt,
  readRow,
  readValues,
  replaceRow,
  replacing,
  writeInNetwork,
} from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { newSalt } from './pseudonym.ts';

/** Enough for a whole network's leaders on one afternoon. */
const attempts = 24;

/** What may come of a change of a quarter; `refusal` is why it was not made. */
export type Changed<R extends string = never> = 'done' | 'busy' | R;

interface Turn {
  readonly book: QuarterBook;
  /** The networks that are tied to this one in that quarter. */
  readonly tied: readonly string[];
}

/**
 * One after the other, also among networks that are tied: whoever finds the quarter changed begins again. The book of
 * every tied network is read first and written anew before the own change is, so that of two who read or release at
 * once one finds a book that is no longer as it was: neither can count without knowing what the other has counted.
 */
export async function changeQuarter<R extends string = never>(
  ports: Outside,
  network: string,
  quarter: Quarter,
  change: (turn: Turn) => Promise<readonly Change[] | R>,
  { summing = false } = {},
): Promise<Changed<R>> {
  const at = quarterBookRow(network, quarter);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, at);
    const tied = await tiedTo(ports, network, quarter);
    const others = await Promise.all(tied.map((other) => bookOf(ports, other, quarter)));
    const before = row?.value ?? emptyBook();
    const number = before.number + 1;
    const book = { ...before, number, ...(summing && { summedUpTo: number }) };
    const changes = await change({ book, tied });
    if (typeof changes === 'string') return changes;
    if (changes.length === 0) return 'done';
    const own = row ? replacing(at, row, book) : inserting(at, book);
    if (await touchAll(ports, others)) {
      const written = await writeInNetwork(ports, network, [own, ...changes]);
      if (written.ok) return 'done';
    }
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}

/** However many steps apart: A and C are tied when B has got meetings of both. */
export async function tiedTo(ports: Outside, network: string, quarter: Quarter): Promise<readonly string[]> {
  const found = new Set([network]);
  // What is added on the way is walked as well.
  for (const one of found)
    for (const { network: other } of await readValues(ports, overlapsIn(one, quarter))) found.add(other);
  return [...found].filter((each) => each !== network);
}

/** What one network has got of one meeting, and whether somebody has read it there. */
export async function meetingIn(
  ports: Outside,
  network: string,
  quarter: Quarter,
  meeting: Pick<Release, 'unit' | 'day'>,
): Promise<{ readonly row: Row<Release>; readonly isRead: boolean } | undefined> {
  const row = await readRow(ports, releaseRow(network, quarter, meeting));
  if (!row) return undefined;
  const summaries = await readValues(ports, summariesIn(network, quarter));
  return { row, isRead: isSummedUp(row.value, summaries) };
}

interface Book {
  readonly at: RowAt<QuarterBook>;
  readonly row: Row<QuarterBook> | undefined;
}

async function bookOf(ports: Outside, network: string, quarter: Quarter): Promise<Book> {
  const at = quarterBookRow(network, quarter);
  return { at, row: await readRow(ports, at) };
}

/** As they were, but written anew: whoever has read one of them before finds it changed. */
async function touchAll(ports: Outside, books: readonly Book[]): Promise<boolean> {
  for (const { at, row } of books) {
    const written = await (row ? replaceRow(ports, at, row, row.value) : insertRow(ports, at, emptyBook()));
    if (!written.ok) return false;
  }
  return true;
}

function emptyBook(): QuarterBook {
  return { v: 1, salt: newSalt(), number: 0, summedUpTo: 0 };
}
