import { addDays, dayOf } from '../time/day.ts';
import { applyChange } from './apply-change.ts';
import { differences, type PlanDifference } from './differences.ts';
import type { Plan } from './plan.ts';
import type { PlanChange, PlanChangeRefusal } from './plan-change.ts';
import { planUnit } from './plan-unit.ts';
import { type RecountedWeek, recountedWeeks } from './recounted-weeks.ts';
import type { PlanSettings } from './settings.ts';
import { changeToUndo, isUndoable, type PlanChanged, settingsBefore, undoDeadline } from './undo-change.ts';

/** What a change moves, and the weeks that are why. */
export interface Moves {
  readonly moved: readonly PlanDifference[];
  readonly recounted: readonly RecountedWeek[];
}

/** What the plan would be, and which dates that moves. */
export type Proposal =
  | (Moves & {
      readonly ok: true;
      readonly settings: PlanSettings;
      readonly plan: Plan;
      readonly undoUntil?: Date;
    })
  | { readonly ok: false; readonly refused: ProposalRefusal };

export type ProposalRefusal =
  | PlanChangeRefusal['refused']
  | 'nothing-to-undo'
  | 'too-late-to-undo'
  | 'undone-or-over'
  | 'later-stands';

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

/** Proposes to go back to the settings from before the latest change that stands. */
export function proposeUndo(settings: PlanSettings, latest: PlanChanged | undefined, now: Date): Proposal {
  const change = changeToUndo(latest, settings);
  if (!change) return { ok: false, refused: 'nothing-to-undo' };
  if (!isUndoable(change, now)) return { ok: false, refused: 'too-late-to-undo' };
  return comparison(settings, settingsBefore(change, settings), now);
}

/** The dates that the latest change moved, as of the moment it was made. */
export function movedBy(latest: PlanChanged, settings: PlanSettings): Moves {
  const compared = comparison(latest.before, settings, new Date(latest.at));
  return compared.ok ? compared : { moved: [], recounted: [] };
}

function comparison(before: PlanSettings, after: PlanSettings, now: Date): Proposal {
  const until = addDays(dayOf(now), comparedDays);
  const old = planUnit(before, until);
  const plan = planUnit(after, until);
  if ('refused' in plan) return { ok: false, refused: plan.refused };
  const moved = 'refused' in old ? [] : differences(old, plan);
  const undoUntil = undoDeadline(moved, now);
  const recounted =
    'refused' in old ? [] : recountedWeeks({ plan: old, settings: before }, { plan, settings: after });
  return { ok: true, settings: after, plan, moved, recounted, ...(undoUntil && { undoUntil }) };
}
