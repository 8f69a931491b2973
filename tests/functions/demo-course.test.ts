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
  const child = spawn(
    process.execPath,
    [command, '--no-playground', '--no-build', '--pace', '0', '--port', port],
    {
      env: { ...process.env, TMPDIR: folder, TEMP: folder },
    },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  expect({ code, said: said.trimEnd().split('\n') }).toEqual({
    code: 0,
    said: [
      'mandag 7. september kl. 9.00: guide til opstarten → kanalen Stue Gul',
      'tirsdag 8. september kl. 9.00: tjekliste før et forløb → Bo Leder, personligt',
      'fredag 11. september kl. 9.00: mødeguide → kanalen Stue Gul',
      'mandag 14. september kl. 9.00: ugens guide → kanalen Stue Gul',
      'tirsdag 15. september kl. 10.15: Ane Pædagog skriver en prøvehandling',
      'onsdag 16. september kl. 13.40: Emil Pædagog skriver en prøvehandling',
      'torsdag 17. september kl. 14.10: Ane Pædagog skriver en note om en lille gruppe',
      'mandag 21. september kl. 9.00: ugens guide → kanalen Stue Gul',
      'mandag 21. september kl. 12.30: Carla Facilitator skriver en prøvehandling',
      'tirsdag 22. september kl. 9.00: undrespørgsmål til lederen → Bo Leder, personligt',
      'onsdag 23. september kl. 9.00: opfordring til sparring → kanalen Stue Gul',
      'onsdag 23. september kl. 14.00: Emil Pædagog skriver en note om en lille gruppe',
      'torsdag 24. september kl. 14.30: Ane Pædagog fortæller, hvordan det gik',
      'mandag 28. september kl. 9.00: ugens guide → kanalen Stue Gul',
      'mandag 28. september kl. 9.50: Ditte Medhjælper skriver en prøvehandling',
      'mandag 28. september kl. 15.05: Ditte Medhjælper skriver en note om en lille gruppe',
      'tirsdag 29. september kl. 9.00: spørgsmål midt i forløbet → Bo Leder, personligt',
      'tirsdag 29. september kl. 14.20: Emil Pædagog fortæller, hvordan det gik',
      'onsdag 30. september kl. 10.40: Carla Facilitator skriver en note om en lille gruppe',
      'mandag 5. oktober kl. 9.00: ugens guide → kanalen Stue Gul',
      'tirsdag 6. oktober kl. 9.00: spørgsmål om, hvem der leder mødet → Bo Leder, personligt',
      'tirsdag 6. oktober kl. 10.05: Ane Pædagog skriver en prøvehandling',
      'onsdag 7. oktober kl. 9.00: påmindelse før mødet → kanalen Stue Gul',
      'onsdag 7. oktober kl. 14.15: Ane Pædagog skriver en note om en lille gruppe',
      'torsdag 8. oktober kl. 13.55: Ditte Medhjælper fortæller, hvordan det gik',
      'mandag 12. oktober kl. 9.00: ugens guide → kanalen Stue Gul',
      'fredag 16. oktober kl. 9.00: mødeguide → kanalen Stue Gul',
      'fredag 16. oktober kl. 13.00: Bo Leder begynder mødet',
      'fredag 16. oktober kl. 13.06: Bo Leder er færdig med et emne',
      'fredag 16. oktober kl. 13.08: Bo Leder er færdig med et emne',
      'fredag 16. oktober kl. 13.10: Bo Leder er færdig med et emne',
      'fredag 16. oktober kl. 13.12: Bo Leder skriver en beslutning ned',
      'fredag 16. oktober kl. 13.18: Bo Leder skriver en beslutning ned',
      'fredag 16. oktober kl. 13.40: Bo Leder skriver et mål for næste forløb',
      'fredag 16. oktober kl. 13.58: Bo Leder slutter mødet',
      'tirsdag 20. oktober kl. 9.00: tak for forløbet → kanalen Stue Gul',
    ],
  });
  expect(await readdir(folder)).toEqual([]);
  await rmdir(folder);
});
