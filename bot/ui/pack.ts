/** Spreads items over as few groups as their order allows; an item too big for a group stands alone. */
export function pack<T>(
  items: readonly T[],
  most: {
    readonly items: number;
    readonly size: number;
    readonly sizeOf: (item: T) => number;
    /** A heading must not be left behind at the foot of a group. */
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
