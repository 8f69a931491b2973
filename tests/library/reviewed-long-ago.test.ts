import { describe, expect, it } from 'vitest';
import { phoneLink } from '../../shared/domain/library/phone-link.ts';
import { reviewedLongAgo } from '../../shared/domain/library/reviewed-long-ago.ts';

describe('what somebody keeps up to date', () => {
  it('is good for a year and the day itself', () => {
    expect(reviewedLongAgo({ reviewed: '2026-03-01' }, '2027-03-01')).toBe(false);
    expect(reviewedLongAgo({ reviewed: '2026-03-01' }, '2027-03-02')).toBe(true);
  });

  it('looked at on a leap day is good through February of the next year', () => {
    expect(reviewedLongAgo({ reviewed: '2028-02-29' }, '2029-02-28')).toBe(false);
    expect(reviewedLongAgo({ reviewed: '2028-02-29' }, '2029-03-01')).toBe(true);
  });
});

describe('a number to tap', () => {
  it.each([
    ['12 34 56 78', 'tel:+4512345678'],
    ['+45 12345678', 'tel:+4512345678'],
    ['0045 12 34 56 78', 'tel:+4512345678'],
    ['112', 'tel:112'],
    ['116 111', 'tel:116111'],
  ])('%s', (phone, link) => {
    expect(phoneLink(phone)).toBe(link);
  });
});
