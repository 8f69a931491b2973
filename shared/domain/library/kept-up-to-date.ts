import type { Day } from '../time/day.ts';

/** Somebody has to look again once a year. Looked at on 2026-03-01, it is stale from 2027-03-02 on. */
export function isStale({ reviewed }: { readonly reviewed: Day }, today: Day): boolean {
  return today > `${String(Number(reviewed.slice(0, 4)) + 1).padStart(4, '0')}${reviewed.slice(4)}`;
}

/** What a phone dials when the number is tapped. A number without a country's is Danish; `112` stays as it is. */
export function phoneLink(phone: string): string {
  const digits = phone.replaceAll(' ', '').replace(/^00/, '+');
  return `tel:${/^\d{8}$/.test(digits) ? `+45${digits}` : digits}`;
}
