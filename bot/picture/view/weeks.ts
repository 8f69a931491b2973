import type { WeeksPicture } from '../../ui/picture.ts';
import { family, words } from './draw-words.ts';
import type { Ground } from './ground.ts';

const size = { width: 720, height: 216 };
const weeks = [0, 1, 2, 3, 4];
/** Each week is an arc, like a ball that bounces on to the meeting. */
const arc = { left: 34, foot: 150, width: 118, height: 72 };
const end = { x: 662, radius: 17 };
const text = { number: 42, label: 30 };

/** Seen without colour too: past weeks are filled, the present one is strong, coming ones are a line. */
const inks = {
  screen: {
    ground: '#173f43',
    past: '#4f8a86',
    now: '#ffd166',
    coming: '#9fc7c3',
    onPast: '#ffffff',
    onNow: '#173f43',
    words: '#ffffff',
  },
  paper: {
    ground: 'none',
    past: '#d5d5d5',
    now: '#000000',
    coming: '#555555',
    onPast: '#000000',
    onNow: '#ffffff',
    words: '#000000',
  },
} as const satisfies Record<Ground, object>;

export function drawWeeks({ at, now, meeting }: WeeksPicture, ground: Ground): string {
  const ink = inks[ground];
  const current = Math.min(4, Math.max(0, Math.floor(at)));
  const mark = pointAt(at);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="${family}">`,
    `<rect width="${size.width}" height="${size.height}" rx="20" fill="${ink.ground}"/>`,
    ...weeks.map((week) => drawWeek(week, current, ink)),
    `<line x1="${arc.left}" y1="${arc.foot}" x2="${end.x}" y2="${arc.foot}" stroke="${ink.coming}" stroke-width="3"/>`,
    ...(meeting === undefined ? [] : [drawMeeting(meeting, ink)]),
    `<circle cx="${mark.x}" cy="${mark.y}" r="12" fill="${ink.words}" stroke="${ink.ground === 'none' ? '#ffffff' : ink.ground}" stroke-width="4"/>`,
    words(now, { x: mark.x, y: mark.y - 24, fill: ink.words, weight: 700 }, text.label),
    '</svg>',
  ].join('');
}

type Ink = (typeof inks)[Ground];

function drawWeek(week: number, current: number, ink: Ink): string {
  const from = arc.left + week * arc.width + 5;
  const to = from + arc.width - 10;
  const path = `M ${from} ${arc.foot} A ${(to - from) / 2} ${arc.height} 0 0 1 ${to} ${arc.foot}`;
  const look =
    week > current
      ? `fill="none" stroke="${ink.coming}" stroke-width="3"`
      : `fill="${week < current ? ink.past : ink.now}"`;
  const fill = week === current ? ink.onNow : week < current ? ink.onPast : ink.words;
  const at = { x: (from + to) / 2, y: arc.foot - 16, fill, weight: week === current ? 700 : 400 };
  return `<path d="${path}" ${look}/>${words(String(week + 1), at, text.number)}`;
}

function drawMeeting(day: string, ink: Ink): string {
  return [
    `<circle cx="${end.x}" cy="${arc.foot}" r="${end.radius}" fill="${ink.now}"/>`,
    `<circle cx="${end.x}" cy="${arc.foot}" r="${end.radius - 9}" fill="${ink.onNow}"/>`,
    words(
      day,
      { x: end.x + end.radius, y: arc.foot + 50, fill: ink.words, weight: 400, anchor: 'end' },
      text.label,
    ),
  ].join('');
}

/** The point on the arcs: Monday morning at an arc's left foot, Wednesday at its top. */
function pointAt(at: number): { readonly x: number; readonly y: number } {
  const along = Math.min(4.97, Math.max(0.03, at));
  const across = (along % 1) * 2 - 1;
  return {
    x: round(arc.left + along * arc.width),
    y: round(arc.foot - arc.height * Math.sqrt(1 - across ** 2)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
