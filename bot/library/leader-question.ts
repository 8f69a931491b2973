import { inOrderOf } from '../../shared/domain/library/deal.ts';
import type { Principle } from '../../shared/domain/plan/principle.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { library } from './library.ts';
import type { LibraryText } from './text/types.ts';

const weeksInCourse = 5;
const weeksInYear = 52;

interface Question extends Pick<LibraryText, 'id' | 'da' | 'en'> {
  readonly principle?: Principle;
}

interface Asked {
  readonly unit: string;
  readonly courses: PlanSettings['courses'];
  readonly course: number;
  readonly week: number;
}

/**
 * The leader's question of one week. No question comes twice within fifty-two weeks. A course that practises a
 * principle gets the questions about it first. It is worked out from the unit's first week on, so nothing has to be
 * stored.
 */
export function leaderQuestion({ unit, courses, course, week }: Asked): Question {
  const questions = inOrderOf(unit, allQuestions());
  const rest = Math.min(weeksInYear, questions.length) - 1;
  const asked: Question[] = [];
  for (let turn = 0; turn < (course - 1) * weeksInCourse + week; turn += 1) {
    const wanted = courses[Math.floor(turn / weeksInCourse) + 1]?.principle;
    const recent = new Set(rest > 0 ? asked.slice(-rest) : []);
    // The question that was asked longest ago comes first; one never asked counts as asked before all others.
    const free = questions
      .filter((question) => !recent.has(question))
      .toSorted((a, b) => asked.lastIndexOf(a) - asked.lastIndexOf(b));
    const next = free.find(({ principle }) => wanted && principle === wanted) ?? free[0];
    if (next) asked.push(next);
  }
  return asked.at(-1) ?? { id: '', da: '', en: '' };
}

/** The leader's own shelf and the questions of the principles: more than a year needs, so that a course can choose. */
function allQuestions(): readonly Question[] {
  const { leaderQuestions, principles } = library().texts;
  const own = principles.map(({ id, principle, da, en }) => ({
    id,
    principle,
    da: da.leaderQuestion,
    en: en.leaderQuestion,
  }));
  return [...leaderQuestions, ...own];
}
