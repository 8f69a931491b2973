import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buttons, commands, forms } from '../../bot/front/rooms.ts';

const root = join(import.meta.dirname, '../..');
const offered = {
  commands: new Set<unknown>(commands.values()),
  buttons: new Set<unknown>(buttons.values()),
  forms: new Set<unknown>(forms.values()),
};
/** What only a command, a button or a form has. */
const marks = { commands: ['words', 'run'], buttons: ['action', 'press'], forms: ['form', 'send'] };

const hasAll = (thing: unknown, keys: readonly string[]) =>
  typeof thing === 'object' && thing !== null && keys.every((key) => key in thing);

it.each(['commands', 'buttons', 'forms'] as const)(
  'offers all the %s that the rooms have made',
  async (what) => {
    let made = 0;
    for (const file of globSync('bot/*/*.ts', { cwd: root })) {
      const exported: object = await import(join(root, file));
      for (const [name, thing] of Object.entries(exported)) {
        const own = [thing].flat().filter((each) => hasAll(each, marks[what]));
        made += own.length;
        expect(
          own.filter((each) => !offered[what].has(each)),
          `${file}: ${name}`,
        ).toEqual([]);
      }
    }
    // Help is made of all the others, in its room's list.
    expect(made).toBeGreaterThanOrEqual(offered[what].size - 1);
  },
);
