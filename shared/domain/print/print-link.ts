import { isPlatform, type Person } from '../person/person.ts';

export const printKinds = [
  'guide',
  'agenda',
  'decisions',
  'week',
  'process-plan',
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
 * Pages that are no unit's, as with a `freeCommand`: all that is stored about one person, a network's quarter, the brief of
 * its tendencies, and what its facilitator needs for a meeting, and
 * the frame of an event. The first two come as a page and as a file.
 */
export const freeKinds = [
  'own-data',
  'own-data-file',
  'summary',
  'summary-file',
  'brief',
  'pack',
  'frame',
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
}

export const hoursValid = 24;

export function newPrintLink(unit: string, kind: LinkKind, person: Person, now: Date): PrintLink {
  return { unit, kind, person, until: now.getTime() + hoursValid * 3_600_000 };
}

export function isExpired({ until }: PrintLink, now: Date): boolean {
  return now.getTime() >= until;
}

/** When the link was made, as an ISO string. */
export function madeAt({ until }: PrintLink): string {
  return new Date(until - hoursValid * 3_600_000).toISOString();
}

/** The link's text, to be signed. It holds ids only: addresses end up in logs and histories. */
export function writePrintLink({ unit, kind, person, until }: PrintLink): string {
  return JSON.stringify([1, unit, kind, person.platform, person.tenant, person.id, until]);
}

export function readPrintLink(text: string): PrintLink | undefined {
  const [version, unit, kind, platform, tenant, id, until] = listIn(text);
  const known = [...printKinds, ...freeKinds].find((each) => each === kind);
  if (version !== 1 || !known || !isPlatform(platform)) return undefined;
  if (typeof unit !== 'string' || typeof tenant !== 'string' || typeof id !== 'string') return undefined;
  if (typeof until !== 'number') return undefined;
  return { unit, kind: known, person: { platform, tenant, id }, until };
}

function listIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
