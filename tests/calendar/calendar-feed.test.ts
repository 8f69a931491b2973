import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarFeed,
  calendarFeed,
  type FeedMeeting,
} from '../../shared/domain/calendar/calendar-feed.ts';

const meeting: FeedMeeting = {
  id: '3',
  day: '2026-04-01',
  time: '13:00',
  minutes: 60,
  tentative: true,
  summary: 'Statusmøde (foreslået)',
};
const feed: CalendarFeed = {
  unitId: '01J',
  name: 'Rød stue',
  meetings: [meeting],
  revision: 4,
  changedAt: new Date('2026-02-01T08:30:00Z'),
  now: new Date('2026-03-01T12:00:05Z'),
  host: 'femuger.example',
};

const withMeeting = (more: Partial<FeedMeeting>) =>
  calendarFeed({ ...feed, meetings: [{ ...meeting, ...more }] });
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const lineOf = (text: string, name: string) => unfold(text).find((line) => line.startsWith(name));

describe('calendar feed', () => {
  it('describes a meeting in Danish time', () => {
    const lines = unfold(calendarFeed(feed));
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:01J-3@femuger.example',
      'DTSTAMP:20260301T120005Z',
      'LAST-MODIFIED:20260201T083000Z',
      'SEQUENCE:4',
      'DTSTART;TZID=Europe/Copenhagen:20260401T130000',
      'DTEND;TZID=Europe/Copenhagen:20260401T140000',
      'SUMMARY:Statusmøde (foreslået)',
      'STATUS:TENTATIVE',
    ]);
    expect(lines).toContain('TZID:Europe/Copenhagen');
    expect(lines).toContain('X-WR-CALNAME:Rød stue');
  });

  it('opens and closes every part, each line ended as the format asks', () => {
    const text = calendarFeed(feed);
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const open: string[] = [];
    for (const line of unfold(text)) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
    }
    expect(open).toEqual([]);
  });

  it('keeps a meeting’s identity wherever it moves', () => {
    const moved = withMeeting({ day: '2026-03-31', time: '09:00', tentative: false });
    expect(lineOf(moved, 'UID')).toBe(lineOf(calendarFeed(feed), 'UID'));
    expect(lineOf(moved, 'DTSTART;')).toBe('DTSTART;TZID=Europe/Copenhagen:20260331T090000');
    expect(lineOf(moved, 'STATUS')).toBe('STATUS:CONFIRMED');
  });

  it('lets a late meeting end on the next day', () => {
    const late = withMeeting({ day: '2026-12-31', time: '23:30' });
    expect(lineOf(late, 'DTEND')).toBe('DTEND;TZID=Europe/Copenhagen:20270101T003000');
  });

  it('escapes what the format reserves, so that no text can add a line of its own', () => {
    const text = withMeeting({ summary: 'a, b; c\\d\r\nEND:VEVENT\ne\u0007', description: 'Mål:\n- leg' });
    expect(lineOf(text, 'SUMMARY')).toBe('SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\\ne');
    expect(lineOf(text, 'DESCRIPTION')).toBe('DESCRIPTION:Mål:\\n- leg');
  });

  it('folds at 75 octets and cuts no letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('æ', 'ø', 'å', 'a', '👩‍🏫', ' ', '€'), maxLength: 200 }),
        (summary) => {
          const text = withMeeting({ summary });
          expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
          expect(lineOf(text, 'SUMMARY')).toBe(`SUMMARY:${summary}`);
          expect(text.includes('\uFFFD')).toBe(false);
        },
      ),
    );
    // As full as they may be, and no line more than it takes.
    const [first = '', ...more] = withMeeting({ summary: 'a'.repeat(200) })
      .split(/\r\n(?! )/)
      .filter((line) => line.startsWith('SUMMARY'))
      .flatMap((line) => line.split('\r\n'));
    expect([first.length, ...more.map(({ length }) => length)]).toEqual([75, 75, 60]);
  });
});
