import type { Day } from '../time/day.ts';

/**
 * Whether a contact or guideline was last looked at more than a year ago: on 2026-03-01, it is stale from 2027-03-02
 * on.
 */
export function isStale({ reviewed }: { readonly reviewed: Day }, today: Day): boolean {
  return today > `${String(Number(reviewed.slice(0, 4)) + 1).padStart(4, '0')}${reviewed.slice(4)}`;
}

/** The link that dials a number. Without a country code it is Danish; `112` and other short ones stay as they are. */
export function phoneLink(phone: string): string {
  const digits = phone.replaceAll(' ', '').replace(/^00/, '+');
  return `tel:${/^\d{8}$/.test(digits) ? `+45${digits}` : digits}`;
}
