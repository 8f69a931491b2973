import { expect, it } from 'vitest';
import { proposeChanges, proposeUndo } from '../../shared/domain/plan/propose-change.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import type { PlanChanged } from '../../shared/domain/plan/undo-change.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { settingsOf } from '../people/plan-example.ts';

const noon = instantOf('2026-01-14', '12:00');
const bo = { platform: 'slack', tenant: 'T1', id: 'UBO' } as const;

it('leaves the theme, the principle and the curriculum as they have been chosen since', () => {
  const before = settingsOf({ courses: { 2: { principle: 'wait' } } });
  const proposal = proposeChanges(before, [{ kind: 'pause', course: 1, weeks: 2 }], noon);
  if (!proposal.ok) throw new Error(proposal.refused);
  const latest: PlanChanged = {
    id: 'c1',
    revision: 1,
    at: noon.toISOString(),
    by: bo,
    changes: [{ kind: 'pause', course: 1, weeks: 2 }],
    before,
  };
  const curriculum = [...before.curriculum, { fromCourse: 2, version: 'aftale-2004' as const }];
  const now: PlanSettings = {
    ...proposal.settings,
    curriculum,
    courses: { ...proposal.settings.courses, 2: {}, 3: { contentTheme: 'vand', principle: 'follow' } },
  };
  const undone = proposeUndo(now, latest, noon);
  if (!undone.ok) throw new Error(undone.refused);
  expect(undone.settings.courses).toEqual({ 3: { contentTheme: 'vand', principle: 'follow' } });
  expect(undone.settings.curriculum).toEqual(curriculum);
  expect(undone.settings.pauseWeeks).toBe(before.pauseWeeks);
});
