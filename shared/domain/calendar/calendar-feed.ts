import { type Clock24, type Day, instantOf, momentOf } from '../time/day.ts';
import { hoursBetweenReads } from './limits.ts';

export interface CalendarFeed {
  readonly unitId: string;
  /** What the calendar is called in the reader's program. */
  readonly name: string;
  readonly meetings: readonly FeedMeeting[];
  /** The number of changes of the plan. Calendar programs take the higher number as the newer. */
  readonly revision: number;
  readonly changedAt: Date;
  readonly now: Date;
  readonly host: string;
}

export interface FeedMeeting {
  readonly id: string;
  readonly day: Day;
  readonly time: Clock24;
  readonly minutes: number;
  readonly tentative: boolean;
  readonly summary: string;
  readonly description?: string;
  /** Of this date alone, where it does not follow from the plan. */
  readonly own?: { readonly revision: number; readonly changedAt: Date };
}

const zone = 'Europe/Copenhagen';
const longestLine = 75;

/** Summer time by the rule that has held since 1996. */
const zoneLines = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** An iCalendar file (RFC 5545) that calendar programs can subscribe to. */
export function calendarFeed(feed: CalendarFeed): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Femuger//Calendar//DA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(feed.name)}`,
    `X-WR-CALNAME:${escaped(feed.name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${hoursBetweenReads}H`,
    `X-PUBLISHED-TTL:PT${hoursBetweenReads}H`,
    ...zoneLines,
    ...feed.meetings.flatMap((meeting) => eventLines(meeting, feed)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(meeting: FeedMeeting, feed: CalendarFeed): readonly string[] {
  const start = instantOf(meeting.day, meeting.time);
  const end = new Date(start.getTime() + meeting.minutes * 60_000);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${feed.unitId}-${meeting.id}@${feed.host}`)}`,
    `DTSTAMP:${utc(feed.now)}`,
    `LAST-MODIFIED:${utc(meeting.own?.changedAt ?? feed.changedAt)}`,
    `SEQUENCE:${meeting.own?.revision ?? feed.revision}`,
    `DTSTART;TZID=${zone}:${local(start)}`,
    `DTEND;TZID=${zone}:${local(end)}`,
    `SUMMARY:${escaped(meeting.summary)}`,
    ...(meeting.description ? [`DESCRIPTION:${escaped(meeting.description)}`] : []),
    `STATUS:${meeting.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function local(instant: Date): string {
  return `${momentOf(instant).replaceAll(/[-:]/g, '')}00`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Lines are counted in octets, and no letter is cut in two. */
function folded(line: string): string {
  let length = 0;
  let text = '';
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (length + octets > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += octets;
  }
  return text;
}
