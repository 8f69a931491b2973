import type { Author, Trial } from '../trial/trial.ts';
import { situationOf } from './situation.ts';
import {
  type Contributions,
  families,
  type TableName,
  type Tally,
  tableNames,
  tables,
  type ValueOf,
} from './tables.ts';

/** What a unit's trials come to; `pseudonymOf` is the only way from a person to what is handed on. */
export function tallyOf(
  trials: readonly Trial[],
  course: { readonly how: ValueOf<'course'>; readonly leader: string } | undefined,
  pseudonymOf: (author: Author) => string,
): Tally {
  const tally: Growing = {};
  for (const trial of trials) {
    const values = valuesOf(trial);
    for (const table of families[0] ?? []) add(tally, table, values[table] ?? '', pseudonymOf(trial.author));
  }
  if (course) add(tally, 'course', course.how, course.leader);
  return tally;
}

type Growing = Partial<Record<TableName, Record<string, Record<string, number>>>>;

function add(tally: Growing, table: TableName, value: string, author: string): void {
  const values = tally[table] ?? {};
  const authors = values[value] ?? {};
  tally[table] = { ...values, [value]: { ...authors, [author]: (authors[author] ?? 0) + 1 } };
}

/** Where one trial stands in each table. */
export function valuesOf(trial: Trial): Readonly<Partial<Record<TableName, string>>> {
  return {
    situation: situationOf(trial),
    theme: tables.theme.find((theme) => theme === trial.theme) ?? 'none',
    outcome: outcomeOf(trial),
    origin: trial.from || trial.idea ? 'taken-over' : trial.follows ? 'went-further' : 'fresh',
  };
}

function outcomeOf({ outcome }: Trial): ValueOf<'outcome'> {
  if (!outcome) return 'untold';
  if (!outcome.tried) return 'not-tried';
  return outcome.next ?? 'tried';
}

/** The same figures without somebody: they have asked to be forgotten. */
export function withoutAuthor(tally: Tally, author: string): Tally {
  return withAuthors(tally, (each) => (each === author ? undefined : each));
}

/** What has been read stays as it was counted, but nothing leads to whom it came from any more. */
export function withAuthorRenamed(tally: Tally, author: string, stranger: string): Tally {
  return withAuthors(tally, (each) => (each === author ? stranger : each));
}

function withAuthors(tally: Tally, name: (author: string) => string | undefined): Tally {
  const named = (contributions: Contributions): Contributions =>
    Object.fromEntries(
      Object.entries(contributions).flatMap(([author, times]) => {
        const called = name(author);
        return called === undefined ? [] : [[called, times] as const];
      }),
    );
  return Object.fromEntries(
    Object.entries(tally).map(([table, values]) => [
      table,
      Object.fromEntries(Object.entries(values).map(([value, each]) => [value, named(each)])),
    ]),
  );
}

/**
 * Whether two tallies tell the same, whatever their pseudonyms are: as many people, each of whom stands under the same
 * values as often. So one meeting is known again in another network, where everybody is called something else.
 */
export function sameTally(one: Tally, other: Tally): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(tally: Tally): string {
  const stands = new Map<string, string[]>();
  for (const table of tableNames)
    for (const [value, contributions] of Object.entries(tally[table] ?? {}))
      for (const [author, times] of Object.entries(contributions))
        if (times > 0) stands.set(author, [...(stands.get(author) ?? []), `${table} ${value} ${times}`]);
  return JSON.stringify([...stands.values()].map((each) => each.toSorted().join()).toSorted());
}
