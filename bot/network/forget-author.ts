import { withoutAuthor } from '../../shared/domain/figures/tally.ts';
import { type Quarter, quarterBefore, quarterOf } from '../../shared/domain/network/quarter.ts';
import { isSummedUp } from '../../shared/domain/network/release.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { quarterBookRow, releasesOf, unitNetworksIn } from '../rows/network-rows.ts';
import { readRows, readValue, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { pseudonymIn } from './pseudonym.ts';
import { changeQuarter } from './release.ts';

/** Quarters that may not have been summed up yet. */
const quartersBack = 3;

/** Out of everything the unit has released and no summary has counted. */
export async function forgetAuthor(ports: Outside, unit: string, person: Person, today: Day): Promise<void> {
  for (const { network } of await readValues(ports, unitNetworksIn(unit)))
    for (const quarter of lastQuarters(today)) {
      if (!(await readValue(ports, quarterBookRow(network, quarter)))) continue;
      await changeQuarter(ports, network, quarter, async (book, before) => {
        const author = pseudonymIn(book.salt, person);
        const rows = await readRows(ports, releasesOf(network, quarter, unit));
        return rows
          .filter(({ value }) => !isSummedUp(value, before) && JSON.stringify(value.tally).includes(author))
          .map(({ key, value, etag }) => ({
            op: 'replace',
            key,
            etag,
            value: { ...value, tally: withoutAuthor(value.tally, author) },
          }));
      });
    }
}

function lastQuarters(today: Day): readonly Quarter[] {
  const quarters = [quarterOf(today)];
  while (quarters.length < quartersBack) quarters.push(quarterBefore(quarters.at(-1) ?? ''));
  return quarters;
}
