import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const functions = join(import.meta.dirname, '../../functions');

/** Every address that the functions app answers at, and what Azure asks for before it lets anybody through. */
const doors = Object.fromEntries(
  globSync('*.ts', { cwd: functions })
    .map((file) => readFileSync(join(functions, file), 'utf8'))
    .flatMap((source) => [
      ...source.matchAll(/app\.http\([\s\S]*?route: '([^']+)'[\s\S]*?authLevel: '([^']+)'/g),
    ])
    .map(([, route, asked]) => [route, asked]),
);

it('is open to platforms, browsers and calendars, who have no key of Azure’s, and shows details to whoever has one', () => {
  const { 'health/details': details, ...others } = doors;
  expect(details).toBe('function');
  expect(Object.keys(others)).toEqual(
    expect.arrayContaining(['print/{kind}/{unit}', 'slack/events', 'teams/messages']),
  );
  for (const [route, asked] of Object.entries(others)) expect(asked, route).toBe('anonymous');
});
