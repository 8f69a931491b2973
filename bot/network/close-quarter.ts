import { isInOrMayReturn } from '../../shared/domain/network/network.ts';
import { isOver } from '../../shared/domain/network/quarter.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Change } from '../../shared/ports/store.ts';
import {
  memberUnitsIn,
  overlapsIn,
  quarterBookRow,
  quarterBooksIn,
  quarterOfBook,
  releasesIn,
} from '../rows/network-rows.ts';
import { deleteRow, readRows, readValues, writeInNetwork } from '../rows/row.ts';
import { ballotRow, ballotsIn } from '../rows/said-rows.ts';
import { allSharedStepsIn, quarterOfStep, sharedStepRow } from '../rows/step-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { stillShared } from './store-own-step.ts';

const changesAtOnce = 90;

/** What was voted on and tried before meetings that are long over, and what nobody has in the pack any more. */
export async function forgetMeetings(ports: Outside, network: string, today: Day): Promise<void> {
  for (const { quarter } of await readValues(ports, ballotsIn(network)))
    if (isOver(quarter, today)) await deleteRow(ports, ballotRow(network, quarter));
  const now = ports.clock.now();
  const members = await readValues(ports, memberUnitsIn(network));
  const inside = new Set(members.filter((each) => isInOrMayReturn(each, now)).map(({ unit }) => unit));
  for (const row of await readRows(ports, allSharedStepsIn(network))) {
    const step = row.value;
    const quarter = quarterOfStep(row);
    const stays =
      !isOver(quarter, today) &&
      inside.has(step.unit) &&
      (await stillShared(ports, { network, quarter }, [step])).length > 0;
    if (!stays) await deleteRow(ports, sharedStepRow(network, quarter, step.id));
  }
}

/**
 * Of a quarter that is over only what has been read stays: the releases go with their pseudonyms, and with the book,
 * last of all, the salt that leads from a person to one.
 */
export async function closeQuarters(ports: Outside, network: string, today: Day): Promise<void> {
  for (const book of await readRows(ports, quarterBooksIn(network))) {
    const quarter = quarterOfBook(book);
    if (!isOver(quarter, today)) continue;
    const rows = [
      ...(await readRows(ports, releasesIn(network, quarter))),
      ...(await readRows(ports, overlapsIn(network, quarter))),
    ];
    const gone = rows.map(({ key, etag }): Change => ({ op: 'delete', key, etag }));
    for (let from = 0; from < gone.length; from += changesAtOnce)
      await writeInNetwork(ports, network, gone.slice(from, from + changesAtOnce));
    await deleteRow(ports, quarterBookRow(network, quarter));
  }
}
