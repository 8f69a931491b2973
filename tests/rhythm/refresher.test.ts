import { expect, it } from 'vitest';
import { refresherAfter } from '../../bot/rhythm/refresher.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf, storedUnit } from '../people/plan-steps.ts';

it('the leader is reminded of the start after the third course alone, with the way to the first trials', async () => {
  const { world, unit } = await unitWithStaff();
  const stored = await storedUnit(world, unit);
  const after = (course: number) => refresherAfter(course, stored);
  expect([1, 2, 3, 4, 6].filter((course) => after(course).length > 0)).toEqual([3]);
  const view = { summary: '', nodes: after(3) };
  expect(viewToText(view)).toContain('Efter tre forløb: Hvad vil I tage op igen?');
  expect(buttonsOf({ kind: 'show', view, to: 'everyone' })).toMatchObject([
    { action: 'trial.shared', data: { unit, course: '1' } },
  ]);
});
