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
  const lastAsked = new Map<Question, number>();
  let question: Question = { id: '', da: '', en: '' };
  for (let turn = 0; turn < (course - 1) * weeksInCourse + week; turn += 1) {
    const wanted = courses[Math.floor(turn / weeksInCourse) + 1]?.principle;
    const free = questions.filter((one) => (lastAsked.get(one) ?? Number.NEGATIVE_INFINITY) < turn - rest);
    const fitting = free.filter(({ principle }) => wanted && principle === wanted);
    question = longestAgo(fitting, lastAsked) ?? longestAgo(free, lastAsked) ?? question;
    lastAsked.set(question, turn);
  }
  return question;
}

/** One never asked counts as asked before all others. */
function longestAgo(
  some: readonly Question[],
  lastAsked: ReadonlyMap<Question, number>,
): Question | undefined {
  const when = (one: Question) => lastAsked.get(one) ?? -1;
  return some.reduce<Question | undefined>(
    (first, one) => (first && when(first) <= when(one) ? first : one),
    undefined,
  );
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
