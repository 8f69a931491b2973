import type { ReflectionQuestion } from './reflection-question.ts';
import { questionsAround } from './reflection-questions-around.ts';
import { phaseQuestions } from './reflection-questions-phases.ts';

export const reflectionQuestions: readonly ReflectionQuestion[] = [...phaseQuestions, ...questionsAround];
