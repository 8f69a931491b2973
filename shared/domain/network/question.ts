import type { Guarded } from '../guard/guard.ts';
import { addWeeks, type Day } from '../time/day.ts';
import { mostAnswers, weeksAsked } from './limits.ts';
import type { MemberUnit } from './network.ts';

/** A leader's question to the other leaders of a network. It and its answers stand under the names of units. */
export interface Question {
  readonly v: 1;
  readonly id: string;
  readonly unit: string;
  readonly text: Guarded;
  readonly at: string;
  /** From this day on nobody is shown it. */
  readonly goneOn: Day;
  readonly answers: readonly Answer[];
}

/** Read by those who lead the unit that asked, and by nobody else. */
export interface Answer {
  readonly id: string;
  readonly unit: string;
  readonly text: Guarded;
  readonly at: string;
}

export function goneOnFrom(today: Day): Day {
  return addWeeks(today, weeksAsked);
}

/** The other leaders' and one's own, as far as their units are in the network and have been since. */
export function amongLeaders(
  questions: readonly Question[],
  members: readonly MemberUnit[],
  today: Day,
): readonly Question[] {
  const inside = new Map(members.filter(({ left }) => !left).map(({ unit, since }) => [unit, since]));
  const isIn = ({ unit, at }: Pick<Answer, 'unit' | 'at'>) => at >= (inside.get(unit) ?? '~');
  return questions
    .filter((question) => question.goneOn > today && isIn(question))
    .map((question) => ({ ...question, answers: question.answers.filter(isIn) }));
}

/** One of each unit; nothing where there are as many as anybody reads. */
export function answered(question: Question, answer: Answer): Question | undefined {
  const others = question.answers.filter(({ unit }) => unit !== answer.unit);
  if (others.length >= mostAnswers) return undefined;
  return { ...question, answers: [...others, answer] };
}
