import { calendarFeed, type FeedMeeting } from '../../shared/domain/calendar/calendar-feed.ts';

/** Part of every event's name for good, wherever the bot is moved. */
export const calendarHost = 'femuger';

interface OneDate extends Omit<FeedMeeting, 'tentative'> {
  readonly unit: string;
  readonly revision: number;
  readonly changedAt: string;
}

/** A file that holds one date: every calendar program opens it, and one that has an older one of the same takes the newer. */
export function oneDate({ unit, revision, changedAt, ...date }: OneDate): string {
  const changed = new Date(changedAt);
  return calendarFeed({
    unitId: unit,
    name: date.summary,
    meetings: [{ ...date, tentative: false }],
    revision,
    changedAt: changed,
    now: changed,
    host: calendarHost,
  });
}
