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
      const sent: (readonly [string, string, number])[] = [];
      let found = 0;
      while (found < enough) {
        const way = wayThrough(pipes, from, to);
        if (!way) break;
        const wide = Math.min(enough - found, ...way.map(([a, b]) => pipes.get(a)?.get(b) ?? 0));
        for (const [a, b] of way) {
          widen(a, b, -wide);
          widen(b, a, wide);
          sent.push([a, b, wide]);
        }
        found += wide;
      }
      // The net is lent to each question and given back as it was: copying it would cost more than asking.
      for (const [a, b, wide] of sent) {
        widen(a, b, wide);
        widen(b, a, -wide);
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
