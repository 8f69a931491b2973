/** Where everything is kept on a developer's own machine. */
export { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
export { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
