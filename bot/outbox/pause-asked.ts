import { longestPauseSeconds, usualPauseSeconds } from './pauses.ts';

/** The platform's own number of seconds where it makes sense: it may be missing, or made up by a proxy. */
export function pauseAsked(seconds: number): number {
  return Number.isFinite(seconds) && seconds > 0
    ? Math.min(longestPauseSeconds, Math.ceil(seconds))
    : usualPauseSeconds;
}
