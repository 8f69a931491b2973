import type { Person } from '../person/person.ts';
import { instantOf } from '../time/day.ts';
import type { PlanDifference } from './differences.ts';
import { mostUndoable } from './limits.ts';
import type { PlanChange } from './plan-change.ts';
import type { CourseSettings, PlanSettings } from './settings.ts';

/** The latest change of a unit's plan, with all it takes to tell of it and to undo it. */
export interface PlanChanged {
  readonly id: string;
  /** The number of changes so far. Calendar programs take the higher number as the newer. */
  readonly revision: number;
  readonly at: string;
  readonly by: Person;
  readonly changes: readonly PlanChange[];
  /** Set when this was an undo of `changes`. An undo cannot be undone. */
  readonly undone?: true;
  readonly before: PlanSettings;
  /** Until when it can be undone. Missing when no date moved: then always. */
  readonly undoUntil?: string;
  /** Those before it that still stand, the latest first: when it is undone, the first of them is the latest. */
  readonly earlier?: readonly StandingChange[];
}

/** A change that has not been undone. */
export type StandingChange = Omit<PlanChanged, 'revision' | 'undone' | 'earlier'>;

/** All that stand, the latest first; each can be undone when those before it in this list are. */
export function standingChanges(latest: PlanChanged | undefined): readonly StandingChange[] {
  if (!latest) return [];
  const { earlier = [], undone } = latest;
  return undone ? earlier : [latest, ...earlier];
}

/** The change that an undo takes back now. */
export function latestStanding(latest: PlanChanged | undefined): StandingChange | undefined {
  return standingChanges(latest)[0];
}

/**
 * What is kept of the changes before a new one. Once the latest that stands is past its time, those below it can never be
 * undone.
 */
export function keptEarlier(latest: PlanChanged | undefined, now: Date): readonly StandingChange[] {
  const standing = standingChanges(latest).slice(0, mostUndoable - 1);
  const ended = standing.findIndex((change) => !isUndoable(change, now));
  return (ended < 0 ? standing : standing.slice(0, ended)).map(withoutPast);
}

/** The past is long, and it is the same whichever change it is told with. */
function withoutPast({ id, at, by, changes, before, undoUntil }: StandingChange): StandingChange {
  const { held: _, ...settings } = before;
  return { id, at, by, changes, before: settings, ...(undoUntil && { undoUntil }) };
}

export function isUndoable(change: StandingChange | undefined, now: Date): change is StandingChange {
  if (!change) return false;
  return change.undoUntil === undefined || now.toISOString() < change.undoUntil;
}

/** The first date, old or new, that comes after the change: undone before it, nothing has happened by either plan. No deadline when nothing moved. */
export function undoDeadline(moved: readonly PlanDifference[], changedAt: Date): Date | undefined {
  return moved
    .flatMap(({ from, to }) => [from, to])
    .filter((date) => date !== undefined)
    .map(({ day, time }) => instantOf(day, time))
    .filter((date) => date > changedAt)
    .toSorted((a, b) => a.getTime() - b.getTime())[0];
}

/** What an undo goes back to. */
export function settingsBefore({ before }: StandingChange, now: PlanSettings): PlanSettings {
  return { ...before, ...choicesIn(now, before) };
}

/** As it was stored while it was the latest; of an earlier one the past is that of the plan as it stands. */
function whole(change: StandingChange, latest: PlanChanged, plan: PlanSettings): StandingChange {
  const isEarlier = change.id !== latest.id;
  return isEarlier && plan.held ? { ...change, before: { ...change.before, held: plan.held } } : change;
}

/** The latest that stands, ready to be undone. */
export function changeToUndo(
  latest: PlanChanged | undefined,
  plan: PlanSettings,
): StandingChange | undefined {
  const standing = latestStanding(latest);
  return latest && standing && whole(standing, latest, plan);
}

/**
 * What is no date stays as it has been chosen since: the theme and the principle of each course, and the curriculum. A
 * leader who undoes a pause does not mean the theme that a meeting agreed on the day before.
 */
function choicesIn(
  settings: PlanSettings,
  before: PlanSettings,
): Pick<PlanSettings, 'curriculum' | 'courses'> {
  const numbers = new Set([...Object.keys(before.courses), ...Object.keys(settings.courses)].map(Number));
  const courses = [...numbers].flatMap((number): readonly (readonly [number, CourseSettings])[] => {
    const { contentTheme: _theme, principle: _principle, ...dates } = before.courses[number] ?? {};
    const { contentTheme, principle } = settings.courses[number] ?? {};
    const course = { ...dates, ...(contentTheme && { contentTheme }), ...(principle && { principle }) };
    return Object.keys(course).length > 0 ? [[number, course]] : [];
  });
  return { curriculum: settings.curriculum, courses: Object.fromEntries(courses) };
}
