import { describe, expect, it } from 'vitest';
import { parsePlanChanges, writtenWords } from '../../shared/domain/plan/parse-changes.ts';
import type { PlanChange } from '../../shared/domain/plan/plan-change.ts';

const days = { kind: 'days', from: '2026-11-27', to: '2026-11-27' } as const;
const whole: readonly PlanChange[] = [
  { kind: 'pause', course: 2, weeks: 0 },
  { kind: 'usual-pause', weeks: 3 },
  { kind: 'decide', course: 1, decision: { kind: 'not-at-all', reason: 'ro' } },
  { kind: 'move-meeting', meeting: 'opening', day: '2026-09-18', time: '09:30' },
  { kind: 'confirm-meeting', meeting: '2', day: '2026-09-18', time: '13:00' },
  { kind: 'add-closure', closure: { id: 'a', scope: 'unit', label: 'tur', ...days } },
  { kind: 'add-closure', closure: { id: 'b', scope: 'unit', kind: 'yearly-weeks', fromWeek: 52, toWeek: 1 } },
  { kind: 'remove-closure', id: 'a' },
];
const rest: readonly PlanChange[] = [
  { kind: 'anchor', anchor: '2026-09-14' },
  { kind: 'slot', slot: { weekday: 2, time: '14:00', minutes: 45 } },
  { kind: 'last-course', course: 4 },
  { kind: 'no-last-course' },
];

describe('changes that come back from a button', () => {
  it('are read as they were sent', () => {
    expect(parsePlanChanges(JSON.stringify(whole))).toEqual(whole);
    expect(parsePlanChanges(JSON.stringify(rest))).toEqual(rest);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no list', JSON.stringify(whole[0])],
    ['an empty list', '[]'],
    ['too many', JSON.stringify(Array.from({ length: 9 }, () => whole[0]))],
    ['one that is not whole', JSON.stringify([whole[0], { kind: 'pause', course: 2 }])],
    ['a kind that is not ours', '[{"kind":"constructor"}]'],
    ['half a week of pause', '[{"kind":"usual-pause","weeks":0.5}]'],
    [
      'a day that does not exist',
      '[{"kind":"move-meeting","meeting":"1","day":"2026-02-30","time":"09:00"}]',
    ],
    [
      'a time that does not exist',
      '[{"kind":"move-meeting","meeting":"1","day":"2026-02-20","time":"24:00"}]',
    ],
    ['a start that is no Monday', '[{"kind":"anchor","anchor":"2026-09-15"}]'],
    ['a weekend slot', '[{"kind":"slot","slot":{"weekday":6,"time":"13:00","minutes":60}}]'],
    ['a closure that ends before it begins', closure({ from: '2026-11-27', to: '2026-11-26' })],
    ['a closure of years', closure({ from: '2026-11-27', to: '2028-11-27' })],
    ['a label that is a novel', closure({ ...days, label: 'x'.repeat(61) })],
    ['a reason that is a novel', decision('x'.repeat(201))],
  ])('are refused when they are %s', (_, text) => {
    expect(parsePlanChanges(text)).toBeUndefined();
  });

  it('bring no other fields in, and know two who close', () => {
    const sneaky = (scope: string) => [{ ...whole[5], closure: { id: 'a', scope, evil: 1, ...days } }];
    const read = (scope: string) => parsePlanChanges(JSON.stringify(sneaky(scope)));
    const closure = { id: 'a', ...days };
    expect(read('municipality')).toEqual([
      { kind: 'add-closure', closure: { ...closure, scope: 'municipality' } },
    ]);
    expect(read('the world')).toEqual([{ kind: 'add-closure', closure: { ...closure, scope: 'unit' } }]);
  });

  it('name the words people wrote', () => {
    expect(writtenWords(whole)).toEqual(['ro', 'tur']);
  });
});

function closure(more: object): string {
  return JSON.stringify([{ kind: 'add-closure', closure: { id: 'a', kind: 'days', ...more } }]);
}

function decision(reason: string): string {
  return JSON.stringify([{ kind: 'decide', course: 1, decision: { kind: 'adjusted', reason } }]);
}
