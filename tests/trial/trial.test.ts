import { describe, expect, it } from 'vitest';
import { type Guarded, guard } from '../../shared/domain/guard/guard.ts';
import { newPlanSettings } from '../../shared/domain/plan/new-settings.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { chainOf } from '../../shared/domain/trial/chain.ts';
import { holdsSeveralActs } from '../../shared/domain/trial/several-acts.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { placeForTrial } from '../../shared/domain/trial/which-meeting.ts';

describe('a trial that holds several acts', () => {
  it.each([
    'jeg læser højt og så tegner vi',
    '- synge\n- danse',
    '1) synge 2) danse',
    'Jeg går ud. Vi samler blade. Jeg hænger dem op.',
    'I sing and then we dance',
  ])('is noticed: %j', (text) => expect(holdsSeveralActs(text)).toBe(true));

  it.each([
    'jeg sætter ord på overgangen, før vi går ud',
    'Jeg venter ti sekunder. Jeg håber, at flere selv finder støvlerne.',
    'jeg siger “først sko, så jakke”',
    'Jeg går en tur på 2 km. med seks børn kl. 9.30',
    'vi synger og danser i samling',
    'Jeg går ud i regnvejr. Vi hopper i vandpytter.',
  ])('is left alone when it is one: %j', (text) => expect(holdsSeveralActs(text)).toBe(false));
});

describe('where a trial comes up', () => {
  const settings = newPlanSettings({
    anchor: '2026-09-14',
    slot: { weekday: 5, time: '13:00', minutes: 60 },
    curriculum: 'styrket-2018',
    knownFrom: '2026-09-01',
  });
  const place = (instant: string) => {
    const plan = planUnit(settings, instant.slice(0, 10));
    if ('refused' in plan) throw new Error(plan.refused);
    const { meeting, ...rest } = placeForTrial(plan, new Date(instant));
    return { ...rest, day: meeting?.day };
  };

  it.each([
    ['2026-09-02T08:00:00Z', { course: 1, when: 'later', day: '2026-09-11' }],
    ['2026-09-21T08:00:00Z', { course: 1, when: 'later', day: '2026-10-16' }],
    ['2026-10-16T10:59:00Z', { course: 1, when: 'today', day: '2026-10-16' }],
    ['2026-10-16T11:00:00Z', { course: 2, when: 'after-today' }],
    ['2026-10-18T08:00:00Z', { course: 2, when: 'later' }],
  ])('at %s', (instant, expected) => expect(place(instant)).toMatchObject(expected));

  it('is nowhere when the last course has been, and still belongs to a course', () => {
    const plan = planUnit({ ...settings, lastCourse: 1 }, '2026-12-01');
    if ('refused' in plan) throw new Error(plan.refused);
    expect(placeForTrial(plan, new Date('2026-12-01T08:00:00Z'))).toEqual({ course: 1, when: 'unplanned' });
  });
});

describe('a chain of trials', () => {
  const what = words('noget');
  const trial = (id: string, follows?: string): Trial => ({
    v: 1,
    id,
    author: { platform: 'slack', tenant: 'T', id: 'U' },
    what,
    audience: 'unit',
    onAgenda: true,
    course: 1,
    at: '2026-09-21T08:00:00Z',
    ...(follows && { follows }),
  });
  const ids = (trials: readonly Trial[], id: string) => chainOf(trials, id).map((one) => one.id);

  it('is the same from whichever of them one looks', () => {
    const trials = [trial('c', 'b'), trial('x'), trial('a'), trial('b', 'a')];
    for (const id of ['a', 'b', 'c']) expect(ids(trials, id)).toEqual(['a', 'b', 'c']);
    expect(ids(trials, 'x')).toEqual(['x']);
  });

  it('starts where the one before was withdrawn, and ends in a loop', () => {
    expect(ids([trial('b', 'gone')], 'b')).toEqual(['b']);
    expect(ids([trial('a', 'b'), trial('b', 'a')], 'a').sort()).toEqual(['a', 'b']);
    expect(ids([], 'a')).toEqual([]);
  });
});

function words(text: string): Guarded {
  const verdict = guard(text, { known: [] });
  if (verdict.kind !== 'pass') throw new Error('refused');
  return verdict.text;
}
