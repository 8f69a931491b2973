import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';
import { ordinaryNumbers, toldNumbers, writtenNumbers } from './written-numbers.ts';

const kindOf = (text: string) => guard(text, { known: [] }).kind;

describe('a CPR number', () => {
  it('is refused in any date, joint, digits and surroundings together', () => {
    fc.assert(
      fc.property(writtenNumbers, ({ text, shape }) => {
        expect([shape, kindOf(text)]).toEqual([shape, 'refused']);
      }),
      { numRuns: 3000 },
    );
  });

  it('is refused when it is said in words or told part by part', () => {
    fc.assert(
      fc.property(toldNumbers, ({ text, shape }) => {
        expect([shape, text, kindOf(text)]).toEqual([shape, text, 'refused']);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an ordinary number', () => {
  it('is never taken for one', () => {
    fc.assert(
      fc.property(ordinaryNumbers, (text) => {
        expect([text, kindOf(text)]).not.toEqual([text, 'refused']);
      }),
      { numRuns: 2000 },
    );
  });

  it('is none where only part of a person’s number is told', () => {
    for (const text of ['født 12/3-21', 'cpr mangler', 'de sidste fire er hemmelige', '120321 kastanjer'])
      expect(kindOf(text)).not.toBe('refused');
  });
});
