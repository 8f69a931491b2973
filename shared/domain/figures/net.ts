import type { Atom } from './atoms.ts';
import { createFlow } from './max-flow.ts';

/** One value of one atom, between its row and its column; each the number of a group that is told apart. */
export interface Cell {
  readonly atom: Atom;
  readonly value: string;
  /** Undefined where nobody reads the total. */
  readonly row: number | undefined;
  /** Undefined where nobody reads the value. */
  readonly column: number | undefined;
}

/** The net of units and values; built once, and asked about every figure as everybody sees it. */
export interface Net {
  /** How much each cell can give, by cell. */
  see(slack: readonly number[]): void;
  isFree(asked: readonly Cell[]): boolean;
}

const unbounded = Number.POSITIVE_INFINITY;
/** Units whose total nobody reads are bound by nothing; nor is a value that nobody reads of them. */
const hub = 0;
/** What is asked about, where it is no column of its own. */
const question = 1;
/** The first place of the others: rows, then the columns of each value, then one for each cell without a column. */
const others = 2;

export function netOf(cells: readonly Cell[], k: number): Net {
  const numbers = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = numbers.get(name) ?? others + numbers.size;
    numbers.set(name, place);
    return place;
  };
  const ends = cells.map(({ row, value, column }, index) => ({
    row: row === undefined ? hub : placeOf(`row ${row}`),
    to: column === undefined ? placeOf(`open ${index}`) : placeOf(`column ${value} ${column}`),
  }));
  const flow = createFlow(others + numbers.size);
  const placed = new Map(
    cells.map((cell, index) => {
      const { row, to } = ends[index] ?? { row: hub, to: hub };
      const own = flow.join(row, to, unbounded, 0);
      const isOpen = cell.column === undefined;
      const toHub = isOpen ? flow.join(to, hub, unbounded, unbounded) : undefined;
      const toQuestion = isOpen ? flow.join(to, question, 0, 0) : undefined;
      return [cell, { row, to, own, toHub, toQuestion, slack: 0 }];
    }),
  );
  const isMovable = (from: number, to: number, beside: number) =>
    flow.most(from, to, k) + Math.min(beside, flow.most(to, from, k)) >= k;
  const ask = (asked: readonly Cell[], isAsked: boolean) => {
    for (const cell of asked) {
      const { toHub, toQuestion } = placed.get(cell) ?? {};
      if (toHub !== undefined) flow.widen(toHub, isAsked ? 0 : unbounded, isAsked ? 0 : unbounded);
      if (toQuestion !== undefined) flow.widen(toQuestion, isAsked ? unbounded : 0, isAsked ? unbounded : 0);
    }
  };
  return {
    see(slack) {
      for (const [index, cell] of [...placed.values()].entries()) {
        cell.slack = slack[index] ?? 0;
        flow.widen(cell.own, unbounded, cell.slack);
      }
    },
    isFree(asked) {
      const [first] = asked;
      const single = first && first.column !== undefined ? placed.get(first) : undefined;
      if (single) {
        flow.widen(single.own, 0, 0);
        const isFree = isMovable(single.to, single.row, single.slack);
        flow.widen(single.own, unbounded, single.slack);
        return isFree;
      }
      ask(asked, true);
      const isFree = isMovable(hub, question, unbounded);
      ask(asked, false);
      return isFree;
    },
  };
}
