/** A field that people write in, as far as the guard has to know it. */
export interface TextField {
  readonly id: string;
  readonly longest: number;
  /** Read by others than the unit: there the names of its own people give pause as well. */
  readonly leavesUnit?: true;
  /** Holds a link and nothing else: what its path and query name is read as words. */
  readonly isLink?: true;
  /** Asks for a grown-up: `Tim` or `Liv` is nobody's child here. */
  readonly isAdult?: true;
  /** What stands there already. Its author was asked when it was written; left as it is, it is not asked about again. */
  readonly stands?: string | undefined;
}
