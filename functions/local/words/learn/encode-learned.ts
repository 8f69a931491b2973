import { matters } from '../../../../shared/domain/trial/grouping/map/map.ts';
import type { Learned } from './learn.ts';

/** Kept in tenths; what is less than this tenth or two tells nothing. */
const least = 1.5;

/**
 * First the ids of the matters, then a line for each sign: the sign, and for each matter that it moves the place of the
 * matter in the first line and by how many tenths. `vogn q+7 1-2` moves the matter at q (base 36) by 0.7.
 */
export function encodeLearned(learned: Learned): string {
  const lines = [...learned].flatMap(([sign, moves]) => {
    const told = [...moves].flatMap((move, i) =>
      Math.abs(move * 10) < least
        ? []
        : [`${i.toString(36)}${move < 0 ? '-' : '+'}${Math.round(Math.abs(move * 10))}`],
    );
    return told.length > 0 ? [`${sign} ${told.join(' ')}`] : [];
  });
  return [matters.map(({ id }) => id).join(' '), ...lines.sort()].join('\n');
}
