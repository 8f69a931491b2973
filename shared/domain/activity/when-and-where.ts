import type { Clock24, Weekday } from '../time/day.ts';

/** What “salen, tirsdag og torsdag kl. 9.30” says, to begin the form of the week from. */
export interface WhenAndWhere {
  readonly days: readonly Weekday[];
  readonly time?: Clock24;
  readonly place: string;
}

const names: readonly (readonly [Weekday, RegExp])[] = [
  [1, /\b(?:man(?:dage?)?|mon(?:day)?s?)\b/giu],
  [2, /\b(?:tirs?(?:dage?)?|tue(?:sday)?s?)\b/giu],
  [3, /\b(?:ons(?:dage?)?|wed(?:nesday)?s?)\b/giu],
  [4, /\b(?:tors?(?:dage?)?|thu(?:rsday)?s?)\b/giu],
  [5, /\b(?:fre(?:dage?)?|fri(?:day)?s?)\b/giu],
];
const clock =
  /(?:\b(?:kl\.?|at|klokken)\s*)?\b([01]?\d|2[0-3])[.:]([0-5]\d)\b|\bkl\.?\s*([01]?\d|2[0-3])\b/iu;
const between = /\b(?:og|and|på|on|hver|every)\b/giu;

export function readWhenAndWhere(text: string): WhenAndWhere {
  const days = names.filter(([, name]) => text.search(name) >= 0).map(([day]) => day);
  const [, hours, minutes, wholeHour] = clock.exec(text) ?? [];
  const hour = hours ?? wholeHour;
  const time = hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minutes ?? '00'}`;
  const isTimed = days.length > 0 || time !== undefined;
  const bare = names.reduce((rest, [, name]) => rest.replaceAll(name, ' '), text.replace(clock, ' '));
  const words = isTimed ? bare.replaceAll(between, ' ') : bare;
  const place = words
    .replaceAll(/[,;.·–-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:i|in|the) /iu, '');
  return { days, place, ...(time && { time }) };
}
