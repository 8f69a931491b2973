import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';

// Writes until it is killed, and says which rows it was told are safe.
const [path = '', prefix = ''] = process.argv.slice(2);
const store = createSqliteStore({ path });

for (let index = 0; ; index++) {
  const key = `${prefix}|${String(index).padStart(6, '0')}`;
  const written = await store.write('units', 'u', { op: 'insert', key, value: { index } });
  if (!written.ok) throw new Error(written.reason);
  await new Promise<void>((done) => process.stdout.write(`${key} ${written.etag}\n`, () => done()));
}
