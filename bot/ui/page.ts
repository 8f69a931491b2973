/** What frames a page: its words around the content, and how it lies on paper. */
export interface Page {
  readonly language: string;
  /** The name of the tab, and of the file when the page is saved. */
  readonly title: string;
  /** A line for the screen; not printed. */
  readonly hint?: string;
  /** At the foot of the sheet: where it comes from, and when. */
  readonly footer?: string;
  /** Set in smaller type, so that it fits on one sheet of paper. */
  readonly isOneSheet?: boolean;
  /** Each part with a heading of its own begins a sheet of paper. */
  readonly isSheets?: boolean;
  /** On a sheet that lies down. */
  readonly isWide?: boolean;
  /** Several tables below each other, whose columns stand in line. */
  readonly isFigures?: boolean;
  /** In two columns on paper, where there is more than one part. */
  readonly isInColumns?: boolean;
}
