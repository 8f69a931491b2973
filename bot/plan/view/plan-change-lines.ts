import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlanDate } from '../../../shared/domain/plan/differences.ts';
import type { PlanChange } from '../../../shared/domain/plan/plan-change.ts';
import type { Closure } from '../../../shared/domain/plan/settings.ts';
import { addDays, type Day, isoWeekOf, weekdayOf } from '../../../shared/domain/time/day.ts';
import { datesText } from '../../time/text/dates.ts';
import { planChangeText } from '../text/plan-change-text.ts';
import { planWordsText } from '../text/plan-words.ts';
import { meetingName } from './moved-dates-lines.ts';

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

/** What holds again once it is undone: “Lukket …” where it was opened, so that nobody reads the opposite. */
export function undoneWords(change: PlanChange, closures: readonly Closure[], language: Language): string {
  const text = planChangeText[language];
  if (change.kind === 'add-closure') {
    const words = isOneWeek(change.closure) ? text.weekOn : text.noLongerClosed;
    return words(closureWords(change.closure, language));
  }
  const closure = change.kind === 'remove-closure' && closures.find(({ id }) => id === change.id);
  if (closure) return (isOneWeek(closure) ? text.weekOff : text.closed)(closureWords(closure, language));
  return text.holdsNot(changeWords(change, closures, language));
}

/** `today`: where several years stand in one list, another than this one is told. */
export function closureWords(closure: Closure, language: Language, today?: Day): string {
  const when = `${closedWhen(closure, language)}${otherYear(closure, today)}`;
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

function otherYear(closure: Closure, today: Day | undefined): string {
  if (closure.kind !== 'days' || !today) return '';
  const year = closure.to.slice(0, 4);
  return year === today.slice(0, 4) ? '' : ` ${year}`;
}

/** From a Monday to its Friday: said as “uge 42” rather than as five days. */
function isOneWeek(closure: Closure): boolean {
  return closure.kind === 'days' && weekdayOf(closure.from) === 1 && closure.to === addDays(closure.from, 4);
}

function onDate({ day, time }: PlanDate, language: Language): string {
  const dates = datesText[language];
  return `${dates.longDay(day)} ${dates.time(time)}`;
}
