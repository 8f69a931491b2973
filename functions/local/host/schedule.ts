/** The six fields of NCRONTAB, each as the numbers it allows. */
export interface Schedule {
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly days: readonly number[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const second = 1000;
const day = 24 * 3600 * second;
/** 29 February comes back within eight years, even over a year like 2100. */
const horizonDays = 8 * 366;

export function parseSchedule(text: string): Schedule {
  const fields = text.trim().split(/\s+/);
  const [seconds, minutes, hours, days, months, weekdays] = fields;
  if (!seconds || !minutes || !hours || !days || !months || !weekdays || fields.length !== 6) {
    throw new Error(`"${text}" is not a schedule of six fields.`);
  }
  return {
    seconds: numbersOf(seconds, 0, 59),
    minutes: numbersOf(minutes, 0, 59),
    hours: numbersOf(hours, 0, 23),
    days: numbersOf(days, 1, 31),
    months: numbersOf(months, 1, 12, monthNames),
    weekdays: numbersOf(weekdays, 0, 7, dayNames).map((n) => n % 7),
  };
}

/** The first time strictly after `after`, in UTC; none for a date like 30 February. */
export function nextTime(schedule: Schedule, after: Date): Date | undefined {
  const from = Math.floor(after.getTime() / second) * second + second;
  const firstDay = Math.floor(from / day) * day;
  for (let i = 0; i <= horizonDays; i++) {
    const midnight = firstDay + i * day;
    if (!runsOn(schedule, new Date(midnight))) continue;
    const time = firstTimeFrom(schedule, midnight, from);
    if (time !== undefined) return new Date(time);
  }
  return undefined;
}

/** Unlike classic cron, both the day of the month and the weekday have to fit. */
function runsOn({ days, months, weekdays }: Schedule, date: Date): boolean {
  return (
    months.includes(date.getUTCMonth() + 1) &&
    days.includes(date.getUTCDate()) &&
    weekdays.includes(date.getUTCDay())
  );
}

function firstTimeFrom(
  { hours, minutes, seconds }: Schedule,
  midnight: number,
  from: number,
): number | undefined {
  for (const h of hours) {
    if (midnight + (h + 1) * 3600 * second <= from) continue;
    for (const m of minutes) {
      for (const s of seconds) {
        const time = midnight + ((h * 60 + m) * 60 + s) * second;
        if (time >= from) return time;
      }
    }
  }
  return undefined;
}

function numbersOf(
  field: string,
  min: number,
  max: number,
  names: readonly string[] = [],
): readonly number[] {
  const numbers = field
    .toLowerCase()
    .split(',')
    .flatMap((part) => {
      const match = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
      if (!match) throw new Error(`"${field}" is not a field of a schedule.`);
      const [, low, high, step] = match;
      const first = low === undefined ? min : numberOf(low, min, names);
      const last = high !== undefined ? numberOf(high, min, names) : low === undefined || step ? max : first;
      const by = step === undefined ? 1 : Number(step);
      if (!(first >= min && first <= last && last <= max && by > 0)) {
        throw new Error(`"${field}" allows nothing between ${min} and ${max}.`);
      }
      return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, i) => first + i * by);
    });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function numberOf(text: string, min: number, names: readonly string[]): number {
  const named = names.indexOf(text);
  return named === -1 ? Number(text) : named + min;
}
