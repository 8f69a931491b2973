import { type Clock24, type Day, isClock, isDay, type Weekday, weekdayOf } from '../time/day.ts';
import { longestClosureDays, longestLabel, longestPause, longestReason, mostChanges } from './limits.ts';
import type { PlanChange } from './plan-change.ts';
import type { Closure, CourseDecision } from './settings.ts';

type Fields = Readonly<Record<string, unknown>>;
type ChangeOf<K extends PlanChange['kind']> = Extract<PlanChange, { kind: K }>;

/**
 * Reads changes from a button's data. A client may send anything, so none is taken unless all are complete and of a
 * known kind.
 */
export function parsePlanChanges(text: string | undefined): readonly PlanChange[] | undefined {
  const parsed = json(text);
  if (!Array.isArray(parsed) || parsed.length === 0 || parsed.length > mostChanges) return undefined;
  const changes = parsed.flatMap((each) => parseChange(each) ?? []);
  return changes.length === parsed.length ? changes : undefined;
}

/** What a person wrote in these changes (reasons and labels), for the guard. */
export function writtenWords(changes: readonly PlanChange[]): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'decide') return change.decision.reason === '' ? [] : [change.decision.reason];
    return change.kind === 'add-closure' ? (change.closure.label ?? []) : [];
  });
}

function parseChange(value: unknown): PlanChange | undefined {
  if (!isFields(value)) return undefined;
  const { kind } = value;
  return isKind(kind) ? readers[kind](value) : undefined;
}

const readers: { readonly [K in PlanChange['kind']]: (fields: Fields) => ChangeOf<K> | undefined } = {
  pause: ({ course, weeks }) =>
    isCount(course) && isUpTo(weeks, longestPause) ? { kind: 'pause', course, weeks } : undefined,
  'usual-pause': ({ weeks }) => (isUpTo(weeks, longestPause) ? { kind: 'usual-pause', weeks } : undefined),
  decide: ({ course, decision }) =>
    isCount(course) && isDecision(decision)
      ? { kind: 'decide', course, decision: { kind: decision.kind, reason: decision.reason } }
      : undefined,
  'move-meeting': (fields) => {
    const move = meetingMove(fields);
    return move && { kind: 'move-meeting', ...move };
  },
  'confirm-meeting': (fields) => {
    const move = meetingMove(fields);
    return move && { kind: 'confirm-meeting', ...move };
  },
  'add-closure': ({ closure }) => {
    const read = isFields(closure) ? readClosure(closure) : undefined;
    return read && { kind: 'add-closure', closure: read };
  },
  'remove-closure': ({ id }) => (isId(id) ? { kind: 'remove-closure', id } : undefined),
  'opening-rules': ({ openOn, openDaysPerWeek }) => {
    if (!isFields(openOn) || !isCount(openDaysPerWeek) || openDaysPerWeek > 5) return undefined;
    const { june5, december24 } = openOn;
    const whole = typeof june5 === 'boolean' && typeof december24 === 'boolean';
    return whole ? { kind: 'opening-rules', openOn: { june5, december24 }, openDaysPerWeek } : undefined;
  },
  anchor: ({ anchor }) =>
    isDate(anchor) && weekdayOf(anchor) === 1 ? { kind: 'anchor', anchor } : undefined,
  slot: ({ slot }) => {
    if (!isFields(slot)) return undefined;
    const { weekday, time, minutes } = slot;
    const whole = isCount(weekday) && weekday <= 5 && isTime(time) && isCount(minutes);
    return whole ? { kind: 'slot', slot: { weekday: weekday as Weekday, time, minutes } } : undefined;
  },
  'last-course': ({ course }) => (isCount(course) ? { kind: 'last-course', course } : undefined),
  'no-last-course': () => ({ kind: 'no-last-course' }),
};

function meetingMove({ meeting, day, time }: Fields) {
  return isId(meeting) && isDate(day) && isTime(time) ? { meeting, day, time } : undefined;
}

function readClosure({ id, label, scope, ...when }: Fields): Closure | undefined {
  if (!isId(id) || !(label === undefined || isText(label, longestLabel))) return undefined;
  const whose: Closure['scope'] = scope === 'municipality' ? 'municipality' : 'unit';
  const base = { id, scope: whose, ...(label !== undefined && { label }) };
  const { kind, from, to, fromWeek, toWeek } = when;
  if (kind === 'days' && isDate(from) && isDate(to) && isSpan(from, to)) return { ...base, kind, from, to };
  if (kind === 'yearly-weeks' && isWeek(fromWeek) && isWeek(toWeek))
    return { ...base, kind, fromWeek, toWeek };
  return undefined;
}

function isDecision(value: unknown): value is Pick<CourseDecision, 'kind' | 'reason'> {
  if (!isFields(value)) return false;
  const known = value.kind === 'as-planned' || value.kind === 'adjusted' || value.kind === 'not-at-all';
  return known && isText(value.reason, longestReason);
}

function isKind(value: unknown): value is PlanChange['kind'] {
  return typeof value === 'string' && Object.hasOwn(readers, value);
}

/**
 * Whether this can be a closure: not when it ends before it begins or is longer than a year, which is a typing slip.
 */
export function isSpan(from: Day, to: Day): boolean {
  return from <= to && Date.parse(to) - Date.parse(from) <= longestClosureDays * 86_400_000;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isId(value: unknown): value is string {
  return isText(value, 60) && value !== '';
}

function isDate(value: unknown): value is Day {
  return typeof value === 'string' && isDay(value);
}

function isTime(value: unknown): value is Clock24 {
  return typeof value === 'string' && isClock(value);
}

function isUpTo(value: unknown, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

function isCount(value: unknown): value is number {
  return isUpTo(value, 10_000) && value > 0;
}

function isWeek(value: unknown): value is number {
  return isUpTo(value, 53) && value > 0;
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
