import { type Day, weekdayOf } from '../time/day.ts';
import { type CourseBefore, planCourse } from './course.ts';
import { openingMeetingBefore } from './place-meetings.ts';
import type { Plan, PlannedCourse, PlanRefusal } from './plan.ts';
import type { PlanSettings } from './settings.ts';
import { weekFinder } from './weeks.ts';

/** Plans every course up to the first that starts after `until`, and that one too. */
export function planUnit(settings: PlanSettings, until: Day): Plan | PlanRefusal {
  if (weekdayOf(settings.anchor) !== 1) return { refused: 'anchor-not-monday' };
  if (settings.slot.weekday > 5) return { refused: 'weekend-slot' };
  const courses = planCourses(settings, until);
  const [first] = courses ?? [];
  const openingMeeting =
    first?.weeks[0] && openingMeetingBefore(first.weeks[0], first.closingMeeting, settings);
  if (!courses || !openingMeeting) return { refused: 'no-open-week' };
  const last = courses.find(({ number }) => number === settings.lastCourse);
  const ends = last?.weeks.at(-1)?.lastOpenDay;
  return { openingMeeting, courses, ...(ends && { ends }) };
}

function planCourses(settings: PlanSettings, until: Day): readonly PlannedCourse[] | undefined {
  const weekOn = weekFinder(settings);
  const courses: PlannedCourse[] = [];
  let place: CourseBefore = { number: 1, anchor: settings.anchor, completed: 0 };
  for (;;) {
    const planned = planCourse(place, weekOn, settings);
    if (!planned) return undefined;
    const { course, next } = planned;
    courses.push(course);
    if (course.start > until || course.number === settings.lastCourse) return courses;
    place = next;
  }
}
