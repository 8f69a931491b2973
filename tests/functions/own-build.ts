import { globSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A module registers its functions once per process, so every host gets files of its own. Removed with the run. */
export async function ownBuild(name: 'femuger' | 'app' | 'broken' | 'silent'): Promise<readonly string[]> {
  const folder = await mkdtemp(join(inject('built'), 'own-'));
  await cp(join(inject('built'), name), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  return globSync('functions/*.js', { cwd: folder })
    .sort()
    .map((file) => join(folder, file));
}
