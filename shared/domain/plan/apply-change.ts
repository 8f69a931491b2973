import { addDays, dayOf } from '../time/day.ts';
import { changeAnchor, changePause, decide, endWith } from './change-course.ts';
import { changeSlot, confirmMeeting, moveMeeting } from './change-meeting.ts';
import { freezePast } from './freeze-past.ts';
import { openingFits } from './place-meetings.ts';
import type { Changed, Current, Kind, PlanChange } from './plan-change.ts';
import { planUnit } from './plan-unit.ts';
import type { PlanSettings } from './settings.ts';

const planAhead = 2 * 366;

/** The settings after a change. To undo it, keep the settings from before. */
export function applyChange(settings: PlanSettings, change: PlanChange, now: Date): Changed {
  const until = addDays(dayOf(now), planAhead);
  const plan = planUnit(settings, until);
  if ('refused' in plan) return plan;
  const changed = changedSettings({ settings: freezePast(settings, now), plan, now }, change);
  if ('refused' in changed) return changed;
  const replanned = planUnit(changed, until);
  if ('refused' in replanned) return replanned;
  // Refused only where this very change leaves no room for the opening meeting before the first closing one.
  // Where there was no room before either, other changes must still be possible.
  return openingFits(plan) && !openingFits(replanned) ? { refused: 'no-room-to-open' } : changed;
}

function changedSettings(current: Current, change: PlanChange): Changed {
  const { settings } = current;
  switch (change.kind) {
    case 'pause':
      return changePause(current, change);
    case 'usual-pause':
      return { ...settings, pauseWeeks: change.weeks };
    case 'decide':
      return decide(current, change);
    case 'move-meeting':
      return moveMeeting(current, change);
    case 'confirm-meeting':
      return confirmMeeting(current, change);
    case 'add-closure':
      return { ...settings, closures: [...settings.closures, change.closure] };
    case 'remove-closure':
      return removeClosure(current, change);
    case 'opening-rules': {
      const { openOn, openDaysPerWeek } = change;
      return { ...settings, openOn, openDaysPerWeek };
    }
    case 'anchor':
      return changeAnchor(current, change);
    case 'slot':
      return changeSlot(current, change);
    case 'last-course':
      return endWith(current, change);
    case 'no-last-course': {
      const { lastCourse: _, ...endless } = settings;
      return endless;
    }
    default:
      return change satisfies never;
  }
}

function removeClosure({ settings }: Current, { id }: Kind<'remove-closure'>): Changed {
  const closures = settings.closures.filter((closure) => closure.id !== id);
  return closures.length === settings.closures.length
    ? { refused: 'unknown-closure' }
    : { ...settings, closures };
}
