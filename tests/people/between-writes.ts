import { type Change, StorageFault, type Store } from '../../shared/ports/store.ts';
import type { World } from './world.ts';

type IsIt = (change: Change, partition: string, table: string) => boolean;

/** Whatever `act` does happens once, just before the first write of this kind reaches the storage. */
export function justBefore(
  world: World,
  isIt: IsIt,
  act: () => Promise<unknown>,
): { readonly isDone: () => boolean } {
  let isDone = false;
  const end = watching(world, isIt, async () => {
    if (isDone) return;
    isDone = true;
    end();
    await act();
  });
  return { isDone: () => isDone };
}

/** Every write of this kind fails, until the storage is mended by what this gives back. */
export function failing(world: World, isIt: IsIt): () => void {
  return watching(world, isIt, async () => {
    throw new StorageFault('unavailable', 'a write of the test');
  });
}

function watching(world: World, isIt: IsIt, meet: () => Promise<void>): () => void {
  const store = world.ports.store as { -readonly [K in keyof Store]: Store[K] };
  const { write, batch } = store;
  store.write = async (table, partition, change) => {
    if (isIt(change, partition, table)) await meet();
    return write.call(store, table, partition, change);
  };
  store.batch = async (table, partition, changes) => {
    if (changes.some((change) => isIt(change, partition, table))) await meet();
    return batch.call(store, table, partition, changes);
  };
  return () => Object.assign(store, { write, batch });
}

/** One call to the store is refused, before it takes effect or after; tells whether there was such a call. */
export function failingOnce(
  { ports: { store } }: World,
  nth: number,
  when: 'before' | 'after',
): () => boolean {
  const real = { get: store.get, range: store.range, write: store.write, batch: store.batch };
  let calls = 0;
  let isHit = false;
  const wrap = (name: keyof typeof real) =>
    (async (...args: unknown[]) => {
      const isIt = calls++ === nth;
      isHit ||= isIt;
      const fault = () => new StorageFault('unavailable', 'a call of the test');
      if (isIt && when === 'before') throw fault();
      const answer = await (real[name] as (...all: unknown[]) => unknown).apply(store, args);
      if (isIt) throw fault();
      return answer;
    }) as never;
  Object.assign(store, {
    get: wrap('get'),
    range: wrap('range'),
    write: wrap('write'),
    batch: wrap('batch'),
  });
  return () => isHit;
}
