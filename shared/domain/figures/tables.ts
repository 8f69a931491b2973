/**
 * The few tables there are. A trial stands once in each of the first four, so they share one total; crossing them is
 * not offered, because every crossing makes smaller groups.
 */
export const tables = {
  situation: [
    'arrival',
    'cloakroom',
    'transition',
    'meal',
    'circle',
    'play',
    'outdoors',
    'care',
    'rest',
    'other',
  ],
  theme: ['body', 'nature', 'culture', 'personal', 'social', 'language', 'natural-phenomena', 'none'],
  outcome: ['keep', 'adjust', 'drop', 'tried', 'not-tried', 'untold'],
  origin: ['fresh', 'went-further', 'taken-over'],
  /** How a course went, as its leader decided it: the leaders are its authors. */
  course: ['as-planned', 'adjusted', 'not-at-all'],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof tables;
export type ValueOf<T extends TableName> = (typeof tables)[T][number];

export const tableNames = Object.keys(tables) as readonly TableName[];

/** What shares a total: who knows it in one table knows it in all of them. */
export const families: readonly (readonly TableName[])[] = [
  ['situation', 'theme', 'outcome', 'origin'],
  ['course'],
];

/** How often each author stands under a value. */
export type Contributions = Readonly<Record<string, number>>;
/** Authors are pseudonyms, never people. */
export type Tally = Readonly<Partial<Record<TableName, Readonly<Record<string, Contributions>>>>>;

/** What one unit gives to one network; of one unit there may be several. */
export interface Part {
  readonly id: string;
  /** Of what it is a part that somebody knows whole: its unit, its institution, all that its leader leads. */
  readonly knownWith: readonly string[];
  readonly tally: Tally;
}

/** What of a table is shown: which values, and whether the total is. */
export interface ShownTable {
  readonly total: boolean;
  readonly values: readonly string[];
}
export type Shown = Readonly<Record<TableName, ShownTable>>;

/** Something that others have read, or are about to: over whom, and what of it. */
export interface Publication {
  readonly parts: readonly string[];
  readonly shown: Shown;
}

/** Missing is “too few”. */
export interface TableFigures {
  readonly total?: number;
  readonly cells: Readonly<Record<string, number>>;
}
export type Figures = Readonly<Record<TableName, TableFigures>>;

export function sumOf(contributions: Contributions = {}): number {
  return Object.values(contributions).reduce((sum, n) => sum + n, 0);
}
