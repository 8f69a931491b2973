import { isPlatform, type Person } from '../person/person.ts';
import { type Day, instantOf } from '../time/day.ts';
import { hoursValid } from './limits.ts';

export const printKinds = [
  'guide',
  'agenda',
  'decisions',
  'week',
  'process-plan',
  'process-sheets',
  'paper-trial',
  'paper-note',
  'paper-goal',
  'paper-decisions',
  'paper-plan',
  'paper-day',
  'cards',
  'talk',
  'season',
  'sheet-staff',
  'sheet-parents',
  'library',
] as const;
export type PrintKind = (typeof printKinds)[number];

/**
 * Pages that are no unit's, as with a `freeCommand`: all that is stored about one person, a network's quarter, its trends,
 * what its facilitator needs for a meeting, and the frame of an event. The first two come as a page and as a file.
 */
export const freeKinds = [
  'own-data',
  'own-data-file',
  'summary',
  'summary-file',
  'trends',
  'pack',
  'frame',
  // Of one unit or one institution, for whoever leads it; the file reads as the page does.
  'archive',
  'archive-file',
  // For those who have said yes, of one unit.
  'videos',
  // One date of a unit's, which the link names.
  'date-file',
] as const;
export type FreeKind = (typeof freeKinds)[number];
export type LinkKind = PrintKind | FreeKind;

export function isFree(kind: LinkKind): kind is FreeKind {
  return freeKinds.some((each) => each === kind);
}

/**
 * What a link to a page says: which page of which unit, for whom, and until when. A page that is no unit's has the id of
 * its network in `unit`, or none.
 */
export interface PrintLink {
  readonly unit: string;
  readonly kind: LinkKind;
  readonly person: Person;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Which of the unit's rows or days it is about, where the kind alone does not say it. */
  readonly about?: string;
  /** When it was made, where `until` does not say it: milliseconds since 1970. */
  readonly made?: number;
}

export function newPrintLink(unit: string, kind: LinkKind, person: Person, now: Date): PrintLink {
  return { unit, kind, person, until: now.getTime() + hoursValid * 3_600_000 };
}

/** To a date that is sent on to somebody else: good until that day is over. */
export function newDateLink(
  unit: string,
  person: Person,
  { about, goneOn }: { readonly about: string; readonly goneOn: Day },
  now: Date,
): PrintLink {
  const until = instantOf(goneOn, '00:00').getTime();
  return { unit, kind: 'date-file', person, about, until, made: now.getTime() };
}

export function isExpired({ until }: PrintLink, now: Date): boolean {
  return now.getTime() >= until;
}

/** When the link was made, as an ISO string. */
export function madeAt({ until, made = until - hoursValid * 3_600_000 }: PrintLink): string {
  return new Date(made).toISOString();
}

/** The link's text, to be signed. It holds ids only: addresses end up in logs and histories. */
export function writePrintLink({ unit, kind, person, until, about, made }: PrintLink): string {
  const { platform, tenant, id } = person;
  return JSON.stringify([
    1,
    unit,
    kind,
    platform,
    tenant,
    id,
    until,
    ...(about ? [about, ...(made ? [made] : [])] : []),
  ]);
}

export function readPrintLink(text: string): PrintLink | undefined {
  const [version, unit, kind, platform, tenant, id, until, about, made] = listIn(text);
  const known = [...printKinds, ...freeKinds].find((each) => each === kind);
  if (version !== 1 || !known || !isPlatform(platform)) return undefined;
  if (typeof unit !== 'string' || typeof tenant !== 'string' || typeof id !== 'string') return undefined;
  if (typeof until !== 'number') return undefined;
  const named = typeof about === 'string' ? { about } : {};
  const dated = typeof made === 'number' ? { made } : {};
  return { unit, kind: known, person: { platform, tenant, id }, until, ...named, ...dated };
}

function listIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
