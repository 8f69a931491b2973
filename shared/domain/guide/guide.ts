import type {
  ClosedReason,
  CourseWeek,
  MeetingType,
  Plan,
  PlannedCourse,
  PlannedMeeting,
} from '../plan/plan.ts';
import type { Principle } from '../plan/principle.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { addDays, type Day, daysBetween, isoWeekOf, mondayOf, weekdayOf } from '../time/day.ts';

type Phase = 1 | 2 | 3 | 4;

/** Where a unit stands in the week a leader asks about. */
export type Guide = GuideWeek &
  (
    | { readonly kind: 'before-first'; readonly next?: NextCourse }
    | {
        readonly kind: 'week';
        readonly course: PlannedCourse;
        readonly week: CourseWeek;
        readonly phases: readonly Phase[];
        readonly contentTheme?: string;
        readonly principle?: Principle;
        /** What the courses have chosen so far. */
        readonly courses: PlanSettings['courses'];
      }
    | { readonly kind: 'pause'; readonly course: PlannedCourse; readonly next?: NextCourse }
    | {
        readonly kind: 'closed-week';
        readonly reasons: readonly ClosedReason[];
        readonly next?: NextCourse | NextCourseWeek;
      }
    /** The leader stopped the course; this lasts until the next one starts. */
    | { readonly kind: 'stopped'; readonly course: PlannedCourse; readonly next?: NextCourse }
    | { readonly kind: 'ended'; readonly last: Day }
  );

interface GuideWeek {
  readonly monday: Day;
  readonly calendarWeek: number;
  /** Asked on a Saturday or Sunday: then the guide is about the coming week. */
  readonly coming: boolean;
  /** The meeting that lies in this week, gone by or not. */
  readonly meetingThisWeek?: GuideMeeting;
  readonly nextMeeting?: GuideMeeting;
}

interface GuideMeeting {
  readonly meeting: PlannedMeeting;
  /** Negative when it has gone by. */
  readonly daysAway: number;
}

export interface NextCourse {
  readonly is: 'course';
  readonly course: PlannedCourse;
  readonly daysAway: number;
}

interface NextCourseWeek {
  readonly is: 'course-week';
  readonly course: PlannedCourse;
  readonly week: CourseWeek;
}

export function guideFor(input: {
  readonly settings: PlanSettings;
  readonly plan: Plan;
  readonly today: Day;
  /** The meeting that was closed earlier today: it is not ahead any more. */
  readonly over?: string | undefined;
}): Guide {
  const { plan, today, over } = input;
  const coming = weekdayOf(today) > 5;
  const monday = coming ? addDays(mondayOf(today), 7) : mondayOf(today);
  const common: GuideWeek = {
    monday,
    calendarWeek: isoWeekOf(monday).week,
    coming,
    ...meetingsAround(plan, today, monday, over),
  };

  if (plan.ends !== undefined && monday > plan.ends) return { ...common, kind: 'ended', last: plan.ends };

  const course = plan.courses.findLast((each) => mondayOf(each.start) <= monday);
  const next = nextCourse(plan, today, monday);
  const ahead = next ? { next } : {};
  if (!course) return { ...common, kind: 'before-first', ...ahead };
  if (isStopped(course, today)) return { ...common, kind: 'stopped', course, ...ahead };

  const week = course.weeks.find((each) => each.monday === monday);
  if (week) {
    const { courses } = input.settings;
    const { contentTheme, principle } = courses[course.number] ?? {};
    const phases = phasesOf(common.meetingThisWeek?.meeting.type);
    return {
      ...common,
      kind: 'week',
      course,
      week,
      phases,
      courses,
      ...(contentTheme && { contentTheme }),
      ...(principle && { principle }),
    };
  }
  if (course.pauseWeeks.some((each) => each.monday === monday))
    return { ...common, kind: 'pause', course, ...ahead };

  // A skipped week before a course starts lies with that course, which has not begun yet.
  const skipped = plan.courses.flatMap(({ skippedWeeks }) => skippedWeeks);
  const reasons = skipped.find((each) => each.monday === monday)?.reasons ?? [];
  const later = course.weeks.find((each) => each.monday > monday);
  const goesOn = later ? ({ next: { is: 'course-week', course, week: later } } as const) : ahead;
  return { ...common, kind: 'closed-week', reasons, ...goesOn };
}

/** The phases of a week: doing, and in a week with a meeting those that the meeting covers. */
function phasesOf(meeting: MeetingType | undefined): readonly Phase[] {
  switch (meeting) {
    case undefined:
      return [3];
    case '1+2':
      return [1, 2, 3];
    case '4+2':
      return [3, 4, 2];
    case '4+1+2':
      return [3, 4, 1, 2];
  }
}

function isStopped(course: PlannedCourse, today: Day): boolean {
  return course.decision?.kind === 'not-at-all' && course.decision.day <= today;
}

function nextCourse(plan: Plan, today: Day, monday: Day): NextCourse | undefined {
  const course = plan.courses.find((each) => mondayOf(each.start) > monday);
  return course && { is: 'course', course, daysAway: daysBetween(today, course.start) };
}

export function nextMeeting(plan: Plan, today: Day): PlannedMeeting | undefined {
  return meetingsOf(plan).find((meeting) => meeting.day >= today);
}

function meetingsAround(
  plan: Plan,
  today: Day,
  monday: Day,
  over: string | undefined,
): Pick<GuideWeek, 'meetingThisWeek' | 'nextMeeting'> {
  const sunday = addDays(monday, 6);
  const inWeek = meetingsOf(plan).findLast((meeting) => meeting.day >= monday && meeting.day <= sunday);
  const next = meetingsOf(plan).find(({ day, id }) => day >= today && id !== over);
  const seen = (meeting: PlannedMeeting) => ({ meeting, daysAway: daysBetween(today, meeting.day) });
  return { ...(inWeek && { meetingThisWeek: seen(inWeek) }), ...(next && { nextMeeting: seen(next) }) };
}

function meetingsOf(plan: Plan): readonly PlannedMeeting[] {
  const closing = plan.courses.flatMap((course) => course.closingMeeting ?? []);
  return [plan.openingMeeting, ...closing].toSorted((a, b) => a.day.localeCompare(b.day));
}
