import type { Guide } from '../../shared/domain/guide/guide.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { settingOf, type UnitKind } from '../../shared/domain/unit/unit-kind.ts';
import { leaderQuestion } from '../library/leader-question.ts';
import { type RunningCourse, startersOn } from '../library/starters.ts';
import { weekWords } from '../library/week-words.ts';
import type { GuideWords } from './view/guide-material.ts';

interface Asked {
  readonly id: string;
  readonly kind: UnitKind;
  readonly language: Language;
}

/** What this unit's guide says in this week: the words of the week, a trial to begin from, a question for the leader. */
export function guideWordsFor(unit: Asked, guide: Guide): GuideWords {
  const { language } = unit;
  const setting = settingOf(unit.kind);
  switch (guide.kind) {
    case 'week': {
      const { course, courses, principle } = guide;
      const week = guide.week.number;
      const endsHalfYear = course.closingMeeting?.type === '4+1+2';
      const question = leaderQuestion({ unit: unit.id, courses, course: course.number, week });
      return {
        week: weekWords({ language, setting, week, course, principle, endsHalfYear }),
        ...starterFor(unit, { number: course.number, theme: course.theme, principle }, week),
        question: question[language],
      };
    }
    case 'before-first':
      return {
        week: weekWords({ language, setting, week: 'before' }),
        ...starterFor(unit, { number: 1, theme: guide.next?.course.theme ?? 'body' }, 1),
      };
    case 'pause':
      return { week: weekWords({ language, setting, week: 'pause', course: guide.course }) };
    case 'closed-week':
    case 'stopped':
    case 'ended':
      return {};
    default:
      return guide satisfies never;
  }
}

/** A trial to begin from, another each week: of the course's theme, and first those that practise its principle. */
function starterFor(
  { id, kind, language }: Asked,
  course: RunningCourse,
  week: number,
): Pick<GuideWords, 'starter'> {
  const some = startersOn('themeStarters', id, course, settingOf(kind));
  const starter = some[(week - 1) % Math.max(some.length, 1)];
  return starter ? { starter: starter[language].trial } : {};
}
