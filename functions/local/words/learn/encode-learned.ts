import { moveSigns } from '../../../../shared/domain/trial/grouping/map/learned-moves.ts';
import { matters } from '../../../../shared/domain/trial/grouping/map/map.ts';
import type { Learned } from './learn-map.ts';

/**
 * First the ids of the matters, then a line for each sign: the sign, and two letters for each matter that it moves. The
 * first tells the matter's place in the first line; the second, by how many steps: `A` one up, `B` two, `a` one down.
 */
export function encodeLearned(learned: Learned): string {
  if (matters.length > moveSigns.places.length) throw new Error('More matters than letters to name them by.');
  const lines = [...learned].flatMap(([sign, moves]) => {
    const told = [...moves].map((move, i) => {
      const steps = Math.min(Math.round(Math.abs(move) / moveSigns.step), moveSigns.up.length);
      const amount = (move < 0 ? moveSigns.down : moveSigns.up)[steps - 1];
      return amount ? `${moveSigns.places[i]}${amount}` : '';
    });
    return told.some(Boolean) ? [`${sign} ${told.join('')}`] : [];
  });
  return [matters.map(({ id }) => id).join(' '), ...lines.sort()].join('\n');
}
