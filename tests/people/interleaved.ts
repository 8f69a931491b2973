import type { World } from './world.ts';

interface Ran {
  /** False when `a` makes fewer calls. */
  readonly ran: boolean;
  /** The keys that `a` still read after that: else its answer was on its way already. */
  readonly readAfter: readonly string[];
}

/** Runs all of `b` just before call number `before` of `a` to the store. */
export async function runInto(
  { ports: { store } }: World,
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  before: number,
): Promise<Ran> {
  const real = { get: store.get, range: store.range, write: store.write, batch: store.batch };
  const readAfter: string[] = [];
  let calls = 0;
  let ran = false;
  const wrap = <K extends keyof typeof real>(name: K) =>
    (async (...args: unknown[]) => {
      if (!ran && calls++ === before) {
        ran = true;
        Object.assign(store, real);
        await b();
        Object.assign(store, wrapped);
      }
      if (ran && name === 'get') readAfter.push(String(args[2]));
      return (real[name] as (...all: unknown[]) => unknown).apply(store, args);
    }) as unknown as (typeof real)[K];
  const wrapped = { get: wrap('get'), range: wrap('range'), write: wrap('write'), batch: wrap('batch') };
  Object.assign(store, wrapped);
  await a();
  Object.assign(store, real);
  return { ran, readAfter };
}
