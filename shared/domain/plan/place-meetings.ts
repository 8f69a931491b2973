import { addDays, type Clock24, type Day, momentAt, mondayOf, weekdayOf } from '../time/day.ts';
import { closedReasons, isOpenDay } from './open-days.ts';
import type { MeetingType, MoveReason, OpenWeek, Plan, PlannedMeeting } from './plan.ts';
import type { MovedMeeting, PlanSettings } from './settings.ts';
import { lastOpenWeekBefore } from './weeks.ts';

const longestSearch = 2 * 366;

/** Where the rules put a meeting, whatever the leader has decided. */
interface Placement {
  readonly day: Day;
  readonly movedFrom?: { readonly day: Day; readonly reason: MoveReason };
  /** Not on the slot's weekday, although that day is open: there was no room for it. */
  readonly offSlot?: true;
}

/** Undefined when no day is left in the week on which the meeting could be held. */
export function closingMeetingIn(
  week: OpenWeek,
  course: number,
  typeOn: (day: Day) => MeetingType,
  settings: PlanSettings,
): PlannedMeeting | undefined {
  const id = String(course);
  const held = heldMeeting(id, settings);
  if (held) return held;
  const chosen = settings.courses[course]?.closingMeeting;
  const choice = chosenIn(week, chosen);
  const stands = choice && daysLeft(week, choice.time, settings).includes(choice.day);
  // A meeting chosen for Friday at 15 stays there when the usual hour of every day of the week has passed.
  const days = stands ? openDays(week, settings) : daysLeft(week, settings.slot.time, settings);
  const placed = placeInWeek(week, days, settings);
  if (!placed) return undefined;
  const byRule = meetingOn(id, '4+2', placed, settings);
  const meeting =
    choice && stands && choice !== chosen
      ? putOff(byRule, choice)
      : decided(byRule, choice, stands, settings);
  return { ...meeting, type: typeOn(meeting.day) };
}

/**
 * Closing days may put off the week that the leader chose a day of. The weekday and the hour were what was chosen, so
 * they hold in the new week too, until the leader says yes to the new date.
 */
function chosenIn({ monday }: OpenWeek, choice: MovedMeeting | undefined): MovedMeeting | undefined {
  if (!choice || mondayOf(choice.day) === monday) return choice;
  return { ...choice, day: addDays(monday, weekdayOf(choice.day) - 1), confirmed: false };
}

function putOff({ movedFrom: _, ...byRule }: PlannedMeeting, { day, time }: MovedMeeting): PlannedMeeting {
  return { ...byRule, day, time, state: 'proposed' };
}

/** Undefined when the slot's weekday is closed for two years. */
export function openingMeetingBefore(
  firstWeek: OpenWeek,
  closing: PlannedMeeting | undefined,
  settings: PlanSettings,
): PlannedMeeting | undefined {
  const held = heldMeeting('opening', settings);
  if (held) return held;
  const week = lastOpenWeekBefore(firstWeek.monday, settings);
  const usual = week && placeInWeek(week, openDays(week, settings), settings);
  const choice = settings.openingMeeting;
  const stands = choice && isOpenDay(choice.day, settings) && (!closing || choice.day < closing.day);
  // A meeting that the leader moved goes on saying where it was moved from, also when that day has passed:
  // “flyttet fra 29. december”. So for its planned day the past is left out of account.
  const { held: _written, ...unwritten } = settings;
  const asPlanned: PlanSettings = stands ? unwritten : settings;
  const placed = usual && isAhead(usual.day, asPlanned) ? usual : nextSlot(closing?.day, asPlanned);
  if (!placed) return undefined;
  return decided(meetingOn('opening', '1+2', placed, settings), choice, stands, settings);
}

export function slotDayIn(monday: Day, settings: PlanSettings): Day {
  return addDays(monday, settings.slot.weekday - 1);
}

function heldMeeting(id: string, settings: PlanSettings): PlannedMeeting | undefined {
  return settings.held?.meetings.find((meeting) => meeting.id === id);
}

/** A week that has begun keeps its open days. A meeting is not put on one that has been closed since. */
function openDays(week: OpenWeek, settings: PlanSettings): readonly Day[] {
  return settings.held ? week.openDays.filter((day) => isOpenDay(day, settings)) : week.openDays;
}

function daysLeft(week: OpenWeek, time: Clock24, settings: PlanSettings): readonly Day[] {
  const through = settings.held?.through ?? '';
  return openDays(week, settings).filter((day) => momentAt(day, time) > through);
}

function placeInWeek(week: OpenWeek, days: readonly Day[], settings: PlanSettings): Placement | undefined {
  const slotDay = slotDayIn(week.monday, settings);
  if (days.includes(slotDay)) return { day: slotDay };
  const day = days.findLast((each) => each < slotDay) ?? days.find((each) => each > slotDay);
  if (!day) return undefined;
  const reasons = closedReasons(slotDay, settings);
  const reason: MoveReason = reasons.length > 0 ? { kind: 'closed', reasons } : { kind: 'slot-was-past' };
  return { day, movedFrom: { day: slotDay, reason } };
}

/**
 * The opening meeting of a unit that is set up while its first course runs is at its next slot. When that is not
 * before the closing meeting, it is on the first open day before it; when there is none, `openingFits` is false.
 */
function nextSlot(closing: Day | undefined, settings: PlanSettings): Placement | undefined {
  const isSlot = (day: Day) => weekdayOf(day) === settings.slot.weekday;
  const slot = firstOpenDay(settings, isSlot);
  if (!slot) return undefined;
  if (!closing || slot < closing) return { day: slot };
  const sooner = firstOpenDay(settings, (day) => day < closing);
  return sooner ? { day: sooner, offSlot: true } : { day: slot };
}

function firstOpenDay(settings: PlanSettings, suits: (day: Day) => boolean): Day | undefined {
  for (let days = 0; days <= longestSearch; days += 1) {
    const day = addDays(settings.knownFrom, days);
    if (suits(day) && isAhead(day, settings) && isOpenDay(day, settings)) return day;
  }
  return undefined;
}

function isAhead(day: Day, { knownFrom, knownAt = '', slot, held }: PlanSettings): boolean {
  const moment = momentAt(day, slot.time);
  return moment > momentAt(knownFrom, knownAt) && moment > (held?.through ?? '');
}

/** Whether the first meeting comes before the one that ends the first course. */
export function openingFits({ openingMeeting, courses: [first] }: Plan): boolean {
  const closing = first?.closingMeeting;
  return !closing || openingMeeting.day < closing.day;
}

function meetingOn(id: string, type: MeetingType, placed: Placement, settings: PlanSettings): PlannedMeeting {
  const { time, minutes } = settings.slot;
  const { offSlot, ...where } = placed;
  return { id, type, ...where, time, minutes, state: where.movedFrom || offSlot ? 'proposed' : 'planned' };
}

/** What the leader chose for a meeting, as long as that day is possible; otherwise where the rules put it. */
function decided(
  byRule: PlannedMeeting,
  choice: MovedMeeting | undefined,
  stands: boolean | undefined,
  settings: PlanSettings,
): PlannedMeeting {
  if (!choice) return byRule;
  if (!stands) {
    const reasons = closedReasons(choice.day, settings);
    const fallen = reasons.length > 0 && { day: choice.day, reason: { kind: 'closed', reasons } as const };
    return { ...(fallen && { movedFrom: fallen }), ...byRule, state: 'proposed' };
  }
  const { day, time } = choice;
  const state = choice.confirmed ? 'confirmed' : 'proposed';
  if (day === byRule.day) return { ...byRule, time, state };
  const { movedFrom: moved, ...rest } = byRule;
  return {
    ...rest,
    day,
    time,
    state,
    movedFrom: { day: moved?.day ?? byRule.day, reason: { kind: 'leader' } },
  };
}
