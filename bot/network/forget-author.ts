import { sameTally, withAuthorRenamed, withoutAuthor } from '../../shared/domain/figures/tally.ts';
import { quartersNotSummedUp } from '../../shared/domain/network/limits.ts';
import { type Quarter, quarterBefore, quarterOf } from '../../shared/domain/network/quarter.ts';
import { isSummedUp, type Release } from '../../shared/domain/network/release.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import {
  quarterBookRow,
  releaseAnswersIn,
  releasesIn,
  summariesIn,
  unitNetworksIn,
} from '../rows/network-rows.ts';
import { readRows, readValue, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { newPseudonym, pseudonymIn } from './pseudonym.ts';
import { changeQuarter, meetingIn } from './quarter-book.ts';

interface Sheet {
  readonly network: string;
  readonly quarter: Quarter;
}

/** Takes a person out of what the unit has ever released. False when others kept writing the same. */
export async function forgetAuthor(
  ports: Outside,
  unit: string,
  person: Person,
  today: Day,
): Promise<boolean> {
  for (const sheet of await sheetsOf(ports, unit, today)) {
    const { network, quarter } = sheet;
    if (!(await readValue(ports, quarterBookRow(network, quarter)))) continue;
    const settled = await changeQuarter(ports, network, quarter, async ({ book: { salt }, tied }) => {
      const author = pseudonymIn(salt, person);
      const rows = await readRows(ports, releasesIn(network, quarter));
      const theirs = rows.filter(({ value }) => JSON.stringify(value.tally).includes(author));
      if (theirs.length === 0) return [];
      const summaries = await readValues(ports, summariesIn(network, quarter));
      const stranger = newPseudonym();
      return Promise.all(
        theirs.map((row) =>
          isSummedUp(row.value, summaries)
            ? changed(row, withAuthorRenamed(row.value.tally, author, stranger))
            : withdrawn(ports, { row, author, quarter, tied }),
        ),
      );
    });
    if (settled === 'busy') return false;
  }
  return true;
}

/** Nobody has read it here. Where another network has, the same meeting without them would give them away. */
async function withdrawn(
  ports: Outside,
  {
    row,
    author,
    quarter,
    tied,
  }: {
    readonly row: Row<Release>;
    readonly author: string;
    readonly quarter: Quarter;
    readonly tied: readonly string[];
  },
): Promise<Change> {
  const tally = withoutAuthor(row.value.tally, author);
  const elsewhere = await Promise.all(tied.map((other) => meetingIn(ports, other, quarter, row.value)));
  return elsewhere.some((there) => there?.isRead && !sameTally(there.row.value.tally, tally))
    ? { op: 'delete', key: row.key, etag: row.etag }
    : changed(row, tally);
}

function changed({ key, etag, value }: Row<Release>, tally: Release['tally']): Change {
  return { op: 'replace', key, etag, value: { ...value, tally } };
}

/** Where the unit is now, and wherever it has released to, also what it has left since. */
async function sheetsOf(ports: Outside, unit: string, today: Day): Promise<readonly Sheet[]> {
  const [now, answers] = await Promise.all([
    readValues(ports, unitNetworksIn(unit)),
    readValues(ports, releaseAnswersIn(unit)),
  ]);
  const sheets = [
    ...now.flatMap(({ network }) => lastQuarters(today).map((quarter) => ({ network, quarter }))),
    ...answers.flatMap(({ day, networks = [] }) =>
      networks.map((network) => ({ network, quarter: quarterOf(day) })),
    ),
  ];
  return [...new Map(sheets.map((sheet) => [`${sheet.network} ${sheet.quarter}`, sheet])).values()];
}

function lastQuarters(today: Day): readonly Quarter[] {
  const quarters = [quarterOf(today)];
  while (quarters.length < quartersNotSummedUp) quarters.push(quarterBefore(quarters.at(-1) ?? ''));
  return quarters;
}
