import { timingSafeEqual } from 'node:crypto';
import { calendarFeed, type FeedMeeting } from '../../shared/domain/calendar/calendar-feed.ts';
import { daysAhead, daysBack } from '../../shared/domain/calendar/limits.ts';
import { type FollowUp, followUpsOf } from '../../shared/domain/follow-up/follow-up.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { addDays, dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { placeOf } from '../access/still-here.ts';
import { followUpsIn } from '../rows/follow-up-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { calendarHash } from './calendar-link.ts';
import { calendarHost } from './one-date.ts';
import { calendarText } from './text/calendar-text.ts';

const tokenShape = /^[\w-]{43}$/;

/** The unit's meetings as a calendar program reads them; nothing when the address is wrong or closed. */
export async function readCalendar(ports: Outside, id: string, token: string): Promise<string | undefined> {
  if (!tokenShape.test(token)) return undefined;
  const unit = await readValue(ports, unitRow(id));
  const person = unit && whose(unit, token);
  if (!unit || !person) return undefined;
  // Who leads an institution is in none of its units, so no leaving closes their address.
  const place = await placeOf((lies) => readValue(ports, lies), unit, person);
  if (!place) return undefined;
  const dates = unit.followsUp && !place.isShared ? await readValues(ports, followUpsIn(unit.id)) : [];
  return fileOf(unit, ports.clock.now(), followUpsOf(dates, person, dayOf(ports.clock.now())));
}

/**
 * Takes as long whatever the token is, so that nobody can guess it letter by letter from how long an answer takes.
 */
function whose({ calendars = [] }: Unit, token: string): Person | undefined {
  const asked = Buffer.from(calendarHash(token));
  const matches = calendars.filter(({ hash }) => {
    const known = Buffer.from(hash);
    return known.length === asked.length && timingSafeEqual(known, asked);
  });
  return matches[0]?.person;
}

function fileOf(unit: Unit, now: Date, dates: readonly FollowUp[]): string {
  const today = dayOf(now);
  const plan = planUnit(unit.plan, addDays(today, daysAhead));
  const from = addDays(today, -daysBack);
  const until = addDays(today, daysAhead);
  const meetings = 'refused' in plan ? [] : meetingsOf(plan);
  // The same until the plan changes, so that a program which asks again is told that nothing is new.
  const changedAt = unit.planChanged
    ? new Date(unit.planChanged.at)
    : instantOf(unit.plan.knownFrom, '00:00');
  return calendarFeed({
    unitId: unit.id,
    name: calendarText[unit.language].calendarName(unit.name),
    meetings: [
      ...meetings
        .filter(({ day }) => day >= from && day <= until)
        .map((meeting) => feedMeeting(meeting, unit)),
      ...dates.map((date) => feedDate(date, unit)),
    ],
    revision: unit.planChanged?.revision ?? 0,
    changedAt,
    now: changedAt,
    host: calendarHost,
  });
}

function feedMeeting({ id, day, time, minutes, state, type }: PlannedMeeting, unit: Unit): FeedMeeting {
  const text = calendarText[unit.language];
  const summary = text.event(unit.name);
  return { id, day, time, minutes, tentative: state === 'proposed', summary, description: text.about[type] };
}

/** It names neither of the two: many let others look into their calendar. */
function feedDate({ id, day, time, minutes, revision, at }: FollowUp, { language, name }: Unit): FeedMeeting {
  const summary = calendarText[language].followUp(name);
  return { id, day, time, minutes, summary, tentative: false, own: { revision, changedAt: new Date(at) } };
}
