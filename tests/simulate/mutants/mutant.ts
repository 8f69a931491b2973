/** A bug planted by hand: one line of the product, or a few, and what would be wrong with them. */
export interface Mutant {
  readonly file: string;
  /** As it stands, several parted by line breaks, indentation left out; it stands there once. */
  readonly line: string;
  readonly planted: string;
  /** One word on what breaks. */
  readonly breaks: string;
}
