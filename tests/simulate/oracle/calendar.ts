/**
 * Denmark's calendar, worked out here anew: an oracle that asked the product for the date would make its mistakes.
 * Days are texts, '2026-09-14'; they sort as they follow each other.
 */
const dayMs = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Monday is 1. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

export function mondayOf(day: string): string {
  return addDays(day, 1 - weekdayOf(day));
}

/** Hours that Denmark's clocks are ahead: two from the last Sunday of March, 01:00 UTC, to that of October. */
export function hoursAhead(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const change = (month: number) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
  };
  return instant >= change(2) && instant < change(9) ? 2 : 1;
}

export function dayOf(instant: number): string {
  return new Date(instant + hoursAhead(instant) * 3_600_000).toISOString().slice(0, 10);
}

export function timeOf(instant: number): string {
  return new Date(instant + hoursAhead(instant) * 3_600_000).toISOString().slice(11, 16);
}

/** No time that is asked for here lies within the hour of a change. */
export function instantOf(day: string, time: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  return wall - hoursAhead(wall - 3_600_000) * 3_600_000;
}

/** Weekends, public holidays, Constitution Day and Christmas Eve. */
export function isClosed(day: string): boolean {
  if (weekdayOf(day) > 5) return true;
  const date = day.slice(5);
  if (['01-01', '06-05', '12-24', '12-25', '12-26'].includes(date)) return true;
  const easter = easterOf(Number(day.slice(0, 4)));
  return [-3, -2, 0, 1, 39, 49, 50].some((days) => addDays(easter, days) === day);
}

export function openDaysOf(monday: string): readonly string[] {
  return [0, 1, 2, 3, 4].map((days) => addDays(monday, days)).filter((day) => !isClosed(day));
}

/** The first Sunday after the full moon on or after 21 March, by the tables of Gauss. */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const moon = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30;
  const sun = (4 + century - Math.floor(century / 4)) % 7;
  const age = (19 * (year % 19) + moon) % 30;
  const late = age === 29 || (age === 28 && year % 19 > 10) ? 1 : 0;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * age + sun) % 7;
  // The two exceptions of Gauss move the result a week back.
  const days = 22 + age + sunday;
  const back = late === 1 && sunday === 6 ? 7 : 0;
  return addDays(`${year}-03-01`, days - 1 - back);
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
);

/** Reads "fredag 16. oktober kl. 13.00" as the nearest such moment to come or just gone. */
export function readMoment(text: string, near: number): number | undefined {
  const found = /(\d{1,2})\. ([a-zæøå]+) kl\. (\d{1,2})\.(\d\d)/.exec(text);
  if (!found) return undefined;
  const [, date = '', name = '', hour = '', minute = ''] = found;
  const month = months.indexOf(name);
  if (month < 0) return undefined;
  const year = new Date(near).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((each) => {
    const day = `${each}-${String(month + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
    return instantOf(day, `${hour.padStart(2, '0')}:${minute}`);
  });
  return candidates.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
}
