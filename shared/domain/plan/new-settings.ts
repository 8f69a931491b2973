import type { Clock24, Day } from '../time/day.ts';
import type { CurriculumVersion } from './curriculum.ts';
import type { MeetingSlot, PlanSettings } from './settings.ts';

/** What a new unit starts from; everything here can be changed later. */
export function newPlanSettings(start: {
  readonly anchor: Day;
  readonly knownFrom: Day;
  readonly knownAt?: Clock24;
  readonly slot: MeetingSlot;
  readonly curriculum: CurriculumVersion;
}): PlanSettings {
  const { curriculum, ...chosen } = start;
  return {
    ...chosen,
    openDaysPerWeek: 3,
    openOn: { june5: false, december24: false },
    closures: [],
    pauseWeeks: 0,
    courses: {},
    curriculum: [{ fromCourse: 1, version: curriculum }],
  };
}
