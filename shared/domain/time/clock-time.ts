import type { Clock24 } from './day.ts';
import { earliestHour, latestHour } from './limits.ts';

/** A time of day as people type it, `9.30` or `13:00`, within the hours in which anybody meets. */
export function clockTime(text: string): Clock24 | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? [];
  const [h, m] = [Number(hours), Number(minutes)];
  return hours && minutes && h >= earliestHour && m < 60 && h * 60 + m <= latestHour * 60
    ? `${String(h).padStart(2, '0')}:${minutes}`
    : undefined;
}
