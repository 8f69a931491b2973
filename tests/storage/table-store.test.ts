import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../shared/ports/store.ts';
import { createTableStore } from '../../shared/storage/table-store.ts';
import { describeStore } from '../contracts/store-contract.ts';
import { type Azurite, startAzurite } from './azurite.ts';

let azurite: Azurite;
let store: Store;

beforeAll(async () => {
  azurite = await startAzurite();
  store = createTableStore(azurite);
});
afterAll(() => azurite.stop());

describeStore('Azure Tables', () => store);
