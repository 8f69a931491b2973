import { slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { courseOn, meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { daysBetween } from '../../shared/domain/time/day.ts';
import { writtenSpan } from '../../shared/domain/time/written-span.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { illForDays, isLeaveUntil } from '../../shared/domain/unit/limits.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { dayMarksRow, weekRow } from '../rows/activity-rows.ts';
import { readValue } from '../rows/row.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import { absentView, type Chaired, illView } from './view/holiday-ill-quiet-views.ts';

/** Nothing is kept of why; whoever is at home with a fever gets no question about a form to fill in either. */
export const illCommand = command({
  name: 'ill',
  reach: 'everywhere',
  words: {
    da: ['jeg er syg', 'syg', 'sygemeldt', 'jeg er sygemeldt', 'jeg er hjemme med sygt barn', 'barn syg'],
    en: ['i am ill', 'i am sick', 'ill', 'sick'],
  },
  help: { under: 'holiday' },
  deed: 'choose-rest',
  run: async (at) => {
    const { unit, call, plan } = at;
    const { today, ports } = call;
    const course = courseOn(plan, today);
    const [week, marks] = await Promise.all([
      readValue(ports, weekRow(unit.id, course)),
      readValue(ports, dayMarksRow(unit.id, course, today)),
    ]);
    const own = memberKey(call.person);
    const groups = slotsOfDay(week?.slots ?? [], today, marks).filter(
      ({ responsible }) => responsible === own,
    );
    const { what } = call.intent;
    const span = what.kind === 'words' ? writtenSpan(what.text, today) : undefined;
    const until = span && isLeaveUntil(span.to, today) ? span.to : undefined;
    return showYou(illView(unit, today, { chaired: chairedBy(at, illForDays), groups, until }));
  },
});

/** The next meeting, if this person is down as its chair and it is near enough. */
function chairedBy({ unit, plan, call, may }: Standing, within = Infinity): Chaired | undefined {
  const meeting = meetingAhead(plan, call.today);
  const isNear = meeting !== undefined && daysBetween(call.today, meeting.day) <= within;
  if (!isNear || !samePerson(chairOf(unit, meeting), call.person)) return undefined;
  return { meeting, mayAsk: may('ask-for-chair') };
}

/**
 * We know nothing of rosters, so we say whom to tell, and how the decisions come to them all the same. Whoever was to
 * chair hands that over here.
 */
export const absentCommand = command({
  name: 'absent',
  reach: 'everywhere',
  words: {
    da: ['jeg kan ikke komme', 'jeg kan ikke deltage', 'jeg kan ikke være med til mødet'],
    en: ['i cannot come', 'i cannot make it'],
  },
  help: { under: 'next-meeting' },
  deed: 'choose-rest',
  run: async (at) => showYou(absentView(at.unit, chairedBy(at))),
});
