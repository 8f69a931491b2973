/** How much can go from one place to another through a net of pipes. Places are numbers from 0 on. */
export interface Flow {
  /** Between the same two places pipes add up. */
  join(from: number, to: number, forth: number, back: number): Pipe;
  /** So wide it is from now on. */
  widen(pipe: Pipe, forth: number, back: number): void;
  /** Counted up to `enough`; every question begins with an empty net. */
  most(from: number, to: number, enough: number): number;
}

/** Its way forth; the way back is the next number, so either is the other's number with the last bit turned. */
export type Pipe = number;

export function createFlow(places: number): Flow {
  const out: Pipe[][] = Array.from({ length: places }, () => []);
  const leadsTo: number[] = [];
  const width: number[] = [];
  /** The shortest; the way by which each place was reached. */
  const wayTo = (from: number, to: number): readonly Pipe[] | undefined => {
    const cameBy = new Int32Array(places).fill(-1);
    const queue = [from];
    for (let at = 0; at < queue.length && (cameBy[to] ?? 0) < 0; at++)
      for (const pipe of out[queue[at] ?? 0] ?? []) {
        const place = leadsTo[pipe] ?? 0;
        if ((width[pipe] ?? 0) <= 0 || place === from || (cameBy[place] ?? 0) >= 0) continue;
        cameBy[place] = pipe;
        queue.push(place);
      }
    if ((cameBy[to] ?? -1) < 0) return undefined;
    const way: Pipe[] = [];
    for (let place = to; place !== from; place = leadsTo[(way.at(-1) ?? 0) ^ 1] ?? from)
      way.push(cameBy[place] ?? 0);
    return way;
  };
  const send = (pipe: Pipe, much: number) => {
    width[pipe] = (width[pipe] ?? 0) - much;
    width[pipe ^ 1] = (width[pipe ^ 1] ?? 0) + much;
  };
  return {
    join(from, to, forth, back) {
      const pipe = leadsTo.push(to, from) - 2;
      width.push(forth, back);
      out[from]?.push(pipe);
      out[to]?.push(pipe ^ 1);
      return pipe;
    },
    widen(pipe, forth, back) {
      width[pipe] = forth;
      width[pipe ^ 1] = back;
    },
    most(from, to, enough) {
      if (from === to) return enough;
      const sent: (readonly [Pipe, number])[] = [];
      let found = 0;
      while (found < enough) {
        const way = wayTo(from, to);
        if (!way) break;
        const wide = Math.min(enough - found, ...way.map((pipe) => width[pipe] ?? 0));
        for (const pipe of way) {
          send(pipe, wide);
          sent.push([pipe, wide]);
        }
        found += wide;
      }
      // The net is lent to each question and given back as it was: copying it would cost more than asking.
      for (const [pipe, wide] of sent) send(pipe, -wide);
      return found;
    },
  };
}
