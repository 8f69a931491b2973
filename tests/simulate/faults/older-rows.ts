/**
 * How rows looked before their version was last raised. Whoever raises a version adds here how the one before is
 * written, and from then on houses live with some of their rows as they were: readers take the previous one too.
 */
export interface OlderRow {
  /** By the row's key. */
  readonly key: RegExp;
  readonly version: number;
  /** From the row as it is written today to what the previous version would have written. */
  readonly before: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export const olderRows: readonly OlderRow[] = [];
