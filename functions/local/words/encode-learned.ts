import type { Learned } from './learn.ts';

/** Kept in tenths; what is less than this tenth or two tells nothing. */
const least = 1.5;

/** A line for each sign: the sign, then for each matter that it moves its number and by how many tenths. */
export function encodeLearned(learned: Learned): string {
  const lines = [...learned].flatMap(([sign, moves]) => {
    const told = [...moves].flatMap((move, i) =>
      Math.abs(move * 10) < least ? [] : [`${i.toString(36)}${move < 0 ? '-' : '+'}${Math.round(Math.abs(move * 10))}`],
    );
    return told.length > 0 ? [`${sign} ${told.join(' ')}`] : [];
  });
  return lines.sort().join('\n');
}
