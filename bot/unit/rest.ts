import { slotsOfDay } from '../../shared/domain/activity/day-changes.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { courseOn, meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { type Day, dayOf, daysBetween, isDay } from '../../shared/domain/time/day.ts';
import { noSuchDay } from '../../shared/domain/time/written-day.ts';
import { writtenSpan } from '../../shared/domain/time/written-span.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { mayBeAsked, type Rest } from '../../shared/domain/unit/rest.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { dayMarksRow, weekRow } from '../rows/activity-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue } from '../rows/row.ts';
import { memberKey, memberRow } from '../rows/unit-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import {
  absentView,
  awayView,
  backView,
  type Chaired,
  howLongView,
  illView,
  quietView,
  restSaidView,
} from './view/rest-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'rest.until': Carries<'day', 'unit' | 'ill'>;
    'rest.back': Carries<never, 'unit'>;
    'rest.hear': Carries<never, 'unit'>;
  }
}

/** Days. No leave is longer, so a date further away is a typing slip. */
const longestAway = 400;
/** A meeting further away is a matter for when they are back. */
const illForDays = 4;

/** `ferie til 14. august`: no private questions until then. */
export const holidayCommand = command({
  name: 'holiday',
  changes: true,
  reach: 'everywhere',
  words: {
    da: [
      'ferie',
      ...['jeg har ferie', 'jeg holder ferie', 'på ferie', 'jeg er på ferie', 'jeg går på ferie'],
      ...['juleferie', 'sommerferie', 'jeg har fri', 'jeg holder fri', 'holder fri', 'fri til'],
      ...['orlov', 'barsel'],
    ],
    en: ['holiday', 'vacation', 'away', 'i am on holiday'],
  },
  help: {
    group: 'you',
    line: {
      da: 'hold fri: “ferie til 14. august”, så spørger jeg dig ikke om noget imens',
      en: 'be away: “holiday until 14 August”, and I ask you nothing meanwhile',
    },
    when: (at) => at?.member !== undefined,
  },
  deed: 'choose-rest',
  run: (at) => {
    const { what } = at.call.intent;
    const written = what.kind === 'words' ? what.text : '';
    // “ferie over jul” ends none.
    if (/\b(?:slut|forbi|færdig|over)[.!]?$/iu.test(written.trim())) return comeBack(at);
    const span = writtenSpan(written, at.call.today);
    if (span && isReal(span.to, at.call.today)) return goAway(at, span);
    // `ferie` alone: ask until when. `ferie til jul`: the words were meant as a date and could not be read.
    const isAlone = written.trim().split(/\s+/).length < 2 || /(?:ferie|fri)[.!]?$/iu.test(written.trim());
    const noDay = noSuchDay(written);
    const why = noDay ? { noDay } : isAlone ? 'until' : 'notRead';
    const view = howLongView(at.unit.language, at.call.today, why);
    return Promise.resolve(showYou(view));
  },
});

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
    const until = span && isReal(span.to, today) ? span.to : undefined;
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

export const holidayButton = button('rest.until', {
  deed: 'choose-rest',
  needs: ['day'],
  press: async (at, { day, ill }) => {
    const { today } = at.call;
    if (!isDay(day) || !isReal(day, today)) return showYou(howLongView(at.unit.language, today, 'until'));
    return instead(await goAway(at, { from: today, to: day }, ill === 'yes'));
  },
});

export const backCommand = command({
  name: 'back',
  changes: true,
  reach: 'everywhere',
  words: {
    da: ['tilbage', 'jeg er tilbage', 'er tilbage', 'hjemme igen', 'spørg mig igen', 'stille slut'],
    en: ['back', 'i am back', 'ask me again'],
  },
  help: { under: 'holiday' },
  deed: 'choose-rest',
  alone: true,
  run: comeBack,
});

export const backButton = button('rest.back', {
  deed: 'choose-rest',
  press: async (at) => instead(await comeBack(at)),
});

/** `stille`: no private questions at all. */
export const quietCommand = command({
  name: 'quiet',
  changes: true,
  reach: 'everywhere',
  words: {
    da: ['stille', 'ingen spørgsmål', 'spørg mig ikke', 'lad mig være'],
    en: ['quiet', 'no questions', 'do not ask me'],
  },
  help: {
    group: 'you',
    line: {
      da: 'slip for spørgsmål fra mig i vores egen samtale',
      en: 'be asked nothing in our own chat',
    },
    when: (at) => at?.member !== undefined,
  },
  deed: 'choose-rest',
  alone: true,
  run: async (at) => {
    await changeRest(at, (member) => ({ ...member, quiet: true }));
    return showYou(quietView(at.unit.language));
  },
});

export const hearButton = button('rest.hear', {
  deed: 'choose-rest',
  press: async (at) => {
    await changeRest(at, ({ quiet: _, ...member }) => member);
    return instead(showYou(restSaidView(at.unit.language, 'asksAgain')));
  },
});

/** Whether somebody may be asked in private today. */
export async function hearsQuestions(ports: Ports, unit: Unit, person: Person): Promise<boolean> {
  const member = await readValue(ports, memberRow(unit.id, person));
  return mayBeAsked(member, dayOf(ports.clock.now()));
}

async function goAway(
  at: Standing,
  { from, to }: { readonly from: Day; readonly to: Day },
  ill = false,
): Promise<Reply> {
  const { today } = at.call;
  await changeRest(at, ({ awayFrom: _, ...member }) => ({
    ...member,
    awayUntil: to,
    ...(from > today && { awayFrom: from }),
  }));
  return showYou(awayView(at.unit, { from, to, today, ill }));
}

/** Ends the holiday; where there is none, ends the silence. */
async function comeBack(at: Standing): Promise<Reply> {
  const { language } = at.unit;
  const rest: Rest = at.member?.value ?? {};
  const isAhead = rest.awayUntil !== undefined && rest.awayUntil >= at.call.today;
  if (!isAhead && !rest.quiet) return showYou(restSaidView(language, 'nothingToEnd'));
  if (!isAhead) {
    await changeRest(at, ({ quiet: _, ...member }) => member);
    return showYou(restSaidView(language, 'asksAgain'));
  }
  await changeRest(at, ({ awayFrom: _from, awayUntil: _until, ...member }) => member);
  return showYou(backView(language, rest.quiet === true));
}

/** Changes the row in all units that the person is in: a holiday is a holiday from all of them. */
async function changeRest({ call, unit }: Standing, change: (member: Member) => Member): Promise<void> {
  const known = (await readValue(call.ports, personRow(call.person)))?.units ?? [];
  for (const id of new Set([unit.id, ...known])) {
    await changeRow(call.ports, memberRow(id, call.person), (member) => member && change(member));
  }
}

function isReal(day: Day, today: Day): boolean {
  const days = daysBetween(today, day);
  return days >= 0 && days <= longestAway;
}
