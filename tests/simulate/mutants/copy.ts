import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Mutant } from './mutant.ts';
import { plant } from './plant.ts';

/** The project as it stands here, somewhere else: no bug is ever planted in a tree that somebody works in. */
export interface Copy {
  readonly path: string;
  /** Runs `act` while the bug is in the copy. */
  withBug<T>(mutant: Mutant, act: () => Promise<T>): Promise<T>;
  remove(): void;
}

export function createCopy(): Copy {
  const path = mkdtempSync(join(tmpdir(), 'femuger-mutants-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const file of listed.toString().split('\0').filter(Boolean)) {
    if (!file.startsWith('node_modules')) cpSync(file, join(path, file), { recursive: true });
  }
  symlinkSync(realpathSync('node_modules'), join(path, 'node_modules'));
  return {
    path,
    async withBug(mutant, act) {
      const at = join(path, mutant.file);
      const text = readFileSync(at, 'utf8');
      writeFileSync(at, plant(text, mutant));
      try {
        return await act();
      } finally {
        writeFileSync(at, text);
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
