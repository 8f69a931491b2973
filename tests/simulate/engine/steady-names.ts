import { AsyncLocalStorage } from 'node:async_hooks';
import { hashOf } from './random.ts';

const deed = new AsyncLocalStorage<string>();

/** Everything that `act` sets going is named after this deed, whatever else goes on in the world. */
export function inDeed<T>(id: string, act: () => T): T {
  return deed.run(id, act);
}

/** Names and numbers that stay the same when something else is taken out of a history. */
export interface Names {
  /** The next one under this heading. */
  nth(about: string): number;
  /** After the deed that is being done. */
  next(what: string): string;
  /** A number of that many digits which no other name has had at that place. */
  number(name: string, digits: number, taken: string): string;
}

export function createNames(): Names {
  const counts = new Map<string, number>();
  const used = new Set<string>();
  const nth = (about: string): number => {
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return count;
  };
  return {
    nth,
    next(what) {
      const name = `${what} (${deed.getStore() ?? 'nobody'})`;
      return `${name} ${nth(name)}`;
    },
    number(name, digits, taken) {
      const most = 10 ** digits;
      for (let number = hashOf(name) % most; ; number = (number + 1) % most) {
        const text = String(number).padStart(digits, '0');
        if (used.has(`${taken} ${text}`)) continue;
        used.add(`${taken} ${text}`);
        return text;
      }
    },
  };
}
