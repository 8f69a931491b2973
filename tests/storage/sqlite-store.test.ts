import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { describeStore } from '../contracts/store-contract.ts';

describeStore('sqlite', () => createSqliteStore({ path: ':memory:' }));
