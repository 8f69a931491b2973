import { type Guide, guideFor } from '../../../shared/domain/guide/guide.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { isHeld, meetingsOf } from '../../../shared/domain/plan/find-in-plan.ts';
import { coursesAheadShown, weeksShown } from '../../../shared/domain/plan/limits.ts';
import type { Plan, PlannedCourse, PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import { isUndoable, latestStanding } from '../../../shared/domain/plan/undo-change.ts';
import { addWeeks, type Day, dayOf, mondayOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { courseWeekText } from '../text/course-week-text.ts';
import { planText } from '../text/plan-text.ts';
import type { PlanFormName } from './build-plan-form.ts';
import { courseNodes } from './plan-course-nodes.ts';

export interface PlanViewAsk {
  readonly unit: Unit;
  readonly plan: Plan;
  readonly now: Date;
  /** Without this right there are no buttons. */
  readonly mayChange: boolean;
  /** It was asked what a course is. */
  readonly explains?: boolean;
}

/** Far enough for every course that the view shows. */
export const planShownUntil = (now: Date): Day => addWeeks(dayOf(now), weeksShown);

export function planView({ unit, plan, now, mayChange, explains = false }: PlanViewAsk): View {
  const { language } = unit;
  const text = planText[language];
  const today = dayOf(now);
  const where = courseWeek(guideFor({ settings: unit.plan, plan, today }), language);
  const proposed = proposedMeetings(plan, now);
  return {
    summary: `${text.title(unit.name)}: ${where}`,
    nodes: [
      ...(explains ? [paragraph(text.whatCourseIs)] : []),
      heading(text.title(unit.name)),
      heading(where, 2),
      ...coursesAhead(plan, today).flatMap((course) => courseNodes(course, { unit, plan, now })),
      ...(proposed.length > 0 ? [note(text.proposals)] : []),
      ...(mayChange ? leaderNodes(unit, plan, now) : []),
      note(text.calendarHint),
    ],
  };
}

/** The shown meetings whose dates the leader has not said yes to. */
export function proposedMeetings(plan: Plan, now: Date): readonly PlannedMeeting[] {
  const shown = new Set(coursesAhead(plan, dayOf(now)).map(({ number }) => String(number)));
  return meetingsOf(plan).filter(
    (meeting) =>
      meeting.state === 'proposed' &&
      !isHeld(meeting, now) &&
      (meeting.id === 'opening' || shown.has(meeting.id)),
  );
}

export function coursesAhead(plan: Plan, today: Day): readonly PlannedCourse[] {
  const monday = mondayOf(today);
  const isAhead = ({ weeks, pauseWeeks }: PlannedCourse) =>
    [...weeks, ...pauseWeeks].some((week) => week.monday >= monday);
  return plan.courses.filter(isAhead).slice(0, coursesAheadShown);
}

function courseWeek(guide: Guide, language: Language): string {
  const text = courseWeekText[language];
  switch (guide.kind) {
    case 'week':
      return planText[language].courseWeek(guide.course.number, text.weekOf(guide.week.number));
    case 'before-first':
      return text.beforeFirst;
    case 'pause':
      return text.pause;
    case 'closed-week':
      return text.closed;
    case 'stopped':
      return text.stopped(guide.course.number);
    case 'ended':
      return text.ended;
    default:
      return guide satisfies never;
  }
}

function leaderNodes(unit: Unit, plan: Plan, now: Date): readonly ViewNode[] {
  const text = planText[unit.language];
  const data = { unit: unit.id };
  const form = (label: string, action: PlanFormName): Button => ({ label, action, data, opensForm: true });
  const standing = latestStanding(unit.planChanged);
  const undoable = isUndoable(standing, now);
  return [
    ...(undoable ? [note(undoWords(standing.undoUntil, unit.language))] : []),
    buttons(
      ...(proposedMeetings(plan, now).length > 0
        ? [{ label: text.confirmDates, action: 'plan.confirm-dates', data, style: 'primary' } as const]
        : []),
      form(text.adjust, 'plan.adjust'),
      form(text.pause, 'plan.pause'),
      form(text.skip, 'plan.skip'),
      form(text.move, 'plan.move'),
      { label: text.closures, action: 'plan.closures', data },
      form(text.lastCourse, 'plan.last-course'),
      ...(undoable ? [{ label: text.undo, action: 'plan.undo', data } as const] : []),
    ),
  ];
}

function undoWords(until: string | undefined, language: Language): string {
  const text = planText[language];
  return until === undefined ? text.undoableAlways : text.undoable(momentWords(until, language));
}

export function momentWords(instant: string, language: Language): string {
  const { longDay, time } = datesText[language];
  const at = new Date(instant);
  return `${longDay(dayOf(at))} ${time(timeOf(at))}`;
}
