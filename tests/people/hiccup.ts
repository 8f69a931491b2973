import { StorageFault, type Store } from '../../shared/ports/store.ts';
import type { World } from './world.ts';

type Calls = Pick<Store, 'get' | 'range' | 'write' | 'batch'>;

/**
 * Call number `nth` to the storage fails once: `before` it is done, or `after`, so that its answer is lost. Ends with what
 * is given back, which tells whether there was such a call.
 */
export function hiccup({ ports }: World, nth: number, when: 'before' | 'after'): () => boolean {
  const store = ports.store as { -readonly [K in keyof Store]: Store[K] };
  const real: Calls = { get: store.get, range: store.range, write: store.write, batch: store.batch };
  let calls = 0;
  let isHit = false;
  const wrap = <K extends keyof Calls>(name: K) =>
    (async (...args: unknown[]) => {
      const isMine = calls++ === nth;
      if (isMine) isHit = true;
      if (isMine && when === 'before') throw new StorageFault('unavailable', 'a call of the test');
      const answer = await (real[name] as (...all: unknown[]) => unknown).apply(store, args);
      if (isMine) throw new StorageFault('unavailable', 'an answer of the test');
      return answer;
    }) as unknown as Calls[K];
  Object.assign(store, {
    get: wrap('get'),
    range: wrap('range'),
    write: wrap('write'),
    batch: wrap('batch'),
  });
  return () => {
    Object.assign(store, real);
    return isHit;
  };
}
