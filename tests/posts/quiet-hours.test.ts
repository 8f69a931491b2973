import { expect, it } from 'vitest';
import { agendaDayOf } from '../../shared/domain/posts/meeting-work.ts';
import { wakingMoment } from '../../shared/domain/posts/quiet-hours.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { settingsOf } from '../people/plan-example.ts';

const settings = settingsOf();
const wakes = (day: string, time: string) => wakingMoment(settings, instantOf(day, time)).toISOString();
const at = (day: string, time: string) => instantOf(day, time).toISOString();

it('wakes nobody before seven, in the evening, at the weekend or on a holiday', () => {
  expect(wakes('2026-09-16', '09:30')).toBe(at('2026-09-16', '09:30'));
  expect(wakes('2026-09-16', '04:10')).toBe(at('2026-09-16', '07:00'));
  expect(wakes('2026-09-16', '17:00')).toBe(at('2026-09-17', '07:00'));
  expect(wakes('2026-09-18', '19:00')).toBe(at('2026-09-21', '07:00'));
  expect(wakes('2026-09-19', '10:00')).toBe(at('2026-09-21', '07:00'));
  // Thursday, Friday and Monday around Easter are holidays.
  expect(wakes('2027-03-24', '18:00')).toBe(at('2027-03-30', '07:00'));
});

it('makes the agenda three open days ahead, over a weekend and over holidays', () => {
  expect(agendaDayOf({ day: '2026-10-16' }, settings)).toBe('2026-10-13');
  expect(agendaDayOf({ day: '2026-10-12' }, settings)).toBe('2026-10-07');
  expect(agendaDayOf({ day: '2027-03-31' }, settings)).toBe('2027-03-23');
});
