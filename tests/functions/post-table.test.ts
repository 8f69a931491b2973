import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { posts } from '../../bot/rhythm/posts/all.ts';
import { withPostTable } from '../../functions/local/post-table.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('stands in the README as the code has it: node functions/local/post-table.ts', () => {
  expect(withPostTable(readme)).toBe(readme);
});

it('says what it has done when it is run', () => {
  const path = fileURLToPath(new URL('../../functions/local/post-table.ts', import.meta.url));
  const said = execFileSync(process.execPath, [path], { encoding: 'utf8' });
  expect(said).toContain('| this week’s guide ');
  expect(said).toContain('The table stands in README.md now.');
});

it('has a row for every kind of post', () => {
  const written = withPostTable('<!-- posts:begin --><!-- posts:end -->');
  expect(written.split('\n').filter((line) => /^\| (?!Post |---)/.test(line))).toHaveLength(posts.length);
});
