import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = 'tests/rows/spelled-once.test.ts';
const root = join(import.meta.dirname, '../..');
/** Files that may name tables: those about the store itself, and those that read its file from outside. */
const aboutTheStore =
  /^tests\/(contracts|storage|simulate|browser)\/|^tests\/(bench\/trials|rows\/row\.test)\.ts$/;
/** A table's name in a call of the store or after `table:`. Who names a table also spells a key. */
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
