/**
 * `one-sheet`: in smaller type, so that it fits on one sheet of paper. `sheets`: each part with a heading of its own
 * begins a sheet. `wide`: on a sheet that lies down. `figures`: several tables below each other, whose columns stand in
 * line. `columns`: in two columns on paper, where there is more than one part.
 */
export type PageLook = 'one-sheet' | 'sheets' | 'wide' | 'figures' | 'columns';

/** What frames a page: its words around the content, and how it lies on paper. */
export interface Page {
  readonly language: string;
  /** The name of the tab, and of the file when the page is saved. */
  readonly title: string;
  /** A line for the screen; not printed. */
  readonly hint?: string;
  /** At the foot of the sheet: where it comes from, and when. */
  readonly footer?: string;
  /** How it lies on paper; none is a text of as many sheets as it takes. */
  readonly looks?: readonly PageLook[];
}
