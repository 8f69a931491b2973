import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlanDate, PlanDifference } from '../../../shared/domain/plan/differences.ts';
import { meetingIn } from '../../../shared/domain/plan/find-in-plan.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { PlanChange } from '../../../shared/domain/plan/plan-change.ts';
import type { RecountedWeek } from '../../../shared/domain/plan/recounted-weeks.ts';
import type { Closure } from '../../../shared/domain/plan/settings.ts';
import { addDays, isoWeekOf, weekdayOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { planChangeText } from '../text/plan-change-text.ts';
import { planWordsText } from '../text/plan-words.ts';

const linesShown = 6;
/** The first of them move all later dates. */
const weeksTold = 2;

/** One line for what is decided. `closures` are those that stood before it. */
export function changeWords(change: PlanChange, closures: readonly Closure[], language: Language): string {
  const text = planChangeText[language];
  const { longDay, time, minutes } = datesText[language];
  switch (change.kind) {
    case 'pause':
      return text.pause(change.course, change.weeks);
    case 'usual-pause':
      return text.usualPause(change.weeks);
    case 'decide': {
      const { kind, reason } = change.decision;
      const words = text.decision(change.course, planWordsText[language].decision[kind]);
      return reason ? `${words}. “${reason}”` : words;
    }
    case 'move-meeting':
      return text.moved(meetingName(change.meeting, language), onDate(change, language));
    case 'confirm-meeting':
      return text.confirmed(meetingName(change.meeting, language), onDate(change, language));
    case 'add-closure':
      return (isOneWeek(change.closure) ? text.weekOff : text.closed)(closureWords(change.closure, language));
    case 'remove-closure': {
      const closure = closures.find(({ id }) => id === change.id);
      if (!closure) return text.noLongerClosed('');
      return (isOneWeek(closure) ? text.weekOn : text.noLongerClosed)(closureWords(closure, language));
    }
    case 'opening-rules':
      return text.openingRulesChanged(change.openDaysPerWeek, change.openOn);
    case 'anchor':
      return text.anchor(longDay(change.anchor));
    case 'slot':
      return text.slot(
        text.weekdays[change.slot.weekday - 1] ?? '',
        time(change.slot.time),
        minutes(change.slot.minutes),
      );
    case 'last-course':
      return text.lastCourse(change.course);
    case 'no-last-course':
      return text.noLastCourse;
    default:
      return change satisfies never;
  }
}

export function closureWords(closure: Closure, language: Language): string {
  const when = closedWhen(closure, language);
  return closure.label ? planChangeText[language].labelled(when, closure.label) : when;
}

function closedWhen(closure: Closure, language: Language): string {
  const text = planChangeText[language];
  const dates = datesText[language];
  if (closure.kind === 'yearly-weeks') return text.yearly(closure.fromWeek, closure.toWeek);
  const { from, to } = closure;
  return isOneWeek(closure)
    ? text.oneWeek(dates.calendarWeek(isoWeekOf(from).week), dates.dayRange(from, to))
    : dates.longDayRange(from, to);
}

/** From a Monday to its Friday: said as “uge 42” rather than as five days. */
function isOneWeek(closure: Closure): boolean {
  return closure.kind === 'days' && weekdayOf(closure.from) === 1 && closure.to === addDays(closure.from, 4);
}

/**
 * The moved dates in few lines. Moved weeks are named only where nothing else moves: a course's new start or meeting
 * tells the same.
 */
export function movedWords(
  moved: readonly PlanDifference[],
  after: Plan,
  language: Language,
): readonly string[] {
  const ended = moved.filter((each) => fallsAfterEnd(each, after));
  const standing = moved.filter((each) => !ended.includes(each));
  const telling = standing.filter(({ kind }) => kind !== 'week-start');
  const told = telling.length > 0 || ended.length > 0 ? telling : standing;
  const [end] = ended.filter((each) => each.kind === 'course-start');
  return [
    ...told.slice(0, linesShown).map((each) => differenceWords(each, after, language)),
    ...(told.length > linesShown ? [planChangeText[language].moreMoves] : []),
    ...(end ? [planChangeText[language].endsBefore(end.course)] : []),
  ];
}

/** Why the dates move, where a week has come to have too few open days for it, or enough again. */
export function recountedWords(weeks: readonly RecountedWeek[], language: Language): readonly string[] {
  const text = planChangeText[language];
  return weeks.slice(0, weeksTold).map(({ monday, counts, openDays }) => {
    const { week } = isoWeekOf(monday);
    return counts ? text.countsAgain(week) : text.countsNoMore(week, openDays);
  });
}

function fallsAfterEnd({ from, to }: PlanDifference, { ends }: Plan): boolean {
  return ends !== undefined && to === undefined && from !== undefined && from.day > ends;
}

function differenceWords(moved: PlanDifference, after: Plan, language: Language): string {
  const text = planChangeText[language];
  const what = nameOf(moved, language);
  const { from, to } = moved;
  if (!to) return from ? text.fallsAway(what, shortDate(from, moved, language)) : what;
  const why = moved.kind === 'meeting' ? meetingIn(after, moved.meeting)?.movedFrom : undefined;
  const because = why ? text.because(planWordsText[language].whyMoved(why.day, why.reason)) : '';
  const words = from
    ? text.fromTo(what, shortDate(from, moved, language), shortDate(to, moved, language))
    : text.isNew(what, shortDate(to, moved, language));
  return `${words}${because}`;
}

function nameOf(moved: PlanDifference, language: Language): string {
  const text = planChangeText[language];
  switch (moved.kind) {
    case 'course-start':
      return text.courseStart(moved.course);
    case 'week-start':
      return text.weekStart(moved.course, moved.week);
    case 'meeting':
      return meetingName(moved.meeting, language);
    default:
      return moved satisfies never;
  }
}

function meetingName(id: string, language: Language): string {
  const text = planChangeText[language];
  return id === 'opening' ? text.openingMeeting : text.meeting(id);
}

function onDate({ day, time }: PlanDate, language: Language): string {
  const dates = datesText[language];
  return `${dates.longDay(day)} ${dates.time(time)}`;
}

/** A day; with its time only where it is a meeting's. */
function shortDate({ day, time }: PlanDate, { kind }: PlanDifference, language: Language): string {
  const dates = datesText[language];
  return kind === 'meeting' ? `${dates.shortDay(day)} ${dates.time(time)}` : dates.shortDay(day);
}
