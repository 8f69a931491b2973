import type { Guide, NextCourse } from '../../../shared/domain/guide/guide.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { curricula } from '../../../shared/domain/plan/curriculum.ts';
import type { PlannedCourse } from '../../../shared/domain/plan/plan.ts';
import { inOneLine, planWordsText } from '../../plan/text/plan-words.ts';
import { themeNamesText } from '../../plan/text/theme-names.ts';
import { datesText } from '../../time/text/dates.ts';
import { guideText } from '../text/guide-text.ts';

export interface Fact {
  readonly label: string;
  readonly words: string;
}

export function guideFacts(guide: Guide, language: Language): readonly Fact[] {
  const meeting = meetingFacts(guide, language);
  switch (guide.kind) {
    case 'week':
      return [...weekFacts(guide, language), ...meeting];
    case 'before-first':
      return [...courseFacts(guideText[language].firstCourse, guide.next, language), ...meeting];
    case 'pause':
    case 'stopped':
      return [...courseFacts(guideText[language].nextCourse, guide.next, language), ...meeting];
    case 'closed-week':
      return [...goesOnFacts(guide, language), ...meeting];
    case 'ended':
      return meeting;
    default:
      return guide satisfies never;
  }
}

function weekFacts(guide: Guide & { kind: 'week' }, language: Language): readonly Fact[] {
  const text = guideText[language];
  const plan = planWordsText[language];
  const { course, contentTheme } = guide;
  const learning = curricula[course.curriculum].learningThemes.map(
    (theme) => themeNamesText[language].learning[course.curriculum][theme],
  );
  return [
    {
      label: text.phase,
      words: inOneLine(
        guide.phases.map((phase) => plan.phase[phase]),
        plan.and,
      ),
    },
    { label: text.activityTheme, words: activityTheme(course, language) },
    { label: text.learningThemes, words: learning.join(' · ') },
    ...(contentTheme ? [{ label: text.contentTheme, words: contentTheme }] : []),
  ];
}

function courseFacts(label: string, next: NextCourse | undefined, language: Language): readonly Fact[] {
  if (!next) return [];
  const dates = datesText[language];
  const words = `${dates.longDay(next.course.start)} (${dates.daysAhead(next.daysAway)})`;
  return [
    { label, words },
    { label: guideText[language].activityTheme, words: activityTheme(next.course, language) },
  ];
}

function goesOnFacts(guide: Guide & { kind: 'closed-week' }, language: Language): readonly Fact[] {
  const text = guideText[language];
  if (guide.next?.is !== 'course-week') return courseFacts(text.nextCourse, guide.next, language);
  const { number, firstOpenDay } = guide.next.week;
  return [{ label: text.goesOn, words: text.goesOnWith(number, datesText[language].longDay(firstOpenDay)) }];
}

function meetingFacts(guide: Guide, language: Language): readonly Fact[] {
  if (!guide.nextMeeting) return [];
  const { meeting, daysAway } = guide.nextMeeting;
  const text = guideText[language];
  const dates = datesText[language];
  const plan = planWordsText[language];
  const when = `${dates.longDay(meeting.day)} ${dates.time(meeting.time)} (${dates.daysAhead(daysAway)})`;
  const moved = meeting.movedFrom && plan.moved(meeting.movedFrom.day, meeting.movedFrom.reason);
  const proposed = meeting.state === 'proposed' ? `. ${plan.proposed}` : '';
  const words = `${when}${moved ? `, ${moved}` : ''}${proposed}`;
  return [
    { label: text.nextMeeting, words },
    {
      label: text.meetingAbout,
      words: text.typeAndLength(plan.meetingType[meeting.type], dates.duration(meeting.minutes)),
    },
  ];
}

function activityTheme(course: PlannedCourse, language: Language): string {
  return themeNamesText[language].activity[course.curriculum][course.theme];
}
