import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { posts } from '../../bot/rhythm/posts/all.ts';
import { withPostTable } from '../../functions/local/post-table.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

it('stands in the README as the code has it: node functions/local/post-table.ts', () => {
  expect(withPostTable(readme)).toBe(readme);
});

it('has a row for every kind of post', () => {
  const written = withPostTable('<!-- posts:begin --><!-- posts:end -->');
  expect(written.split('\n').filter((line) => /^\| (?!Post |---)/.test(line))).toHaveLength(posts.length);
});
