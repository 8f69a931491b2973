import { termsOf } from '../trial/grouping/terms.ts';
import type { Author, Trial } from '../trial/trial.ts';
import { type Contributions, families, type TableName, type Tally, tables, type ValueOf } from './tables.ts';

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
    origin: trial.from ? 'taken-over' : trial.follows ? 'went-further' : 'fresh',
  };
}

function outcomeOf({ outcome }: Trial): ValueOf<'outcome'> {
  if (!outcome) return 'untold';
  if (!outcome.tried) return 'not-tried';
  return outcome.next ?? 'tried';
}

/** Of the matters that the grouping of trials knows, those that are a time of the day. */
const situations: Readonly<Record<string, ValueOf<'situation'>>> = {
  aflevering: 'arrival',
  indkøring: 'arrival',
  garderobe: 'cloakroom',
  overgang: 'transition',
  oprydning: 'transition',
  måltid: 'meal',
  samling: 'circle',
  læsning: 'circle',
  musik: 'circle',
  rolleleg: 'play',
  konstruktion: 'play',
  fællesskab: 'play',
  konflikt: 'play',
  kreativ: 'play',
  udeliv: 'outdoors',
  sandkasse: 'outdoors',
  tur: 'outdoors',
  pusle: 'care',
  søvn: 'rest',
};

/** By the words of the trial; `where` says it best. */
function situationOf({ id, what, where }: Trial): ValueOf<'situation'> {
  for (const text of [where, what]) {
    if (!text) continue;
    const [terms] = termsOf([{ id, text }]);
    const weights = new Map<ValueOf<'situation'>, number>();
    for (const [concept, weight] of terms?.concepts ?? []) {
      const situation = situations[concept.replace('concept:', '')];
      if (situation) weights.set(situation, (weights.get(situation) ?? 0) + weight);
    }
    const [best] = [...weights].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    if (best) return best[0];
  }
  return 'other';
}

/** The same figures without somebody: they have asked to be forgotten. */
export function withoutAuthor(tally: Tally, author: string): Tally {
  const left = (contributions: Contributions): Contributions =>
    Object.fromEntries(Object.entries(contributions).filter(([each]) => each !== author));
  return Object.fromEntries(
    Object.entries(tally).map(([table, values]) => [
      table,
      Object.fromEntries(Object.entries(values).map(([value, each]) => [value, left(each)])),
    ]),
  );
}
