import type { Network } from '../../shared/domain/network/network.ts';
import { isOver, type Quarter, quarterBefore } from '../../shared/domain/network/quarter.ts';
import { idOf, type Read, type Summary, sumUp } from '../../shared/domain/network/summary.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { memberUnitsIn, quarterBookRow, releasesIn, summariesIn, summaryRow } from '../rows/network-rows.ts';
import { inserting, readValue, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { changeQuarter } from './quarter-book.ts';

/** A quarter to read, and the one before it to hold it against. */
export interface Quarterly {
  readonly network: Network;
  readonly summary: Summary;
  readonly before: Summary | undefined;
}

/** What has been released since the last reading makes a new one; otherwise the last one stands. */
export async function summaryFor(
  ports: Outside,
  network: Network,
  quarter: Quarter,
): Promise<Quarterly | undefined> {
  const book = await readValue(ports, quarterBookRow(network.id, quarter));
  const today = dayOf(ports.clock.now());
  if (book && book.number > book.summedUpTo && !isOver(quarter, today))
    await makeSummary(ports, network.id, quarter);
  return storedSummary(ports, network, quarter);
}

export async function storedSummary(
  ports: Outside,
  network: Network,
  quarter: Quarter,
): Promise<Quarterly | undefined> {
  const [own, earlier] = await Promise.all([
    readValues(ports, summariesIn(network.id, quarter)),
    readValues(ports, summariesIn(network.id, quarterBefore(quarter))),
  ]);
  const summary = own.at(-1);
  return summary && { network, summary, before: earlier.at(-1) };
}

async function makeSummary(ports: Outside, id: string, quarter: Quarter): Promise<void> {
  const at = ports.clock.now().toISOString();
  await changeQuarter(
    ports,
    id,
    quarter,
    async ({ book: { number }, tied }) => {
      const [members, own, others] = await Promise.all([
        readValues(ports, memberUnitsIn(id)),
        readOf(ports, id, quarter),
        Promise.all(tied.map((other) => readOf(ports, other, quarter))),
      ]);
      const summary = sumUp({ quarter, number, at, members, own, others });
      const isEmpty = summary.parts.length === 0;
      const last = own.summaries.at(-1);
      const isSame = last && sameParts(last, summary, own);
      return isEmpty || isSame ? [] : [inserting(summaryRow(id, summary), summary)];
    },
    { summing: true },
  );
}

/** Nothing came of the changes since: somebody released and took it back, or stands too much alone. */
function sameParts(last: Summary, next: Summary, { releases }: Read): boolean {
  const ids = (parts: readonly number[]) => {
    const counted = new Set(parts);
    return releases.flatMap((each) => (counted.has(each.number) ? idOf(each) : [])).join();
  };
  return ids(last.parts) === ids(next.parts);
}

async function readOf(ports: Outside, network: string, quarter: Quarter): Promise<Read> {
  const [releases, summaries] = await Promise.all([
    readValues(ports, releasesIn(network, quarter)),
    readValues(ports, summariesIn(network, quarter)),
  ]);
  return { releases, summaries };
}
