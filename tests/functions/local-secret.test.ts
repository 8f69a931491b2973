import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localSecret } from '../../functions/wiring/local-secret.ts';
import { linkSecrets } from '../../functions/wiring/secret-settings.ts';

const mark = Symbol.for('femuger.local-host');
const cleanUps: (() => Promise<void>)[] = [];
const folder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'femuger-key-'));
  cleanUps.push(() => rm(path, { recursive: true }));
  return path;
};
afterEach(async () => {
  vi.unstubAllEnvs();
  Reflect.deleteProperty(globalThis, mark);
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

describe('the secret on one’s own machine', () => {
  it('is made once, beside the data, and read again after a restart', async () => {
    const data = join(await folder(), 'data.sqlite');
    const secret = localSecret(data);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(localSecret(data)).toBe(secret);
    expect(await readFile(`${data}.key`, 'utf8')).toBe(secret);
    // An editor ends every file with a line break.
    await appendFile(`${data}.key`, '\n');
    expect(localSecret(data)).toBe(secret);
    if (process.platform !== 'win32') expect((await stat(`${data}.key`)).mode & 0o077).toBe(0);
    expect(localSecret(join(await folder(), 'data.sqlite'))).not.toBe(secret);
  });

  it('is made under the local host alone; elsewhere the setting is needed, and comes first', async () => {
    vi.stubEnv('FEMUGER_SECRET', '');
    vi.stubEnv('FEMUGER_DB', join(await folder(), 'data.sqlite'));
    expect(linkSecrets()).toBeUndefined();
    Object.assign(globalThis, { [mark]: {} });
    expect(linkSecrets()).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
    vi.stubEnv('FEMUGER_SECRET', 'kort sagt: en lang og god hemmelighed');
    expect(linkSecrets()).toEqual(['kort sagt: en lang og god hemmelighed']);
    vi.stubEnv('FEMUGER_SECRET', 'short');
    expect(() => linkSecrets()).toThrow('too easy to guess');
  });
});
