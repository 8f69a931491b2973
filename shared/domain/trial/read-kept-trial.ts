import type { Person } from '../person/person.ts';
import { isDay } from '../time/day.ts';
import { longestTexts } from './limits.ts';
import { type Telling, type Tellings, type TrialOutcome, tellings } from './outcome.ts';
import { type Author, type Detail, type DetailTexts, details, type Trial } from './trial.ts';

const longestText = Math.max(...Object.values(longestTexts));
const longestId = 200;
const mostCarried = 50;

type Fields = Readonly<Record<string, unknown>>;

/**
 * A trial from a button's data. Its texts are plain strings until the guard has seen them. It comes back to its unit
 * alone: the idea banks it stood in have let go of it.
 */
export interface KeptTrial
  extends Omit<Trial, 'what' | Detail | 'outcome' | 'additions' | 'discussedAt' | 'offered'>,
    DetailTexts<string> {
  readonly what: string;
  readonly outcome?: KeptOutcome;
}

export type KeptOutcome = Omit<TrialOutcome, Telling> & Tellings<string>;

/**
 * Reads a trial from a button's data. A client may send anything, so it is undefined unless every field is right;
 * unknown fields are left out.
 */
export function readKeptTrial(json: string | undefined): KeptTrial | undefined {
  const kept = parsed(json);
  const author = kept && readAuthor(kept.author);
  if (!kept || !author || kept.v !== 1 || kept.additions !== undefined || kept.discussedAt !== undefined)
    return undefined;
  const { id, what, audience, onAgenda, course, at } = kept;
  const isWhole =
    isId(id) && isText(what) && isInstant(at) && typeof onAgenda === 'boolean' && isCourse(course);
  if (!isWhole || (audience !== 'unit' && audience !== 'private')) return undefined;
  const more = readMore(kept);
  return more && { v: 1, id, author, what, audience, onAgenda, course, at, ...more };
}

type More = Partial<
  Omit<KeptTrial, 'v' | 'id' | 'author' | 'what' | 'audience' | 'onAgenda' | 'course' | 'at'>
>;

/** Reads each field that may be missing. A field that trials get later does not compile before it has its line here. */
const readers: { readonly [K in keyof More]-?: (value: unknown) => More[K] | undefined } = {
  ...(Object.fromEntries(details.map((each) => [each, readText])) as Record<Detail, typeof readText>),
  takenOff: readTakenOff,
  theme: readId,
  mark: readId,
  side: (value) => (value === 'together' || value === 'onwards' ? value : undefined),
  message: readMessage,
  saidAt: (value) => (isInstant(value) ? value : undefined),
  sharedAt: (value) => (isInstant(value) ? value : undefined),
  ownWords: (value) => value === true || undefined,
  follows: readId,
  from: readId,
  idea: readIdea,
  outcome: readOutcome,
  carried: (value) => (isDays(value) ? value : undefined),
  enteredBy: readPerson,
};

/** The fields that may be missing. One that is there but wrong makes the whole trial undefined. */
function readMore(kept: Fields): More | undefined {
  const more: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    if (kept[name] === undefined) continue;
    const value = read(kept[name]);
    if (value === undefined) return undefined;
    more[name] = value;
  }
  return more as More;
}

function readAuthor(value: unknown): Author | undefined {
  const { platform, tenant, id, name } = fieldsOf(value);
  if (platform !== 'none') return readPerson(value);
  return tenant === '' && isId(id) && (isId(name) || name === '')
    ? { platform, tenant, id, name }
    : undefined;
}

function readPerson(value: unknown): Person | undefined {
  const { platform, tenant, id, name } = fieldsOf(value);
  if ((platform !== 'slack' && platform !== 'teams') || !isId(tenant) || !isId(id)) return undefined;
  return { platform, tenant, id, ...(isId(name) && { name }) };
}

function readMessage(value: unknown): Trial['message'] | undefined {
  const { conversation, id, chosen } = fieldsOf(value);
  if (!isId(conversation) || !isId(id) || (chosen !== undefined && chosen !== true)) return undefined;
  return { conversation, id, ...(chosen && { chosen }) };
}

function readTakenOff(value: unknown): Trial['takenOff'] | undefined {
  const { meeting, at } = fieldsOf(value);
  return isId(meeting) && isInstant(at) ? { meeting, at } : undefined;
}

function readIdea(value: unknown): Trial['idea'] | undefined {
  const { network, id } = fieldsOf(value);
  return isId(network) && isId(id) ? { network, id } : undefined;
}

function readOutcome(value: unknown): KeptOutcome | undefined {
  const { at, tried, next, ...more } = fieldsOf(value);
  const texts = tellings.flatMap((each) => (more[each] === undefined ? [] : [[each, more[each]] as const]));
  if (!isInstant(at) || typeof tried !== 'boolean' || !texts.every(([, text]) => isText(text)))
    return undefined;
  return {
    at,
    tried,
    ...(Object.fromEntries(texts) as Tellings<string>),
    ...((next === 'keep' || next === 'adjust' || next === 'drop') && { next }),
  };
}

/** Short enough to be a trial's text. Whether it may be stored is for the guard to say. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestText;
}

function readText(value: unknown): string | undefined {
  return isText(value) ? value : undefined;
}

function readId(value: unknown): string | undefined {
  return isId(value) ? value : undefined;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestId;
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{8,12}Z$/.test(value);
}

function isCourse(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) < 1000;
}

function isDays(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= mostCarried &&
    value.every((day) => typeof day === 'string' && isDay(day))
  );
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function parsed(json: string | undefined): Fields | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
