import type { Person } from '../person/person.ts';
import { addDays, dayOf, instantOf } from '../time/day.ts';
import { applyChange } from './apply-change.ts';
import { differences, type PlanDifference } from './differences.ts';
import type { Plan } from './plan.ts';
import type { PlanChange, PlanChangeRefusal } from './plan-change.ts';
import { planUnit } from './plan-unit.ts';
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

/** What the plan would be, and which dates that moves. */
export type Proposal =
  | {
      readonly ok: true;
      readonly settings: PlanSettings;
      readonly plan: Plan;
      readonly moved: readonly PlanDifference[];
      readonly undoUntil?: Date;
    }
  | { readonly ok: false; readonly refused: ProposalRefusal };

export type ProposalRefusal = PlanChangeRefusal['refused'] | 'nothing-to-undo' | 'too-late-to-undo';

const comparedDays = 2 * 366;

export function proposeChanges(settings: PlanSettings, changes: readonly PlanChange[], now: Date): Proposal {
  let changed = settings;
  for (const change of changes) {
    const next = applyChange(changed, change, now);
    if ('refused' in next) return { ok: false, refused: next.refused };
    changed = next;
  }
  return comparison(settings, changed, now);
}

/** Proposes to go back to the settings from before the latest change. */
export function proposeUndo(settings: PlanSettings, latest: PlanChanged | undefined, now: Date): Proposal {
  if (!latest || latest.undone) return { ok: false, refused: 'nothing-to-undo' };
  if (!isUndoable(latest, now)) return { ok: false, refused: 'too-late-to-undo' };
  return comparison(settings, { ...latest.before, ...choicesIn(settings, latest.before) }, now);
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

/** The dates that the latest change moved, as of the moment it was made. */
export function movedBy(latest: PlanChanged, settings: PlanSettings): readonly PlanDifference[] {
  const compared = comparison(latest.before, settings, new Date(latest.at));
  return compared.ok ? compared.moved : [];
}

function comparison(before: PlanSettings, after: PlanSettings, now: Date): Proposal {
  const until = addDays(dayOf(now), comparedDays);
  const old = planUnit(before, until);
  const plan = planUnit(after, until);
  if ('refused' in plan) return { ok: false, refused: plan.refused };
  const moved = 'refused' in old ? [] : differences(old, plan);
  const undoUntil = undoDeadline(moved, now);
  return { ok: true, settings: after, plan, moved, ...(undoUntil && { undoUntil }) };
}
