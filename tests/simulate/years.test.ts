import { it } from 'vitest';
import { expectToHaveComeOff, keepsEveryPromise } from './keep-promises.ts';

/** Over a year and its holidays, beside the half-years in a file of their own: so each of two processors has one. */
it('keeps every promise to three houses for fifty-six weeks', async () => {
  const deeds = await keepsEveryPromise({ seed: 'year', from: Date.UTC(2026, 7, 3), weeks: 56, units: 3 });
  expectToHaveComeOff(deeds);
}, 300_000);
