import { vi } from 'vitest';

/**
 * From now on every call's time limit runs out at once, until `vi.restoreAllMocks`.
 * Returns the limits that were asked for, in milliseconds.
 */
export function hurryLimits(): readonly number[] {
  const asked: number[] = [];
  const runOut = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    asked.push(ms);
    return runOut(20);
  });
  return asked;
}
