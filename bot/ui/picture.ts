/** What a picture shows, as data: an adapter shows it by a link, a page draws it, a plain client reads its words. */
export type Picture = WeeksPicture | CardPicture | LadderPicture | BarsPicture;

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
