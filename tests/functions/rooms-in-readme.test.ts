import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const [, list = ''] = /<!-- rooms:begin -->([\s\S]*)<!-- rooms:end -->/.exec(readme) ?? [];

const places = ['functions/local', 'tests/simulate'] as const;
const listed = (line: string) =>
  [...line.matchAll(/`([a-z-]+(?:\/[a-z-]+)*)`/g)].map(([, room = '']) => room);
const linesOf = (place?: string) =>
  list.split('\n').filter((line) => places.find((each) => line.startsWith(`- \`${each}\``)) === place);

function foldersIn(place: string): readonly string[] {
  return readdirSync(new URL(place, root), { recursive: true, withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.split(`/${place}/`).at(-1) ?? '');
}

it('lists every room of the bot and of its rules, and no other', () => {
  const rooms = foldersIn('bot').filter((each) => !each.includes('/'));
  const all = new Set([...rooms, ...foldersIn('shared/domain')]);
  expect(linesOf().flatMap(listed).toSorted()).toEqual([...all].toSorted());
});

it.each(places)('lists every room of %s, and no other', (place) => {
  const folders = foldersIn(place);
  const [itself, ...rooms] = linesOf(place).flatMap(listed);
  expect(itself).toBe(place);
  expect(rooms.filter((each) => !folders.includes(each))).toEqual([]);
  expect(folders.filter((each) => !each.includes('/') && !rooms.includes(each))).toEqual([]);
});
