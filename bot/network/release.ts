import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { type Quarter, quarterOf } from '../../shared/domain/network/quarter.ts';
import {
  isSummedUp,
  type QuarterBook,
  type Release,
  type ReleaseAnswer,
} from '../../shared/domain/network/release.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Change } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { changeRow } from '../rows/change-row.ts';
import { overlapRow, quarterBookRow, releaseAnswerRow, releaseRow } from '../rows/network-rows.ts';
import { deleting, inserting, putRow, readRow, readValue, replacing, writeInNetwork } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { newSalt, pseudonymIn } from './pseudonym.ts';
import type { UnitFigures } from './unit-figures.ts';

/** Enough for a whole network's leaders on one afternoon. */
const attempts = 24;

export type Settled = 'done' | 'summed-up' | 'busy';

/** To each of these networks; what a summary has counted already stays as it was counted. */
export async function release(
  at: Standing,
  networks: readonly Network[],
  figures: UnitFigures,
  learning?: Guarded,
): Promise<Settled> {
  const { unit, call } = at;
  const { day } = figures.meeting;
  const quarter = quarterOf(day);
  const said = await readValue(call.ports, releaseAnswerRow(unit.id, day));
  const everywhere = [...new Set([...(said?.networks ?? []), ...networks.map(({ id }) => id)])];
  // First, so that no summary is made of a meeting without knowing who else has it.
  await tieTogether(call.ports, quarter, everywhere);
  await answer(at, day, 'released', everywhere);
  for (const { id } of networks) {
    const there = releaseRow(id, quarter, { unit: unit.id, day });
    const settled = await changeQuarter(call.ports, id, quarter, async (book, before) => {
      const earlier = await readValue(call.ports, there);
      if (earlier && isSummedUp(earlier, before)) return 'summed-up';
      const value: Release = {
        v: 1,
        unit: unit.id,
        day,
        tally: figures.tally((author) => pseudonymIn(book.salt, author)),
        number: book.number,
        ...(learning && { learning }),
      };
      return [{ op: 'put', key: there.key, value }];
    });
    if (settled === 'busy') return 'busy';
  }
  return 'done';
}

/** From every network whose summary has not counted it; the others keep what cannot be taken out any more. */
export async function takeBack(at: Standing, networks: readonly Network[], day: Day): Promise<Settled> {
  const { unit, call } = at;
  const quarter = quarterOf(day);
  let isLate = false;
  for (const { id } of networks) {
    const there = releaseRow(id, quarter, { unit: unit.id, day });
    const settled = await changeQuarter(call.ports, id, quarter, async (_, before) => {
      const row = await readRow(call.ports, there);
      if (!row) return [];
      return isSummedUp(row.value, before) ? 'summed-up' : [deleting(there, row)];
    });
    if (settled === 'busy') return 'busy';
    isLate ||= settled === 'summed-up';
  }
  if (isLate) return 'summed-up';
  await answer(at, day, 'kept');
  return 'done';
}

export async function answer(
  { unit, call: { ports, person } }: Standing,
  day: Day,
  said: ReleaseAnswer['answer'],
  everywhere: readonly string[] = [],
): Promise<void> {
  const at = ports.clock.now().toISOString();
  await changeRow(ports, releaseAnswerRow(unit.id, day), (before): ReleaseAnswer => {
    const networks = [...new Set([...(before?.networks ?? []), ...everywhere])];
    return { v: 1, day, answer: said, at, by: person, ...(networks.length > 0 && { networks }) };
  });
}

/** Each of them knows of every other. */
async function tieTogether(ports: Outside, quarter: Quarter, networks: readonly string[]): Promise<void> {
  for (const one of networks)
    for (const other of networks)
      if (one !== other) await putRow(ports, overlapRow(one, quarter, other), { v: 1, network: other });
}

/** One after the other: whoever finds the quarter changed begins again. */
export async function changeQuarter(
  ports: Outside,
  network: string,
  quarter: Quarter,
  change: (book: QuarterBook, before: QuarterBook) => Promise<readonly Change[] | 'summed-up'>,
  { summing = false } = {},
): Promise<Settled> {
  const at = quarterBookRow(network, quarter);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, at);
    const before = row?.value ?? { v: 1 as const, salt: newSalt(), number: 0, summedUpTo: 0 };
    const number = before.number + 1;
    const book = { ...before, number, ...(summing && { summedUpTo: number }) };
    const changes = await change(book, before);
    if (changes === 'summed-up') return 'summed-up';
    if (changes.length === 0) return 'done';
    const own = row ? replacing(at, row, book) : inserting(at, book);
    const written = await writeInNetwork(ports, network, [own, ...changes]);
    if (written.ok) return 'done';
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}
