import { setTimeout } from 'node:timers/promises';
import type { Patience } from '../../shared/ports/patience.ts';

const shortestMs = 8;
const longestMs = 400;

export const patience: Patience = {
  pause: (number) => setTimeout(Math.random() * Math.min(longestMs, shortestMs * 2 ** number)),
};
