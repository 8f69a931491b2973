import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rmdir } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const command = resolve(import.meta.dirname, '../../functions/local/demo-course.ts');

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

it('plays a course from its start to its meeting, every post once, and leaves nothing behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'femuger-demo-'));
  const port = String(await freePort());
  const child = spawn(process.execPath, [command, '--no-playground', '--pace', '0', '--port', port], {
    env: { ...process.env, TMPDIR: folder, TEMP: folder },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  expect({ code, said: said.trimEnd().split('\n') }).toEqual({
    code: 0,
    said: [
      'mandag 7. september kl. 9.00: guide til opstarten → kanalen Stue Gul',
      'fredag 11. september kl. 9.00: mødeguide → kanalen Stue Gul',
      'mandag 14. september kl. 9.00: ugens guide → kanalen Stue Gul',
      'mandag 21. september kl. 9.00: ugens guide → kanalen Stue Gul',
      'tirsdag 22. september kl. 9.00: undrespørgsmål til lederen → Bo Leder, personligt',
      'onsdag 23. september kl. 9.00: opfordring til sparring → kanalen Stue Gul',
      'mandag 28. september kl. 9.00: ugens guide → kanalen Stue Gul',
      'tirsdag 29. september kl. 9.00: spørgsmål midt i forløbet → Bo Leder, personligt',
      'mandag 5. oktober kl. 9.00: ugens guide → kanalen Stue Gul',
      'tirsdag 6. oktober kl. 9.00: spørgsmål om, hvem der leder mødet → Bo Leder, personligt',
      'onsdag 7. oktober kl. 9.00: påmindelse før mødet → kanalen Stue Gul',
      'mandag 12. oktober kl. 9.00: ugens guide → kanalen Stue Gul',
      'fredag 16. oktober kl. 9.00: mødeguide → kanalen Stue Gul',
      'tirsdag 20. oktober kl. 9.00: tak for forløbet → kanalen Stue Gul',
    ],
  });
  expect(await readdir(folder)).toEqual([]);
  await rmdir(folder);
});
