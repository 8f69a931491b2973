/**
 * Divides items over as few groups as possible, in their order. An item that is bigger than a group gets one to
 * itself.
 */
export function pack<T>(
  items: readonly T[],
  most: {
    readonly items: number;
    readonly size: number;
    readonly sizeOf: (item: T) => number;
    /** True for an item that must not end a group, such as a heading. */
    readonly leads: (item: T) => boolean;
    /** True for an item that must not begin a group, such as the buttons of what stands above them. */
    readonly follows: (item: T) => boolean;
  },
): readonly (readonly T[])[] {
  const sized = (some: T[]) => ({
    items: some,
    size: some.reduce((sum, one) => sum + most.sizeOf(one), 0),
  });
  const groups: T[][] = [];
  let group: T[] = [];
  let size = 0;
  for (const item of items) {
    const more = most.sizeOf(item);
    if (group.length > 0 && (group.length >= most.items || size + more > most.size)) {
      const first = group.findLastIndex((one) => !most.follows(one));
      const carried = most.follows(item) ? group.slice(Math.max(0, first)) : [];
      const lastBody = group.slice(0, group.length - carried.length).findLastIndex((one) => !most.leads(one));
      // Where all of the group belongs together, or what belongs together is too big, it is parted here all the same.
      const moved = sized(group.slice(lastBody + 1));
      const fits = lastBody >= 0 && moved.items.length < most.items && moved.size + more <= most.size;
      const kept = fits ? moved : sized([]);
      groups.push(group.slice(0, group.length - kept.items.length));
      group = kept.items;
      size = kept.size;
    }
    group.push(item);
    size += more;
  }
  return group.length > 0 ? [...groups, group] : groups;
}
