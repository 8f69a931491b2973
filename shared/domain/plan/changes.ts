import { addDays, dayOf } from '../time/day.ts';
import { changeAnchor, changePause, decide, endWith } from './change-course.ts';
import { changeSlot, confirmMeeting, moveMeeting } from './change-meeting.ts';
import { freezePast } from './freeze-past.ts';
import { openingFits } from './meetings.ts';
import type { Changed, Ground, Kind, PlanChange } from './plan-change.ts';
import { planUnit } from './plan-unit.ts';
import type { PlanSettings } from './settings.ts';

const planAhead = 2 * 366;

/** The settings after the change; the ones before, kept as they are, are all that undoing it takes. */
export function applyChange(settings: PlanSettings, change: PlanChange, now: Date): Changed {
  const until = addDays(dayOf(now), planAhead);
  const plan = planUnit(settings, until);
  if ('refused' in plan) return plan;
  const changed = changedSettings({ settings: freezePast(settings, now), plan, now }, change);
  if ('refused' in changed) return changed;
  const replanned = planUnit(changed, until);
  if ('refused' in replanned) return replanned;
  // What stood in the wrong order before is not what this change is about.
  return openingFits(plan) && !openingFits(replanned) ? { refused: 'no-room-to-open' } : changed;
}

function changedSettings(ground: Ground, change: PlanChange): Changed {
  const { settings } = ground;
  switch (change.kind) {
    case 'pause':
      return changePause(ground, change);
    case 'usual-pause':
      return { ...settings, pauseWeeks: change.weeks };
    case 'decide':
      return decide(ground, change);
    case 'move-meeting':
      return moveMeeting(ground, change);
    case 'confirm-meeting':
      return confirmMeeting(ground, change);
    case 'add-closure':
      return { ...settings, closures: [...settings.closures, change.closure] };
    case 'remove-closure':
      return removeClosure(ground, change);
    case 'opening-rules': {
      const { openOn, openDaysPerWeek } = change;
      return { ...settings, openOn, openDaysPerWeek };
    }
    case 'anchor':
      return changeAnchor(ground, change);
    case 'slot':
      return changeSlot(ground, change);
    case 'last-course':
      return endWith(ground, change);
    case 'no-last-course': {
      const { lastCourse: _, ...endless } = settings;
      return endless;
    }
    default:
      return change satisfies never;
  }
}

function removeClosure({ settings }: Ground, { id }: Kind<'remove-closure'>): Changed {
  const closures = settings.closures.filter((closure) => closure.id !== id);
  return closures.length === settings.closures.length
    ? { refused: 'unknown-closure' }
    : { ...settings, closures };
}
