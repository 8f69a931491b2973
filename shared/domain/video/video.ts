import type { Guarded } from '../guard/guard.ts';
import { type Person, samePerson } from '../person/person.ts';
import type { Plan } from '../plan/plan.ts';
import { addDays, addWeeks, type Day, isDay } from '../time/day.ts';
import { longestUrl, longestWeeks, usualWeeks } from './limits.ts';

/** Where a film of own practice lies, never the film: a link to the municipality's own storage, and the day it goes. */
export interface Video {
  readonly v: 1;
  readonly id: string;
  readonly course: number;
  readonly by: Person;
  readonly url: string;
  /** Who has said yes to being filmed: roles and numbers. */
  readonly consent: Guarded;
  readonly focus: Guarded;
  readonly example: Example;
  readonly at: string;
  /** From this day on it is gone. */
  readonly goneOn: Day;
}

/** Good ones come first, whatever else there is: people learn from what works. */
export const examples = ['good', 'wonder'] as const;
export type Example = (typeof examples)[number];

/** The day after the meeting that ends the course, at which it is looked at. */
export function usualGoneOn({ courses }: Plan, course: number, today: Day): Day {
  const closes = courses.find(({ number }) => number === course)?.closingMeeting?.day;
  const usual = closes && closes >= today ? addDays(closes, 1) : addWeeks(today, usualWeeks);
  return isGoodDate(usual, today) ? usual : latestGoneOn(today);
}

export function latestGoneOn(today: Day): Day {
  return addWeeks(today, longestWeeks);
}

export function isGoodDate(day: string, today: Day): boolean {
  return isDay(day) && day > today && day <= latestGoneOn(today);
}

export function videosToSee(all: readonly Video[], today: Day): readonly Video[] {
  return all
    .filter(({ goneOn }) => today < goneOn)
    .toSorted(
      (a, b) => examples.indexOf(a.example) - examples.indexOf(b.example) || a.at.localeCompare(b.at),
    );
}

export function isOwn({ by }: Video, person: Person): boolean {
  return samePerson(by, person);
}

export type ReadLink =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly why: 'no-link' | 'not-https' | 'elsewhere' };

/** Only what lies on a host that the municipality has named, whole: `video.dk.elsewhere.com` is not `video.dk`. */
export function readVideoLink(text: string, hosts: readonly string[]): ReadLink {
  const typed = text.trim();
  if (!URL.canParse(typed)) return { ok: false, why: 'no-link' };
  const { protocol, hostname, port, username, password, href } = new URL(typed);
  if (protocol === 'http:') return { ok: false, why: 'not-https' };
  if (protocol !== 'https:' || username || password) return { ok: false, why: 'no-link' };
  if (port || !hosts.includes(hostname)) return { ok: false, why: 'elsewhere' };
  return href.length <= longestUrl ? { ok: true, url: href } : { ok: false, why: 'no-link' };
}
