import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { postTable } from '../../bot/rhythm/post-table.ts';

const begin = '<!-- posts:begin -->';
const end = '<!-- posts:end -->';

/** The README with its table of posts as the code has it. */
export function withPostTable(readme: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks ${begin} or ${end}.`);
  return `${before}${begin}\n\n${postTable('en')}\n\n${end}${after}`;
}

if (import.meta.main) {
  const path = join(resolve(import.meta.dirname, '../..'), 'README.md');
  const readme = readFileSync(path, 'utf8');
  const written = withPostTable(readme);
  if (written !== readme) writeFileSync(path, written);
  console.log(`${postTable('en')}\n\nThe table stands in README.md now.`);
}
