import type { Day } from '../time/day.ts';
import type { CurriculumVersion } from './curriculum.ts';
import { planOf } from './plan-of.ts';
import type { PlanSettings } from './settings.ts';

/** A new curriculum holds from the next course; the running one keeps the themes it began with. */
export function curriculumFromNext(
  settings: PlanSettings,
  version: CurriculumVersion,
  today: Day,
): PlanSettings['curriculum'] {
  const { curriculum } = settings;
  if (curriculum.at(-1)?.version === version) return curriculum;
  const running = planOf(settings, today).courses.filter(({ start }) => start <= today).length;
  const kept = curriculum.filter(({ fromCourse }) => fromCourse <= running);
  return [...kept, { fromCourse: running + 1, version }];
}
