import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toldRules } from '../../bot/front/told-rules.ts';

const rooms = new URL('../../bot/', import.meta.url);

it('gives every rule of every room one place in the order in which they are read', async () => {
  const files = readdirSync(rooms)
    .filter((room) => room !== 'front' && readdirSync(new URL(room, rooms)).includes('told-rules.ts'))
    .map((room) => new URL(`${room}/told-rules.ts`, rooms).pathname);
  const rulesOf = async (file: string) =>
    Object.entries(await import(file))
      .filter(([name]) => name.endsWith('Told'))
      .flatMap(([, rules]) => Object.values(rules as object));
  const offered = (await Promise.all(files.map(rulesOf))).flat();
  expect(offered.length).toBeGreaterThan(0);
  expect(new Set(toldRules)).toEqual(new Set(offered));
  expect(toldRules.length).toBe(offered.length);
});
