import type { CheckQuestion } from './check-question.ts';
import { aroundChecks } from './check-questions-around.ts';
import { practiceChecks } from './check-questions-practice.ts';

/** One a month: two and a half years before the first comes round again. */
export const checkQuestions: readonly CheckQuestion[] = [...practiceChecks, ...aroundChecks];
