import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = 'tests/rows/spelled-once.test.ts';
const root = join(import.meta.dirname, '../..');
/** What is about the store itself, whatever lies in it, and what reads a file of it from outside the product. */
const aboutTheStore =
  /^tests\/(contracts|storage|simulate|browser)\/|^tests\/(bench\/trials|rows\/row\.test)\.ts$/;
/** A table named in a call of the store, or as `table:`. Whoever names a table spells a key beside it. */
const spelled =
  /\b(?:get|range|write|batch|everyRow)(?:<[^()]*>)?\((?:[\w.]+, )?'(?:units|places|networks|due)'|table: '(?:units|places|networks|due)'/;

describe('where a row lies', () => {
  it('stands in bot/rows alone, and for Slack’s tokens in the file that seals them', () => {
    const files = globSync('{bot,shared,functions,tests}/**/*.ts', { cwd: root })
      .filter((file) => !aboutTheStore.test(file) && file !== here && !file.startsWith('bot/rows/'))
      .filter((file) => spelled.test(readFileSync(join(root, file), 'utf8')));
    expect(files).toEqual(['bot/slack/installations.ts']);
  });
});
