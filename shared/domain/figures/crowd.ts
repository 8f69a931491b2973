/** Who stands somewhere, and who knows every place where they do: see `Part.knownWith`. */
export type Authors = ReadonlyMap<string, readonly string[]>;

/**
 * How many different people stand behind something, and how many of them are known to whoever knows a unit or an
 * institution whole. A leader sees the figures of their own unit exactly, so they take those people away: behind
 * “måltid 9” with six of Stue Gul and one of Stue Blå there is, for the leader of Stue Gul, one person.
 */
export interface Crowd {
  readonly size: number;
  readonly knownTo: ReadonlyMap<string, number>;
}

export function crowdOf(each: readonly Authors[]): Crowd {
  const [first, ...more] = each;
  if (first && more.length === 0) return counted(first);
  const merged = new Map<string, readonly string[]>();
  for (const authors of each) for (const [author, knownWith] of authors) meet(merged, author, knownWith);
  return counted(merged);
}

/** One more place where somebody stands: only who knows the others too still knows all about them. */
export function meet(
  authors: Map<string, readonly string[]>,
  author: string,
  knownWith: readonly string[],
): void {
  const before = authors.get(author);
  authors.set(author, before ? before.filter((each) => knownWith.includes(each)) : knownWith);
}

function counted(authors: Authors): Crowd {
  const knownTo = new Map<string, number>();
  for (const knownWith of authors.values())
    for (const each of knownWith) knownTo.set(each, (knownTo.get(each) ?? 0) + 1);
  return { size: authors.size, knownTo };
}

/** For everybody, and for whoever knows one part whole: to them it is their own, or of as many others. */
export function isEnough({ size, knownTo }: Crowd, k: number): boolean {
  return size >= k && [...knownTo.values()].every((known) => size === known || size - known >= k);
}
