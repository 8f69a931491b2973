import { describe, expect, it } from 'vitest';
import { dealt, handFrom } from '../../shared/domain/library/deal.ts';

const questions = 26;
const units = Array.from({ length: 200 }, (_, i) => `01JUNIT${i}`);

function inTurn(unit: string, weeks: number): number[] {
  return Array.from({ length: weeks }, (_, turn) => dealt(unit, turn, questions));
}

describe('the wondering question', () => {
  it('does not come again within two courses, nor before all have been asked', () => {
    for (const unit of units) {
      const asked = inTurn(unit, 60);
      for (let start = 0; start + questions <= asked.length; start += 1) {
        expect(new Set(asked.slice(start, start + 10)).size).toBe(10);
        expect(new Set(asked.slice(start, start + questions)).size).toBe(questions);
      }
    }
  });

  it('is the same whenever it is asked for', () => {
    expect(inTurn('solstuen', 10)).toEqual(inTurn('solstuen', 10));
    expect(inTurn('solstuen', 5)).toEqual([22, 7, 18, 3, 14]);
  });

  it('takes another order in another unit', () => {
    expect(new Set(units.map((unit) => inTurn(unit, 10).join())).size).toBeGreaterThan(100);
  });
});

it('a hand has nothing twice, and the next begins where it ended', () => {
  const all = Array.from({ length: 12 }, (_, card) => card);
  for (const unit of units.slice(0, 20)) {
    const hands = [0, 1, 2, 3].flatMap((turn) => handFrom(unit, turn, all, 3));
    expect(new Set(hands).size).toBe(12);
  }
  expect(handFrom('u', 0, [1], 3)).toEqual([1]);
  expect(handFrom('u', 3, [], 3)).toEqual([]);
});
