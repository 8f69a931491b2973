/** What a picture shows, as data: an adapter shows it by a link, a page draws it, a plain client reads its words. */
export type Picture = WeeksPicture | WeekPicture | CardPicture | LadderPicture | BarsPicture;

/** The five weeks of a course on their way to the meeting. */
export interface WeeksPicture {
  readonly kind: 'weeks';
  /** How far the course has come, in weeks: 2.5 is the middle of its third. */
  readonly at: number;
  /** The word beside the mark: “nu”. */
  readonly now: string;
  /** The day of the meeting at the end, as short as can be: “fre. 30. okt.”. */
  readonly meeting?: string;
}

/** One week: a row for each group, a column for each day. */
export interface WeekPicture {
  readonly kind: 'week';
  /** The link holds only this; the picture is drawn from the rows when somebody opens it. */
  readonly of: WeekOf;
  readonly days: readonly string[];
  readonly rows: readonly WeekRow[];
  /** Told below where something is marked. */
  readonly legend?: string;
}

export interface WeekRow {
  readonly group: string;
  /** What the group goes for; only on paper. */
  readonly about?: string;
  readonly cells: readonly (readonly WeekCell[])[];
}

export interface WeekOf {
  readonly unit: string;
  readonly course: number;
  /**
   * When the week plan was last changed. It is part of the address, so that a changed week is not shown from a
   * cache.
   */
  readonly changed: string;
}

export interface WeekCell {
  readonly time: string;
  readonly place: string;
  readonly who?: string;
  readonly cover?: string;
  /** The place or the adult is taken twice at this time. */
  readonly clashes: boolean;
  /** What is otherwise on that one day; only on paper. */
  readonly more?: readonly string[];
}

/** A reflection card, as it lies on the table. */
export interface CardPicture {
  readonly kind: 'card';
  /** What sort of card it is, along the top. */
  readonly about: string;
  readonly question: string;
}

/** The ladder, its lowest rung first. */
export interface LadderPicture {
  readonly kind: 'ladder';
  readonly rungs: readonly { readonly title: string; readonly step: string }[];
  /** The rung that is spoken of. */
  readonly lit?: number;
}

/** How much of each: the longest bar is the largest. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly bars: readonly { readonly label: string; readonly count: number }[];
}
