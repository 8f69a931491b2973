import { closedReasons } from '../plan/open-days.ts';
import type { ClosedReason } from '../plan/plan.ts';
import { addDays, type Clock24, type Day, dayOf, instantOf, weekdayOf } from '../time/day.ts';
import { daysAfter, daysAfterSummer, summaryDaysBefore, summaryTime } from './limits.ts';
import type { Network } from './network.ts';
import { lastDayOf, nextQuarter, numberOf, type Quarter, quarterBefore, quarterOf } from './quarter.ts';

type Rhythm = Pick<Network, 'slot' | 'moved' | 'published'>;

/** The meeting that looks back on a quarter. */
export interface NetworkMeeting {
  readonly quarter: Quarter;
  readonly day: Day;
  readonly time: Clock24;
  /** Where the rhythm would have put it, and why it does not stand there. */
  readonly movedFrom?: { readonly day: Day; readonly because: readonly ClosedReason[] | 'facilitator' };
  readonly state: 'planned' | 'published';
}

/** Daycare's own closing days differ; these are the ones that all share. */
const shared = { openOn: { june5: false, december24: false }, closures: [], openDaysPerWeek: 3 };

export function meetingAfter(quarter: Quarter, { slot, moved, published }: Rhythm): NetworkMeeting {
  const state = published?.includes(quarter) ? 'published' : 'planned';
  const usual = usualDay(quarter, slot.weekday);
  const because = closedReasons(usual, shared);
  const open = because.length > 0 ? nextOpen(usual) : usual;
  const chosen = moved?.[quarter];
  const base = { quarter, time: slot.time, state } as const;
  if (chosen && chosen !== open)
    return { ...base, day: chosen, movedFrom: { day: open, because: 'facilitator' } };
  return { ...base, day: open, ...(open !== usual && { movedFrom: { day: usual, because } }) };
}

/** The next meeting that has not been held. */
export function nextMeetingOf(network: Rhythm, today: Day): NetworkMeeting {
  const before = quarterBefore(quarterBefore(quarterOf(today)));
  for (let quarter = before; ; quarter = quarterOf(addDays(lastDayOf(quarter), 1))) {
    const meeting = meetingAfter(quarter, network);
    if (meeting.day >= today) return meeting;
  }
}

/** When the facilitator gets the summary that a meeting looks back on. */
export function summaryMoment({ day }: Pick<NetworkMeeting, 'day'>): Date {
  let before = addDays(day, -summaryDaysBefore);
  while (closedReasons(before, shared).length > 0) before = addDays(before, -1);
  return instantOf(before, summaryTime);
}

/** The next meeting whose summary is still to come. */
export function nextSummary(
  network: Rhythm,
  after: Date,
): { readonly meeting: NetworkMeeting; readonly at: Date } {
  let quarter = quarterBefore(quarterBefore(quarterOf(dayOf(after))));
  for (;;) {
    const meeting = meetingAfter(quarter, network);
    const at = summaryMoment(meeting);
    if (at > after) return { meeting, at };
    quarter = nextQuarter(quarter);
  }
}

function usualDay(quarter: Quarter, weekday: number): Day {
  const earliest = addDays(lastDayOf(quarter), numberOf(quarter) === 2 ? daysAfterSummer : daysAfter);
  return addDays(earliest, (weekday - weekdayOf(earliest) + 7) % 7);
}

function nextOpen(day: Day): Day {
  let next = day;
  while (closedReasons(next, shared).length > 0) next = addDays(next, 1);
  return next;
}
