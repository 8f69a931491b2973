import { samePerson } from '../../shared/domain/person/person.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { isDay } from '../../shared/domain/time/day.ts';
import { noSuchDay } from '../../shared/domain/time/written-day.ts';
import { writtenSpan } from '../../shared/domain/time/written-span.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { isLeaveUntil } from '../../shared/domain/unit/limits.ts';
import {
  askedAgainOn,
  hasBegun,
  type Rest,
  type RestSpan,
  spansOf,
  tell,
  withSpans,
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
  holidaysKeptView,
  howLongView,
  restSaidView,
  unitsPeaceNodes,
} from './view/holiday-and-quiet-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'rest.until': Carries<'day', 'unit' | 'ill'>;
    'rest.back': Carries<never, 'unit' | 'from' | 'to'>;
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
      ...[
        'har ferie',
        'holder ferie',
        'jeg har ferie',
        'jeg holder ferie',
        'på ferie',
        'jeg er på ferie',
        'jeg går på ferie',
      ],
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
    if (span && isLeaveUntil(span.to, at.call.today)) {
      const away = goAway(at, { ...span, ...as });
      return as.as && ofAll.test(written) ? away.then((reply) => withUnitsPeace(at, reply)) : away;
    }
    // `ferie` alone: ask until when. `ferie til jul`: the words were meant as a date and could not be read.
    const isAlone = written.trim().split(/\s+/).length < 2 || /(?:ferie|fri)[.!]?$/iu.test(written.trim());
    const noDay = noSuchDay(written);
    const why = noDay ? { noDay } : isAlone ? 'until' : 'notRead';
    const view = howLongView(at.unit.language, at.call.today, why);
    return Promise.resolve(showYou(view));
  },
});

/** “Slet min ferie”: the kept one is shown, with the button that deletes it. */
const takesItBack =
  /^(?:(?:kan|vil) du )?(?:slet|fortryd|glem|annuller|aflys|fjern)|(?<!\p{L})alligevel ikke(?!\p{L})/iu;

/** Whoever asks for peace need not be on holiday. */
const asksForPeace =
  /(?<!\p{L})(?:kursus\p{L}*|seminar\p{L}*|efteruddannelse\p{L}*|konference\p{L}*|stille|ro|fred|mund|kæft|kaeft|skriv(?:e|er)?|beskeder|forstyrre\p{L}*|lade? mig være|lade? mig vaere|spørg mig ikke|quiet|peace)(?!\p{L})/iu;

/** “Kan vi få lidt ro i næste uge”: one's own it is at once, and the unit's is a week that the leader leaves out. */
const ofAll = /(?<!\p{L})(?:vi|os|alle|we|us)(?!\p{L})/iu;

function withUnitsPeace({ unit, may }: Standing, reply: Reply): Reply {
  if (reply.kind !== 'show') return reply;
  const nodes = unitsPeaceNodes(unit, may('change-plan'));
  return { ...reply, view: { ...reply.view, nodes: [...reply.view.nodes, ...nodes] } };
}

export const holidayButton = button('rest.until', {
  deed: 'choose-rest',
  needs: ['day'],
  press: async (at, { day, ill }) => {
    const { today } = at.call;
    if (!isDay(day) || !isLeaveUntil(day, today))
      return showYou(howLongView(at.unit.language, today, 'until'));
    return instead(await goAway(at, { from: today, to: day }, { ill: ill === 'yes' }));
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
  run: (at) => {
    const { what } = at.call.intent;
    return comeBack(at, { mayAsk: what.kind === 'words' && letsAsk.test(what.text) });
  },
});

/** “Du må gerne skrive til mig igen” is said of all the peace there is; “jeg er tilbage” of the holiday alone. */
const letsAsk = /(?<!\p{L})(?:spørge?|spoerge?|skrive?|sende?|stille slut|ask)(?!\p{L})/iu;

/** `from` and `to`: the one that it stood beside. Missing, it is about what goes on now. */
export const backButton = button('rest.back', {
  deed: 'choose-rest',
  press: async (at, { from, to }) => {
    if (!from) return instead(await comeBack(at, { isSure: true }));
    const one = spansAhead(at).find((span) => span.from === from && span.to === to);
    return instead(one ? await end(at, [one]) : tellHoliday(at));
  },
});

/** The holidays as they are kept; a question begins none and ends none. */
function tellHoliday(at: Standing): Reply {
  const { unit, call } = at;
  const kept = spansAhead(at);
  return showYou(
    kept.length > 0
      ? holidaysKeptView(unit.language, kept, call.today)
      : restSaidView(unit.language, 'noHoliday'),
  );
}

async function goAway(
  at: Standing,
  told: Pick<RestSpan, 'from' | 'to' | 'as'>,
  { ill = false } = {},
): Promise<Reply> {
  const { unit, call } = at;
  const { today } = call;
  const toldAt = call.ports.clock.now().toISOString();
  const anew = (member: Rest) => tell(spansOf(member, today), { ...told, toldAt }, unit.plan);
  let { one, others } = anew(at.member?.value ?? {});
  await changeRest(at, (member, isHere) => {
    // Two holidays told in the same moment are both kept.
    const now = anew(member);
    if (isHere) ({ one, others } = now);
    return withSpans(member, [now.one, ...now.others]);
  });
  const again = askedAgainOn([one, ...others], one.to, unit.plan);
  const chaired = ill || one.as ? undefined : await chairedIn(at, one);
  return showYou(awayView(unit, { one, others, again, today, ill, chaired }));
}

/** The first meeting in a holiday that whoever takes it is down to chair. */
async function chairedIn(at: Standing, { from, to }: RestSpan): Promise<ChairedInHoliday | undefined> {
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
async function comeBack(at: Standing, { isSure = false, mayAsk = false } = {}): Promise<Reply> {
  const { today } = at.call;
  const kept = spansAhead(at);
  const now = kept.filter((span) => hasBegun(span, today));
  if (now.length > 0) return end(at, now, { mayAsk });
  if (isSure && kept.length > 0) return end(at, kept.slice(0, 1));
  const { language } = at.unit;
  if (at.member?.value.quiet) {
    await changeRest(at, withoutQuiet);
    return showYou(restSaidView(language, 'asksAgain'));
  }
  return kept.length > 0 ? tellHoliday(at) : showYou(restSaidView(language, 'nothingToEnd'));
}

async function end(at: Standing, ended: readonly RestSpan[], { mayAsk = false } = {}): Promise<Reply> {
  const { unit, call, member } = at;
  const others = spansAhead(at).filter((span) => !ended.includes(span));
  await changeRest(at, (each) => withSpans(mayAsk ? withoutQuiet(each) : each, others));
  const isQuiet = member?.value.quiet === true && !mayAsk;
  return showYou(backView(unit.language, { ended, others, isQuiet, today: call.today }));
}

function spansAhead({ member, call }: Standing): readonly RestSpan[] {
  return spansOf(member?.value ?? {}, call.today);
}
