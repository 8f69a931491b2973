import { describe, expect, it } from 'vitest';
import { nextTime, parseSchedule } from '../../functions/local/host/schedule.ts';

const next = (schedule: string, after: string) =>
  nextTime(parseSchedule(schedule), new Date(after))?.toISOString().replace('.000Z', 'Z');

describe('the next time of a schedule', () => {
  it.each([
    ['0 */15 * * * *', '2026-09-14T07:59:59.999Z', '2026-09-14T08:00:00Z'],
    ['0 */15 * * * *', '2026-09-14T08:00:00Z', '2026-09-14T08:15:00Z'],
    ['0 10 2 * * *', '2026-09-14T02:10:00Z', '2026-09-15T02:10:00Z'],
    ['0 10 2 * * *', '2026-12-31T02:10:01Z', '2027-01-01T02:10:00Z'],
    ['*/20 * * * * *', '2026-09-14T08:00:41Z', '2026-09-14T08:01:00Z'],
    ['0 0 8-10/2,16 * * *', '2026-09-14T08:00:00Z', '2026-09-14T10:00:00Z'],
    ['0 0 8-10/2,16 * * *', '2026-09-14T10:00:00Z', '2026-09-14T16:00:00Z'],
    ['0 30 5/6 * * *', '2026-09-14T06:00:00Z', '2026-09-14T11:30:00Z'],
    ['0 0 6 * * 1-5', '2026-09-18T06:00:00Z', '2026-09-21T06:00:00Z'],
    ['0 0 6 * * Mon', '2026-09-15T06:00:00Z', '2026-09-21T06:00:00Z'],
    ['0 0 6 * * 7', '2026-09-15T06:00:00Z', '2026-09-20T06:00:00Z'],
    ['0 0 0 1 Jan *', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'],
    ['0 0 0 29 2 *', '2026-03-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    // A day of the month and a weekday both have to fit: the first Friday the 13th after the summer.
    ['0 0 0 13 * 5', '2026-09-14T00:00:00Z', '2026-11-13T00:00:00Z'],
  ])('%s after %s is %s', (schedule, after, expected) => {
    expect(next(schedule, after)).toBe(expected);
  });

  it('is never, for a day that does not exist', () => {
    expect(next('0 0 0 30 2 *', '2026-01-01T00:00:00Z')).toBeUndefined();
  });

  it.each([
    '*/15 * * * *',
    '60 * * * * *',
    '0 0 24 * * *',
    '0 0 0 0 * *',
    '0 */0 * * * *',
    '0 5-3 * * * *',
    '0 ? * * * *',
  ])('%s is refused', (schedule) => {
    expect(() => parseSchedule(schedule)).toThrow();
  });
});
