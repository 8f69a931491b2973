import { slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import { illForDays } from '../../shared/domain/meeting/limits.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { courseOn, meetingAhead, meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { type Day, daysBetween } from '../../shared/domain/time/day.ts';
import { namesDayOfMonth, writtenDay } from '../../shared/domain/time/written-day.ts';
import { writtenSpan } from '../../shared/domain/time/written-span.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { isLeaveUntil } from '../../shared/domain/unit/limits.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { overToday } from '../plan/meeting-today.ts';
import { dayMarksRow, weekRow } from '../rows/activity-rows.ts';
import { readValue } from '../rows/row.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import { type Chaired, restSaidView } from './view/holiday-and-quiet-views.ts';
import { absentView, illView } from './view/ill-or-absent-views.ts';

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
    const leads = at.roles.includes('leader');
    return showYou(illView(unit, today, { chaired: chairedBy(at, illForDays), groups, until, leads }));
  },
});

/** The next meeting, if this person is down as its chair and it is near enough. */
function chairedBy(at: Standing, within: number): Chaired | undefined {
  const { plan, call } = at;
  const meeting = meetingAhead(plan, call.today);
  const isNear = meeting !== undefined && daysBetween(call.today, meeting.day) <= within;
  return isNear && chairs(at, meeting) ? { meeting, mayAsk: at.may('ask-for-chair') } : undefined;
}

function chairs({ unit, call }: Standing, meeting: PlannedMeeting | undefined): meeting is PlannedMeeting {
  return meeting !== undefined && samePerson(chairOf(unit, meeting), call.person);
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
  toldWhole: true,
  deed: 'choose-rest',
  run: async (at) => {
    const { call, plan } = at;
    const { what } = call.intent;
    const words = what.kind === 'words' ? what.text : '';
    if (comesLate.test(words)) return showYou(restSaidView(at.unit.language, 'comesLate'));
    const over = await overToday(at);
    const ahead = meetingsOf(plan)
      .filter(({ id, day }) => day >= call.today && id !== over)
      .toSorted((a, b) => a.day.localeCompare(b.day));
    const said = writtenDay(words, call.today);
    const meeting = said === undefined ? ahead[0] : meetingMeant(ahead, said, words);
    const noneOn = meeting ? undefined : said;
    const chaired = chairs(at, meeting) ? { meeting, mayAsk: at.may('ask-for-chair') } : undefined;
    return showYou(absentView(at.unit, { meeting: meeting ?? ahead[0], noneOn, chaired }));
  },
});

/** “Jeg kommer ti minutter for sent til mødet”: whoever says so comes all the same. */
const comesLate =
  /(?<!\p{L})(?:for sent|forsinket|forsinkede|lidt senere|minutter senere|kvarter senere)(?!\p{L})/iu;

/** Nobody calls off a meeting of next year by the day of its month. */
const meetingsMeant = 2;

/** “D. 22” may be of any month: it is the next meeting on a 22nd. */
function meetingMeant(
  ahead: readonly PlannedMeeting[],
  said: Day,
  words: string,
): PlannedMeeting | undefined {
  return (
    ahead.find(({ day }) => day === said) ??
    (namesDayOfMonth(words)
      ? ahead.find(({ day }, nth) => nth < meetingsMeant && day.slice(-2) === said.slice(-2))
      : undefined)
  );
}
