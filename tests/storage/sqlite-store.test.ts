import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everyRow } from '../../shared/ports/store.ts';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { createSqliteStore, type SqliteStore } from '../../shared/storage/sqlite-store.ts';
import { describeStore } from '../contracts/store-contract.ts';

describeStore('sqlite', () => createSqliteStore({ path: ':memory:' }));

describe('sqlite in a file', () => {
  const program = fileURLToPath(new URL('./writing-process.ts', import.meta.url));
  const opened: { close(): void }[] = [];
  let directory: string;
  let path: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'femuger-'));
    path = join(directory, 'femuger.db');
  });
  afterEach(async () => {
    for (const one of opened.splice(0)) one.close();
    await rm(directory, { recursive: true, force: true });
  });

  function open(): SqliteStore {
    const store = createSqliteStore({ path });
    opened.push(store);
    return store;
  }

  /** The rows a killed process had been promised, as `key etag`. */
  async function writeAndKill(prefix: string, rows: number): Promise<readonly string[]> {
    const child = spawn(process.execPath, [program, path, prefix], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    const promised: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      promised.push(line);
      if (promised.length === rows) child.kill('SIGKILL');
    }
    expect(await exited).toEqual([null, 'SIGKILL']);
    return promised;
  }

  async function standing(): Promise<readonly string[]> {
    const rows: string[] = [];
    for await (const { key, etag } of everyRow(open(), 'units', 'u', {})) rows.push(`${key} ${etag}`);
    return rows;
  }

  it('still has every acknowledged row after the process was killed', async () => {
    const promised = await writeAndKill('a', 50);
    expect(promised.length).toBeGreaterThanOrEqual(50);
    expect(await standing()).toEqual(expect.arrayContaining([...promised]));
  });

  it('takes writes from two processes at once and gives no ETag twice', async () => {
    const promised = (await Promise.all([writeAndKill('a', 200), writeAndKill('b', 200)])).flat();
    const rows = await standing();
    expect(rows).toEqual(expect.arrayContaining(promised));
    expect(new Set(rows.map((row) => row.split(' ')[1])).size).toBe(rows.length);
  });

  it('remembers which ETags it gave when it is opened again', async () => {
    const first = createSqliteStore({ path });
    const before = await first.write('units', 'u', { op: 'insert', key: 'a', value: {} });
    await first.write('units', 'u', { op: 'delete', key: 'a' });
    first.close();
    const after = await open().write('units', 'u', { op: 'insert', key: 'a', value: {} });
    expect(before.ok && after.ok && before.etag !== after.etag).toBe(true);
  });

  it('is for nobody else on this machine to read, though the file lay there before', () => {
    writeFileSync(path, '', { mode: 0o644 });
    opened.push(openSqliteDatabase(path));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('waits for the disk before it acknowledges', () => {
    const db = openSqliteDatabase(path);
    opened.push(db);
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  });

  it('says so when the database cannot be reached', async () => {
    expect(() => createSqliteStore({ path: join(directory, 'no', 'such', 'place') })).toThrow(
      expect.objectContaining({ name: 'StorageFault', kind: 'unavailable' }),
    );
    const store = createSqliteStore({ path });
    store.close();
    await expect(store.get('units', 'u', 'unit')).rejects.toMatchObject({
      name: 'StorageFault',
      kind: 'unavailable',
    });
  });
});

it('is for nobody else on this machine, and does not keep what was deleted', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'femuger-store-')), 'data.sqlite');
  const store = createSqliteStore({ path });
  const word = 'hemmelig-xylofon';
  for (let i = 0; i < 20; i++)
    await store.write('units', 'u', { op: 'insert', key: `t${i}`, value: { what: `${word} ${i}` } });
  for (let i = 0; i < 20; i++) await store.write('units', 'u', { op: 'delete', key: `t${i}` });
  const files = [path, `${path}-wal`];
  for (const file of files) {
    expect((await readFile(file)).includes(word), file).toBe(false);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o077, file).toBe(0);
  }
  store.close();
});
