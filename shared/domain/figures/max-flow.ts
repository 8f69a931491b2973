/** How much can go from one place to another through a net of pipes, each as wide as it is in either direction. */
export interface Flow {
  /** Between the same two places pipes add up. */
  join(from: string, to: string, forth: number, back: number): void;
  /** Counted up to `enough`; every question begins with an empty net. */
  most(from: string, to: string, enough: number): number;
}

export function createFlow(): Flow {
  const pipes = new Map<string, Map<string, number>>();
  const widen = (from: string, to: string, by: number) => {
    const out = pipes.get(from) ?? new Map<string, number>();
    pipes.set(from, out);
    out.set(to, (out.get(to) ?? 0) + by);
  };
  return {
    join(from, to, forth, back) {
      widen(from, to, forth);
      widen(to, from, back);
    },
    most(from, to, enough) {
      if (from === to) return enough;
      const left = new Map([...pipes].map(([place, out]) => [place, new Map(out)]));
      let found = 0;
      while (found < enough) {
        const way = wayThrough(left, from, to);
        if (!way) return found;
        const wide = Math.min(enough - found, ...way.map(([a, b]) => left.get(a)?.get(b) ?? 0));
        for (const [a, b] of way) {
          left.get(a)?.set(b, (left.get(a)?.get(b) ?? 0) - wide);
          left.get(b)?.set(a, (left.get(b)?.get(a) ?? 0) + wide);
        }
        found += wide;
      }
      return found;
    },
  };
}

/** The shortest. */
function wayThrough(
  pipes: ReadonlyMap<string, ReadonlyMap<string, number>>,
  from: string,
  to: string,
): readonly (readonly [string, string])[] | undefined {
  const cameFrom = new Map<string, string>([[from, from]]);
  const next = [from];
  for (let place = next.shift(); place !== undefined && !cameFrom.has(to); place = next.shift()) {
    for (const [neighbour, width] of pipes.get(place) ?? []) {
      if (width <= 0 || cameFrom.has(neighbour)) continue;
      cameFrom.set(neighbour, place);
      next.push(neighbour);
    }
  }
  if (!cameFrom.has(to)) return undefined;
  const way: [string, string][] = [];
  for (let place = to; place !== from; place = cameFrom.get(place) ?? from)
    way.unshift([cameFrom.get(place) ?? from, place]);
  return way;
}
