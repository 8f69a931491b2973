import type { Guide } from '../../../shared/domain/guide/guide.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import { addDays } from '../../../shared/domain/time/day.ts';
import { courseWeekText } from '../../plan/text/course-week-text.ts';
import { themeNamesText } from '../../plan/text/theme-names.ts';
import { datesText } from '../../time/text/dates.ts';
import { guideText } from '../text/guide-text.ts';

export function titleOf(guide: Guide, language: Language): string {
  const where = courseWeekText[language];
  switch (guide.kind) {
    case 'week':
      return where.weekOf(guide.week.number);
    case 'before-first':
      return where.beforeFirst;
    case 'pause':
      return where.pause;
    case 'closed-week':
      return where.closed;
    case 'stopped':
      return where.stopped(guide.course.number);
    case 'ended':
      return where.ended;
    default:
      return guide satisfies never;
  }
}

/** “Krop, sanser og bevægelse · Cirkus · 12.–16. oktober”: what they agreed to be about stands after the theme. */
export function subtitleOf(guide: Guide, language: Language): string {
  const { dayRange } = datesText[language];
  if (guide.kind !== 'week') return dayRange(guide.monday, addDays(guide.monday, 4));
  const days = dayRange(guide.week.firstOpenDay, guide.week.lastOpenDay);
  const theme = capital(activityTheme(guide.course, language));
  return [theme, ...(guide.contentTheme ? [guide.contentTheme] : []), days].join(' · ');
}

/** “fredag 30. oktober kl. 13.00”, or “i dag kl. 13.00” */
export function meetingLine({ nextMeeting }: Guide, language: Language): string | undefined {
  if (!nextMeeting) return undefined;
  const { meeting, daysAway } = nextMeeting;
  const { longDay, time, daysAhead } = datesText[language];
  const day = daysAway < 2 ? daysAhead(daysAway) : longDay(meeting.day);
  const moment = `${day} ${time(meeting.time)}`;
  return meeting.state === 'proposed' ? `${moment} ${guideText[language].maybe}` : moment;
}

/** One sentence says what the week is for; what comes after it is a second thing to try. */
export function firstSentence(words: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(words)?.[0] ?? words;
}

export function activityTheme(course: PlannedCourse, language: Language): string {
  return themeNamesText[language].activity[course.curriculum][course.theme];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
