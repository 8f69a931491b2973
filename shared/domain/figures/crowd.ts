/** Who stands somewhere, and the only unit in which they do; nothing where it is more than one. */
export type Authors = ReadonlyMap<string, string | undefined>;

/**
 * How many different people stand behind something, and of each unit how many of them nowhere else. A leader sees the
 * figures of their own unit exactly, so they take those people away: behind “måltid 9” with six of Stue Gul and one of
 * Stue Blå there is, for the leader of Stue Gul, one person.
 */
export interface Crowd {
  readonly size: number;
  readonly only: ReadonlyMap<string, number>;
}

export function crowdOf(each: readonly Authors[]): Crowd {
  const [first, ...more] = each;
  if (first && more.length === 0) return counted(first);
  const merged = new Map<string, string | undefined>();
  for (const authors of each) for (const [author, unit] of authors) meet(merged, author, unit);
  return counted(merged);
}

/** One more place where somebody stands. */
export function meet(
  authors: Map<string, string | undefined>,
  author: string,
  unit: string | undefined,
): void {
  const isElsewhere = authors.has(author) && authors.get(author) !== unit;
  authors.set(author, isElsewhere ? undefined : unit);
}

function counted(authors: Authors): Crowd {
  const only = new Map<string, number>();
  for (const unit of authors.values()) if (unit !== undefined) only.set(unit, (only.get(unit) ?? 0) + 1);
  return { size: authors.size, only };
}

/** For everybody, and for whoever knows one unit whole: to them it is their own, or of as many others. */
export function isEnough({ size, only }: Crowd, k: number): boolean {
  return size >= k && [...only.values()].every((known) => size === known || size - known >= k);
}
