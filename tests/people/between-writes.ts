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
