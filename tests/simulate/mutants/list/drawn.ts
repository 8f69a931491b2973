import type { Mutant } from '../mutant.ts';

/** Of files drawn by chance, one bug in each: those that nothing fell over when they were first planted. */
export const drawn: readonly Mutant[] = [
  {
    file: 'bot/rhythm/posts/day-row.ts',
    line: 'return dayRow({ unit, day, week, marks, nameOf: firstNames(adults) });',
    planted: 'return dayRow({ unit, day, week, marks: undefined, nameOf: firstNames(adults) });',
    breaks: 'row-without-changes',
  },
];
