import type { Guide } from '../../shared/domain/guide/guide.ts';
import { wonderingQuestionFor } from '../../shared/domain/guide/wondering-question.ts';
import type { Language } from '../../shared/domain/person/person.ts';
import { type Setting, settingOf, type UnitKind } from '../../shared/domain/unit/unit-kind.ts';
import { themeStarters } from '../library/text/theme-starters.ts';
import type { WeekGuide } from '../library/text/week-guide.ts';
import { weekGuidesFamilyDaycare } from '../library/text/week-guides-family-daycare.ts';
import { weekGuidesFamilyDaycareAgain } from '../library/text/week-guides-family-daycare-again.ts';
import { weekGuidesInstitution } from '../library/text/week-guides-institution.ts';
import { weekGuidesInstitutionAgain } from '../library/text/week-guides-institution-again.ts';
import { wonderingQuestionsText } from './text/wondering-questions.ts';
import type { GuideWords } from './view/guide-shown.ts';

interface Asked {
  readonly id: string;
  readonly kind: UnitKind;
  readonly language: Language;
}

const coursesInRound = 3;
const guides: Readonly<Record<Setting, readonly WeekGuide[]>> = {
  institution: [...weekGuidesInstitution, ...weekGuidesInstitutionAgain],
  'family-daycare': [...weekGuidesFamilyDaycare, ...weekGuidesFamilyDaycareAgain],
};

/** What this unit's guide says in this week: the words of the week, a trial to begin from, a question for the leader. */
export function guideWordsFor(unit: Asked, guide: Guide): GuideWords {
  const { language, id } = unit;
  const all = guides[settingOf(unit.kind)];
  switch (guide.kind) {
    case 'week': {
      const { number: course, theme } = guide.course;
      const { number: week } = guide.week;
      const round = Math.floor((course - 1) / coursesInRound) % 2 === 0 ? 1 : 2;
      const found = all.find((each) => each.week === week && each.activity === theme && each.round === round);
      const questions = wonderingQuestionsText[language];
      const question = questions[wonderingQuestionFor(id, course, week, questions.length)];
      return {
        ...(found && { week: found[language] }),
        ...starterFor(unit, theme, { course, week }),
        ...(question && { question }),
      };
    }
    case 'before-first': {
      const found = all.find((each) => each.week === 'before');
      const theme = guide.next?.course.theme ?? 'body';
      return {
        ...(found && { week: found[language] }),
        ...starterFor(unit, theme, { course: 1, week: 1 }),
      };
    }
    case 'pause': {
      const found = all.find((each) => each.week === 'pause');
      return found ? { week: found[language] } : {};
    }
    case 'closed-week':
    case 'stopped':
    case 'ended':
      return {};
    default:
      return guide satisfies never;
  }
}

/** One a week, of the theme the course is about; units go through them in orders of their own. */
function starterFor(
  { id, kind, language }: Asked,
  theme: string,
  { course, week }: { readonly course: number; readonly week: number },
): Pick<GuideWords, 'starter'> {
  const setting = settingOf(kind);
  const some = themeStarters.filter(
    (each) => each.activity === theme && (each.setting === 'both' || each.setting === setting),
  );
  const starter = some[wonderingQuestionFor(id, course, week, some.length)];
  return starter ? { starter: starter[language].trial } : {};
}
