import type { Day } from '../time/day.ts';
import { reviewHoldsYears } from './limits.ts';

/**
 * Whether a contact or guideline was last looked at too long ago: with a year, one of 2026-03-01 is so from 2027-03-02
 * on.
 */
export function reviewedLongAgo({ reviewed }: { readonly reviewed: Day }, today: Day): boolean {
  const year = Number(reviewed.slice(0, 4)) + reviewHoldsYears;
  return today > `${String(year).padStart(4, '0')}${reviewed.slice(4)}`;
}
