import { expect, it } from 'vitest';
import { knownDefects } from './faults/known-defects.ts';
import { switchesFor } from './faults/switches.ts';
import { expectToHaveComeOff, keepsEveryPromise } from './keep-promises.ts';

/** So that New Year, Easter and both clock changes are met. `npm run simulate` lives longer, and more of them. */
const lives = [
  { seed: 'frost', from: Date.UTC(2026, 9, 5), weeks: 24, units: 5 },
  { seed: 'lark', from: Date.UTC(2028, 0, 3), weeks: 24, units: 5 },
];
const cameOff = new Set<string>();

it.each(lives)(
  'keeps every promise to $units houses for $weeks weeks ($seed)',
  async (life) => {
    for (const deed of await keepsEveryPromise(life)) cameOff.add(deed);
  },
  300_000,
);

it('was lived by people who did all that people do', () => expectToHaveComeOff(cameOff));

it('knows the name of every switch that a defect keeps off', () => {
  expect(() => switchesFor({ off: knownDefects.flatMap(({ off }) => off) })).not.toThrow();
});
