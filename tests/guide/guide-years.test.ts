import { describe, expect, it } from 'vitest';
import { guideWordsFor } from '../../bot/guide/gather-guide-words.ts';
import { guideView } from '../../bot/guide/view/guide-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { type Guide, guideFor } from '../../shared/domain/guide/guide.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { addDays, type Day } from '../../shared/domain/time/day.ts';
import { settings } from '../fixtures/hand-made-plan.ts';
import { house } from '../fixtures/shown-guide.ts';

/** A house with the usual quiet times, a pause after each course and a last course in its third year. */
const unit: PlanSettings = {
  ...settings,
  pauseWeeks: 1,
  lastCourse: 18,
  closures: [
    { id: 'summer', scope: 'municipality', kind: 'yearly-weeks', fromWeek: 28, toWeek: 30 },
    { id: 'autumn', scope: 'unit', kind: 'yearly-weeks', fromWeek: 42, toWeek: 42, label: 'efterårsferie' },
    {
      id: 'christmas',
      scope: 'unit',
      kind: 'days',
      from: '2026-12-23',
      to: '2027-01-01',
      label: 'juleferie',
    },
  ],
};

function guideOn(today: Day): Guide {
  const plan = planUnit(unit, addDays(today, 14));
  if ('refused' in plan) throw new Error(plan.refused);
  return guideFor({ settings: unit, plan, today });
}

const days = Array.from({ length: 900 }, (_, i) => addDays('2025-12-15', i));

describe('two and a half years of guides', () => {
  const guides = days.map((day) => ({ day, guide: guideOn(day) }));

  it('come in the order of the plan, with every week of every course', () => {
    const seen: string[] = [];
    for (const { guide } of guides) {
      const now = guide.kind === 'week' ? `${guide.course.number}.${guide.week.number}` : guide.kind;
      if (seen.at(-1) !== now) seen.push(now);
    }
    expect(seen[0]).toBe('before-first');
    expect(seen.at(-1)).toBe('ended');
    const weeks = seen.filter((each) => each.includes('.'));
    expect(weeks).toEqual(
      Array.from({ length: 18 * 5 }, (_, i) => `${Math.floor(i / 5) + 1}.${(i % 5) + 1}`),
    );
    expect(seen.filter((each) => each === 'pause')).toHaveLength(17);
  });

  it('give a reason for every closed week, and what comes next', () => {
    const closed = guides.flatMap(({ guide }) => (guide.kind === 'closed-week' ? [guide] : []));
    expect(closed.length).toBeGreaterThan(30);
    for (const guide of closed) {
      expect(guide.reasons.length).toBeGreaterThan(0);
      expect(guide.next).toBeDefined();
    }
  });

  it('always know the next meeting until the last has been held', () => {
    for (const { guide } of guides.slice(0, -200)) {
      if (guide.kind !== 'ended') expect(guide.nextMeeting?.daysAway).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(['kindergarten', 'family-daycare'] as const)('are shown whole and short: %s', (kind) => {
    for (const { day, guide } of guides.filter((_, i) => i % 3 === 0)) {
      for (const language of ['da', 'en'] as const) {
        const unit = { ...house, kind, language } as const;
        const words = guideWordsFor(unit, guide);
        const view = guideView({ guide, unit, today: day, words, others: [], audience: 'channel' });
        expect(view.nodes.length, day).toBeLessThanOrEqual(10);
        expect(viewToText(view), day).not.toMatch(/undefined|NaN|\[object|\{|\}|:\s*$/m);
      }
    }
  });
});
