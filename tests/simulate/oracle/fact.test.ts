import { expect, it } from 'vitest';
import { Fact } from './fact.ts';

const later = 1000;

it('follows the erasure, though the trial that went before it was looked back on later', () => {
  const open = new Fact<boolean>();
  const written = open.wish(10);
  const erased = open.wish(30);
  erased.fulfilled(false, 40);
  written.fulfilled(true, 20);
  expect(open.at(later)).toBe(false);
});

it('follows what was set out on when the other was done, in whatever order it is told', () => {
  const open = new Fact<boolean>();
  const erased = open.wish(10);
  const written = open.wish(30);
  written.fulfilled(true, 40);
  erased.fulfilled(false, 20);
  expect(open.at(later)).toBe(true);
});

it('cannot tell of two that went on at the same time, unless both say the same', () => {
  const [doubtful, same] = [new Fact<boolean>(), new Fact<boolean>()];
  for (const [fact, second] of [
    [doubtful, true],
    [same, false],
  ] as const) {
    const wishes = [fact.wish(10), fact.wish(20)] as const;
    wishes[1].fulfilled(false, 40);
    wishes[0].fulfilled(second, 30);
  }
  expect(doubtful.at(later)).toBeUndefined();
  expect(same.at(later)).toBe(false);
  expect(same.at(35)).toBeUndefined();
});

it('stays in doubt when one of two at the same time was lost, and is certain again after the next', () => {
  const open = new Fact<boolean>();
  const [written, erased] = [open.wish(10), open.wish(20)];
  erased.lost();
  written.fulfilled(true, 30);
  expect(open.at(later)).toBeUndefined();
  open.wish(50).fulfilled(false, 60);
  expect(open.at(later)).toBe(false);
});

it('learns what shows itself while a wish is on its way', () => {
  const member = new Fact<boolean>();
  const erased = member.wish(30);
  member.learn(true, 20);
  erased.fulfilled(false, 40);
  expect(member.at(later)).toBe(false);
});
