import fc from 'fast-check';
import type { PlanChange } from '../../shared/domain/plan/plan-change.ts';
import type { Closure, CourseSettings, PlanSettings } from '../../shared/domain/plan/settings.ts';
import { addDays, addWeeks, instantOf } from '../../shared/domain/time/day.ts';

const firstMonday = '2026-01-05';
const day = fc.integer({ min: -60, max: 800 }).map((days) => addDays(firstMonday, days));
const time = fc.constantFrom('08:00', '09:00', '13:00', '19:30');
const slot = fc.record({
  weekday: fc.constantFrom(1, 2, 3, 4, 5),
  time,
  minutes: fc.constantFrom(30, 60, 120),
});
const week = fc.integer({ min: 1, max: 53 });
const id = fc.uuid();
const scope = fc.constantFrom('unit', 'municipality');

export const closure: fc.Arbitrary<Closure> = fc.oneof(
  fc
    .record({ id, scope, from: day, length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 })) })
    .map(({ length, ...rest }) => ({ ...rest, kind: 'days' as const, to: addDays(rest.from, length) })),
  fc
    .record({
      id,
      scope,
      kind: fc.constant('yearly-weeks' as const),
      fromWeek: week,
      length: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ length, ...rest }) => ({ ...rest, toWeek: ((rest.fromWeek + length - 1) % 53) + 1 })),
);

const decision = fc.record({
  kind: fc.constantFrom('as-planned', 'adjusted', 'not-at-all'),
  reason: fc.constant('Sygdom'),
});
const pauseAfter = fc.integer({ min: 0, max: 3 });
const moved = fc.record({ day, time, confirmed: fc.boolean() });
const course: fc.Arbitrary<CourseSettings> = fc.record(
  {
    pauseAfter,
    decision: fc.tuple(decision, day).map(([said, on]) => ({ ...said, day: on })),
    closingMeeting: moved,
  },
  { requiredKeys: [] },
);
const courseNumber = fc.integer({ min: 1, max: 12 });

export const settings: fc.Arbitrary<PlanSettings> = fc.record(
  {
    anchor: fc.integer({ min: 0, max: 60 }).map((weeks) => addWeeks(firstMonday, weeks)),
    knownFrom: day,
    slot,
    openDaysPerWeek: fc.integer({ min: 1, max: 5 }),
    openOn: fc.record({ june5: fc.boolean(), december24: fc.boolean() }),
    closures: fc.array(closure, { maxLength: 6 }),
    pauseWeeks: fc.constantFrom(0, 0, 1, 2),
    courses: fc.dictionary(courseNumber.map(String), course, { maxKeys: 5 }),
    curriculum: fc.constant([{ fromCourse: 1, version: 'styrket-2018' as const }]),
    openingMeeting: moved,
    lastCourse: courseNumber,
  },
  {
    requiredKeys: [
      'anchor',
      'knownFrom',
      'slot',
      'openDaysPerWeek',
      'openOn',
      'closures',
      'pauseWeeks',
      'courses',
      'curriculum',
    ],
  },
);

export const change: fc.Arbitrary<PlanChange> = fc.oneof(
  fc.record({ kind: fc.constant('pause' as const), course: courseNumber, weeks: pauseAfter }),
  fc.record({ kind: fc.constant('usual-pause' as const), weeks: pauseAfter }),
  fc.record({ kind: fc.constant('decide' as const), course: courseNumber, decision }),
  fc.record({ kind: fc.constant('move-meeting' as const), meeting: courseNumber.map(String), day, time }),
  fc.record({ kind: fc.constant('add-closure' as const), closure }),
  fc.record({ kind: fc.constant('slot' as const), slot }),
  fc.record({ kind: fc.constant('last-course' as const), course: courseNumber }),
  fc.constant({ kind: 'no-last-course' as const }),
);

export const instant = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('07:00', '11:30', '16:00'))
  .map(([days, at]) => instantOf(addDays(firstMonday, days), at));
