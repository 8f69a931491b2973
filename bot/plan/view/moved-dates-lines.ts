import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlanDate, PlanDifference } from '../../../shared/domain/plan/differences.ts';
import { meetingIn } from '../../../shared/domain/plan/find-in-plan.ts';
import type { Plan } from '../../../shared/domain/plan/plan.ts';
import type { RecountedWeek } from '../../../shared/domain/plan/recounted-weeks.ts';
import { isoWeekOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { planChangeText } from '../text/plan-change-text.ts';
import { planWordsText } from '../text/plan-words.ts';

const linesShown = 6;
/** The first of them move all later dates. */
const weeksTold = 2;

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

/** Where every meeting keeps its day and gets the same other hour, one line says it all. */
export function hourAlone(moved: readonly PlanDifference[], language: Language): string | undefined {
  const { time } = datesText[language];
  const hours = moved.map(({ kind, from, to }) =>
    kind === 'meeting' && from && to && from.day === to.day
      ? planChangeText[language].hourAlone(time(from.time), time(to.time))
      : undefined,
  );
  const [first] = hours;
  return hours.every((each) => each === first) ? first : undefined;
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

/** “Statusmødet i forløb 2”, wherever a change tells of it. */
export function meetingName(id: string, language: Language): string {
  const text = planChangeText[language];
  return id === 'opening' ? text.openingMeeting : text.meeting(id);
}

/** A day; with its time only where it is a meeting's. */
function shortDate({ day, time }: PlanDate, { kind }: PlanDifference, language: Language): string {
  const dates = datesText[language];
  return kind === 'meeting' ? `${dates.shortDay(day)} ${dates.time(time)}` : dates.shortDay(day);
}
