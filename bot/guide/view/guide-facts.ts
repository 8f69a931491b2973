import type { Guide, NextCourse } from '../../../shared/domain/guide/guide.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { curricula } from '../../../shared/domain/plan/curriculum.ts';
import { planWordsText } from '../../plan/text/plan-words.ts';
import { themeNamesText } from '../../plan/text/theme-names.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Words } from '../../ui/view.ts';
import { chairRow } from '../../unit/view/chair-words.ts';
import { guideText } from '../text/guide-text.ts';
import type { GuideUnit } from './guide-material.ts';
import { activityTheme } from './guide-title-and-dates.ts';

export interface Fact {
  readonly label: string;
  readonly words: Words;
}

/** What one looks up: the themes, the numbers of the course and the week, and what the meeting is about. */
export function guideFacts(guide: Guide, unit: GuideUnit): readonly Fact[] {
  const { language } = unit;
  const meeting = meetingFacts(guide, unit);
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
  const { course } = guide;
  const learning = curricula[course.curriculum].learningThemes.map(
    (theme) => themeNamesText[language].learning[course.curriculum][theme],
  );
  const phases = inOneLine(
    // “I er i gang, ser tilbage og planlægger”: who it is is said once.
    guide.phases.map((phase, index) =>
      index === 0 ? plan.phase[phase] : plan.phase[phase].replace(/^(?:I|you) /, ''),
    ),
    language,
  );
  return [
    { label: text.learningThemes, words: learning.join(' · ') },
    { label: text.phase, words: phases },
    {
      label: text.course,
      words: text.courseAndWeek(course.number, datesText[language].calendarWeek(guide.calendarWeek)),
    },
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

function meetingFacts(guide: Guide, unit: GuideUnit): readonly Fact[] {
  if (!guide.nextMeeting) return [];
  const { language } = unit;
  const { meeting } = guide.nextMeeting;
  const text = guideText[language];
  const plan = planWordsText[language];
  const { movedFrom } = meeting;
  // A new unit was set up after its slot of that week; its first meeting has not moved for anybody.
  const isMoved = movedFrom && movedFrom.reason.kind !== 'slot-was-past';
  const why = [
    ...(isMoved ? [plan.moved(movedFrom.day, movedFrom.reason)] : []),
    ...(meeting.state === 'proposed' ? [plan.proposed] : []),
  ];
  return [
    {
      label: text.meetingAbout,
      words: text.typeAndLength(
        plan.meetingType[meeting.type],
        datesText[language].duration(meeting.minutes),
      ),
    },
    chairRow(unit, meeting),
    ...(why.length > 0 ? [{ label: text.meetingDate, words: why.map(ended).join(' ') }] : []),
  ];
}

function ended(sentence: string): string {
  const line = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return line.endsWith('.') ? line : `${line}.`;
}
