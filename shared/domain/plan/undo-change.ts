import type { Person } from '../person/person.ts';
import { instantOf } from '../time/day.ts';
import type { PlanDifference } from './differences.ts';
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
}

export function isUndoable(latest: PlanChanged | undefined, now: Date): latest is PlanChanged {
  if (!latest || latest.undone) return false;
  return latest.undoUntil === undefined || now.toISOString() < latest.undoUntil;
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
export function settingsBefore({ before }: PlanChanged, now: PlanSettings): PlanSettings {
  return { ...before, ...choicesIn(now, before) };
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
