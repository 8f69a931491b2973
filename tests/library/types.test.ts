import { describe, expect, it } from 'vitest';
import { longest, placeholders, sideOf } from '../../bot/library/text/types.ts';

describe('the principles of interaction', () => {
  it('are eight, four on each side', () => {
    const sides = Object.values(sideOf);
    expect(sides.filter((side) => side === 'together')).toHaveLength(4);
    expect(sides.filter((side) => side === 'onwards')).toHaveLength(4);
  });
});

it('the shared limits and placeholders are there to be used', () => {
  expect(longest.title).toBeLessThan(longest.question);
  expect(new Set(placeholders).size).toBe(placeholders.length);
});
