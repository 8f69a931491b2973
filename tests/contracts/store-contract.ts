import { describe } from 'vitest';
import type { Store } from '../../shared/ports/store.ts';
import { describeBatches } from './store-batches.ts';
import { describeRanges } from './store-ranges.ts';
import { describeRows } from './store-rows.ts';
import { describeValues } from './store-values.ts';

/** What every store has to do; `subject` is asked anew in each test and may hand out the same store. */
export function describeStore(name: string, subject: () => Store): void {
  describe(`${name} keeps the store's contract`, () => {
    describe('for single rows:', () => describeRows(subject));
    describe('for keys and values:', () => describeValues(subject));
    describe('for ranges:', () => describeRanges(subject));
    describe('for batches:', () => describeBatches(subject));
  });
}
