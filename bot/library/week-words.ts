import type { Language } from '../../shared/domain/person/language.ts';
import type { ActivityTheme } from '../../shared/domain/plan/curriculum.ts';
import type { Principle } from '../../shared/domain/plan/principle.ts';
import type { Setting } from '../../shared/domain/unit/unit-kind.ts';
import { textsFor } from './find-text.ts';
import { library } from './library.ts';
import type { WeekGuide, WeekGuideWords } from './text/week-guide.ts';

/** Three courses take the three activity themes once. */
export const coursesInRound = 3;

export interface WeekWords extends WeekGuideWords {
  /** What the course practises together, and what this week makes of it. */
  readonly principle?: { readonly title: string; readonly text?: string };
}

export interface WeekAsked {
  readonly language: Language;
  readonly setting: Setting;
  readonly week: WeekGuide['week'];
  /** Missing before the first course. */
  readonly course?: { readonly number: number; readonly theme: ActivityTheme };
  readonly principle?: Principle | undefined;
  /** The meeting that ends this course looks back on half a year. */
  readonly endsHalfYear?: boolean;
}

/** The words of one week's guide. The fourth course has the first one's theme again, but other words. */
export function weekWords(asked: WeekAsked): WeekWords {
  const { language, setting, week, course, principle, endsHalfYear } = asked;
  const round = course ? roundOf(course.number) : 1;
  const words = weekGuide(setting, (guide) => {
    const isTheme = guide.activity === undefined || guide.activity === course?.theme;
    return guide.week === week && guide.round === round && isTheme;
  })[language];
  const practised = principle && principleInWeek(principle, week, language);
  return {
    ...words,
    // In the fourth week there is still time, before the half-year's meeting, to look at the whole group.
    ...(endsHalfYear && week === 4 && { tip: halfYearWords(setting, language).short }),
    ...(practised && { principle: practised }),
  };
}

/** The guide's words for the weeks before a meeting that looks back on half a year. */
export function halfYearWords(setting: Setting, language: Language): WeekGuideWords {
  return weekGuide(setting, ({ week, round }) => week === 'before' && round === 2)[language];
}

export function roundOf(course: number): 1 | 2 {
  return Math.floor((course - 1) / coursesInRound) % 2 === 0 ? 1 : 2;
}

function weekGuide(setting: Setting, is: (guide: WeekGuide) => boolean): WeekGuide {
  const guide = textsFor('weekGuides', setting).find(is);
  if (!guide) throw new Error(`A ${setting} has no such week.`);
  return guide;
}

function principleInWeek(
  principle: Principle,
  week: WeekAsked['week'],
  language: Language,
): WeekWords['principle'] {
  const words = library().texts.principles.find((each) => each.principle === principle)?.[language];
  if (!words) return undefined;
  const { title, guide, starter, lookBack } = words;
  switch (week) {
    case 1:
      return { title, text: guide };
    case 2:
      return { title, text: starter };
    case 5:
      return { title, text: lookBack };
    case 'before':
    case 'pause':
    case 3:
    case 4:
      return { title };
    default:
      return week satisfies never;
  }
}
