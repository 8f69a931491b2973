import { addDays, dayOf, momentAt, momentOf, mondayOf } from '../time/day.ts';
import { withCourse } from './change-course.ts';
import { isHeld, meetingIn, meetingsOf } from './find-in-plan.ts';
import { type MeetingMove, meetingMoveRefusal } from './may-move-meeting.ts';
import type { Changed, Current, Kind } from './plan-change.ts';
import type { MovedMeeting, PlanSettings } from './settings.ts';

export function moveMeeting({ settings, plan, now }: Current, move: Kind<'move-meeting'>): Changed {
  const refused = meetingMoveRefusal(plan, settings, move, now);
  return refused ? { refused } : withMeeting(settings, move);
}

/** Confirms a meeting's date, if it is still the one that the leader was shown. */
export function confirmMeeting({ settings, plan, now }: Current, shown: Kind<'confirm-meeting'>): Changed {
  const meeting = meetingIn(plan, shown.meeting);
  if (!meeting) return { refused: 'unknown-meeting' };
  if (isHeld(meeting, now)) return { refused: 'already-held' };
  if (meeting.day !== shown.day || meeting.time !== shown.time) return { refused: 'date-has-changed' };
  return withMeeting(settings, shown);
}

/**
 * In a week with a meeting still to come, the new slot may have gone by already: on Thursday the slot moves from
 * Friday to Monday. Then this week's meeting stays on its day.
 */
export function changeSlot({ settings, plan, now }: Current, { slot }: Kind<'slot'>): Changed {
  const today = dayOf(now);
  const slotDay = addDays(mondayOf(today), slot.weekday - 1);
  const changed = { ...settings, slot };
  const missed = momentAt(slotDay, slot.time) <= momentOf(now);
  const soon = meetingsOf(plan).find(({ day }) => mondayOf(day) === mondayOf(today));
  if (!missed || !soon || isHeld(soon, now)) return changed;
  return withMeeting(changed, { meeting: soon.id, day: soon.day, time: soon.time });
}

function withMeeting(settings: PlanSettings, { meeting, day, time }: MeetingMove): PlanSettings {
  const moved: MovedMeeting = { day, time, confirmed: true };
  if (meeting === 'opening') return { ...settings, openingMeeting: moved };
  return withCourse(settings, Number(meeting), { closingMeeting: moved });
}
