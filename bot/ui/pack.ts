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
  },
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let group: T[] = [];
  let size = 0;
  for (const item of items) {
    const more = most.sizeOf(item);
    if (group.length > 0 && (group.length >= most.items || size + more > most.size)) {
      const lastBody = group.findLastIndex((one) => !most.leads(one));
      const carried = lastBody < 0 ? [] : group.splice(lastBody + 1);
      groups.push(group);
      group = carried;
      size = carried.reduce((sum, one) => sum + most.sizeOf(one), 0);
    }
    group.push(item);
    size += more;
  }
  return group.length > 0 ? [...groups, group] : groups;
}
