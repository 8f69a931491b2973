/**
 * What an agenda is made of has keys that sort side by side: the goals and notes of course 3 (`work|003|…`), open
 * decisions (`work|decision|…`), how trials were regrouped (`work|grouping`), what people want to talk about
 * (`work|liked|…`), their own points (`work|matter|…`) and open trials (`work|open|…`). So one range, from `work|003|` to the end of `work|open|`, reads
 * all of it and no history.
 */
export const courseWork = (course: number): string => `work|${threeDigits(course)}|`;
export const openDecisionPrefix = 'work|decision|';
export const matterPrefix = 'work|matter|';
export const openTrialPrefix = 'work|open|';

export function threeDigits(course: number): string {
  return String(course).padStart(3, '0');
}
