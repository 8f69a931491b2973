import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { type Day, isDay } from '../../shared/domain/time/day.ts';
import { noSuchDay } from '../../shared/domain/time/written-day.ts';
import { writtenSpan } from '../../shared/domain/time/written-span.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { isLeaveUntil } from '../../shared/domain/unit/limits.ts';
import {
  isAway,
  keepTwo,
  type Rest,
  type RestSpan,
  spanOf,
  withoutFirst,
} from '../../shared/domain/unit/rest.ts';
import type { Standing } from '../access/enter.ts';
import { asksHowItStands } from '../feature/asks-how-it-stands.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { overToday } from '../plan/meeting-today.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { changeRest, withoutQuiet } from './change-rest.ts';
import {
  awayView,
  backView,
  type ChairedInHoliday,
  holidayKeptView,
  howLongView,
  type KeptHoliday,
  restSaidView,
} from './view/holiday-and-quiet-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'rest.until': Carries<'day', 'unit' | 'ill' | 'from' | 'peace'>;
    'rest.back': Carries<never, 'unit'>;
  }
}

/** `ferie til 14. august`: no private questions until then. */
export const holidayCommand = command({
  name: 'holiday',
  changes: true,
  tellsHowItStands: true,
  reach: 'everywhere',
  words: {
    da: [
      'ferie',
      ...['jeg har ferie', 'jeg holder ferie', 'på ferie', 'jeg er på ferie', 'jeg går på ferie'],
      ...['juleferie', 'sommerferie', 'jeg har fri', 'jeg holder fri', 'holder fri', 'fri til'],
      ...['jeg holder juleferie', 'jeg har juleferie', 'jeg holder sommerferie', 'jeg har sommerferie'],
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
    if (asksHowItStands(written) || takesItBack.test(written)) return Promise.resolve(tellHoliday(at));
    // “ferie over jul” ends none.
    if (/\b(?:slut|forbi|færdig|over)[.!]?$/iu.test(written.trim())) return comeBack(at);
    const span = writtenSpan(written.replace(/\bom (?:mere|noget)\b/iu, ''), at.call.today);
    const as = asksForPeace.test(written) ? ({ as: 'peace' } as const) : {};
    if (span && isLeaveUntil(span.to, at.call.today)) return goAway(at, { ...span, ...as });
    // `ferie` alone: ask until when. `ferie til jul`: the words were meant as a date and could not be read.
    const isAlone = written.trim().split(/\s+/).length < 2 || /(?:ferie|fri)[.!]?$/iu.test(written.trim());
    const noDay = noSuchDay(written);
    const why = noDay ? { noDay } : isAlone ? 'until' : 'notRead';
    const view = howLongView(at.unit.language, at.call.today, why);
    return Promise.resolve(showYou(view));
  },
});

/** “Slet min ferie”: the kept one is shown, with the button that deletes it. */
const takesItBack = /^(?:(?:kan|vil) du )?(?:slet|fortryd|glem|annuller|fjern)/iu;

/** Whoever asks for peace need not be on holiday. */
const asksForPeace =
  /(?<!\p{L})(?:stille|ro|fred|mund|kæft|kaeft|skriv(?:e|er)?|beskeder|forstyrre\p{L}*|lade? mig være|lade? mig vaere|spørg mig ikke|quiet|peace)(?!\p{L})/iu;

export const holidayButton = button('rest.until', {
  deed: 'choose-rest',
  needs: ['day'],
  press: async (at, { day, ill, from, peace }) => {
    const { today } = at.call;
    if (!isDay(day) || !isLeaveUntil(day, today))
      return showYou(howLongView(at.unit.language, today, 'until'));
    const first = from && isDay(from) && from > today && from <= day ? from : today;
    const as = peace ? ({ as: 'peace' } as const) : {};
    const how = { ill: ill === 'yes', isAnew: from !== undefined };
    return instead(await goAway(at, { from: first, to: day, ...as }, how));
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
  run: (at) => comeBack(at),
});

export const backButton = button('rest.back', {
  deed: 'choose-rest',
  press: async (at) => instead(await comeBack(at, { isSure: true })),
});

/** The holiday as it is kept; a question begins none and ends none. */
function tellHoliday({ unit, member, call }: Standing): Reply {
  const kept = holidayAhead(member?.value ?? {}, call.today);
  return showYou(
    kept ? holidayKeptView(unit.language, kept, call.today) : restSaidView(unit.language, 'noHoliday'),
  );
}

/** `isAnew`: what was told last is taken back, and this holds again. */
async function goAway(at: Standing, told: RestSpan, { ill = false, isAnew = false } = {}): Promise<Reply> {
  const { unit, member, call } = at;
  const { today } = call;
  const awayToldAt = call.ports.clock.now().toISOString();
  const rest: Rest = member?.value ?? {};
  const before = isAnew ? undefined : spanOf(rest, today);
  const { from, to, as, beside, later = rest.awayLater, replaced } = keepTwo(before, told, unit.plan);
  await changeRest(at, ({ awayFrom: _, awayAs: __, awayLater: ___, ...kept }) => ({
    ...kept,
    awayUntil: to,
    awayToldAt,
    ...(as && { awayAs: as }),
    ...(from > today && { awayFrom: from }),
    ...(later && later.from > to && { awayLater: later }),
  }));
  const chaired = ill || as ? undefined : await chairedIn(at, { from, to });
  return showYou(awayView(unit, { from, to, asked: told, today, ill, as, beside, replaced, chaired }));
}

/** The first meeting in a holiday that whoever takes it is down to chair. */
async function chairedIn(
  at: Standing,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<ChairedInHoliday | undefined> {
  const { unit, plan, call, may } = at;
  const over = await overToday(at);
  const first = from > call.today ? from : call.today;
  const meeting = meetingsOf(plan)
    .filter(({ id, day }) => day >= first && day <= to && id !== over)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .find((each) => samePerson(chairOf(unit, each), call.person));
  return meeting && { meeting, mayAsk: may('ask-for-chair'), agreed: unit.chairs?.[meeting.id]?.id };
}

/**
 * Ends the holiday; where there is none, ends the silence. “Jeg er tilbage fra ferie”, written before the next holiday has
 * begun, is hardly about that one: it is asked about.
 */
async function comeBack(at: Standing, { isSure = false } = {}): Promise<Reply> {
  const { language } = at.unit;
  const { today } = at.call;
  const rest: Rest = at.member?.value ?? {};
  const kept = holidayAhead(rest, today);
  const hasBegun = isAway(rest, today);
  if (kept && (hasBegun || isSure)) {
    await changeRest(at, withoutFirst);
    if (kept.as && !rest.quiet) return showYou(restSaidView(language, 'asksAgain'));
    return showYou(backView(language, { hasBegun, isQuiet: rest.quiet === true }));
  }
  if (rest.quiet) {
    await changeRest(at, withoutQuiet);
    return showYou(restSaidView(language, 'asksAgain'));
  }
  return showYou(kept ? holidayKeptView(language, kept, today) : restSaidView(language, 'nothingToEnd'));
}

function holidayAhead(rest: Rest, today: Day): KeptHoliday | undefined {
  const span = spanOf(rest, today);
  const { awayFrom, awayUntil } = rest;
  // One that is going on has no first day to tell of.
  return span && { from: span.to === awayUntil ? awayFrom : span.from, to: span.to, as: span.as };
}
