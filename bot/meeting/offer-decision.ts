import {
  deadlineTold,
  doerTold,
  isOwnDoing,
  isSeenTo,
} from '../../shared/domain/meeting/day-and-person-in-sentence.ts';
import { dayTold } from '../../shared/domain/meeting/day-told.ts';
import { withoutForgetting } from '../../shared/domain/meeting/decision-in-sentence.ts';
import { correctedUntil, mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import { doersTold } from '../../shared/domain/meeting/doers-in-sentence.ts';
import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { longestDecision, longestOpen } from '../../shared/domain/meeting/limits.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { noDayTold } from '../../shared/domain/meeting/no-day-told.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-words.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { pendingOf, writtenAs } from '../trial/unstored-trial.ts';
import { fitsButton } from '../trial/view/trial-keep-buttons.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Actions, Carries } from '../ui/button-and-form-names.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { toldOfAttendance } from './attendance-in-words.ts';
import { decideAtOnce, messageIn } from './decide-at-once.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { ofKnownDecision } from './known-decision.ts';
import { saidByAnybody, saidByChair } from './said-at-point.ts';
import { noDecisionView, offerDecisionView } from './view/decide-view.ts';
import { goOnAct } from './view/way-to-card-view.ts';
import { putRightView } from './view/which-decision-view.ts';
import { everyone } from './who-takes-part.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'decision.offered': Carries<'unit' | 'day' | 'text', 'op' | 'message'>;
    'decision.not': Carries<'unit' | 'day'>;
  }
}

/** Fewer may have been meant as a command. */
const fewestWords = 4;
/** Whoever begins so tells the bot to do something, or answers it. */
const toTheBot =
  /^(?:vis|skriv|noter|send|slet|ret|find|gem|giv|hjaelp|fortael|stop|start|luk|aabn|husk|mind|flyt|tilfoej|fjern|lav|saet|spring|gaa|fortsaet|afslut|tag|kom|proev|lad|hent|fortryd|skift|kald|omdoeb|byt|nej|ja|ok|tak|show|write|send|delete|find|save|give|help|tell|stop|start|close|open|move|add|remove|no|yes)\b/;
/** What somebody names so is for another field: an activity is of a goal. */
const namedElse = /^(?:(?:nye? )?aktivitet(?:er)?|activity|activities|mål|goal|emne|note)\s*[:–—-]/iu;
/** “Den med vikarbureauet …” tells of one that stands already. */
const ofKnown = /^(?:(?:nej|ups|hov|og|men)\W+)*(?:den|beslutningen)\s+(?:med|om)\s/iu;
/** “Skriver Carla til forældrene”: the verb first, and then who. */
const asksFirst = /^\p{L}+r\s+(?<who>\p{L}+)/u;

/** “Vi prøver med billeder ved garderoben, Carla holder øje”: with somebody who has it, it may be what they have decided. */
const allTry =
  /^(?:(?:saa|nu|ok|okay|og) )*(?:vi (?:(?:vil|skal|kan|saa|nu|jo|lige|gerne) )*proever?|proever vi)\b/;

interface Heard {
  /** Of other sentences only what plainly says who does what by when. */
  readonly onlyPlain: boolean;
  /** What the words may be instead, where they are no decision. */
  readonly trial?: Actions['trial.open'] | undefined;
  /** They would be offered as a trial: where all try it and somebody has it, it is asked which. */
  readonly isTrial?: boolean;
  /** The one that was edited to these words. */
  readonly message?: string;
}

/**
 * While a meeting is going on, what its chair writes and nothing else understands may be a decision: it is offered with
 * the words in the button. Only while it is going on, or its decisions may still be added to, is its row read.
 */
export async function offerDecision(at: Standing, said: string, heard: Heard): Promise<Reply | undefined> {
  const known = await ofKnownDecision(at, said);
  if (known) return known;
  const { unit, call } = at;
  const day = latestMeetingDay(at);
  const text = said.trim();
  const plain = plainWords(text);
  if (text.length > longestDecision || toTheBot.test(plain)) return undefined;
  if (namedElse.test(text) || ofKnown.test(text)) return undefined;
  const missing = await toldOfAttendance(at, text);
  if (missing) return missing;
  if (text.endsWith('?') || text.split(/\s+/u).length < fewestWords) return undefined;
  if (call.today > correctedUntil(addDays(day, longestOpen), unit.plan)) return undefined;
  const meeting = await readValue(call.ports, meetingRow(unit.id, day));
  const isOpen = meeting?.state === 'open' && day === call.today;
  if (meeting?.state === 'closed') return offerAfterwards(at, meeting, text, heard);
  if (!isOpen) return undefined;
  if (putsRight.test(plain) && mayRun(at, meeting.id)) {
    const known = await newestDecisions(at);
    if (known.length > 0) return showYou(putRightView(unit, known));
  }
  const atPoint = await saidByAnybody(at, meeting, text);
  if (atPoint || !mayRun(at, meeting.id)) return atPoint;
  const people = await everyone(at);
  const asked = asksFirst.exec(text)?.groups?.who ?? '';
  if (people.some(({ name }) => firstName(name) === asked)) return undefined;
  const told = withoutForgetting(text);
  const hasDoer = doerTold(told, people) !== undefined || doersTold(told, people).length > 0;
  // “Inden næste møde” tells by when, though no day.
  const hasDeadline = deadlineTold(text, call.today) !== undefined || noDayTold(text) !== undefined;
  const isPlain = hasDeadline && (isOwnDoing(told) || hasDoer);
  const isTried = heard.isTrial === true && hasDoer && (allTry.test(plain) || isSeenTo(text, people));
  const message = messageIn(at) ?? heard.message;
  const data = { unit: unit.id, day, text, op: call.ports.ids.next(), ...(message && { message }) };
  const mayBeElse = !hasDeadline && (heard.isTrial === true || !heard.onlyPlain);
  const other = heard.isTrial ? keptAs(at, text) : heard.trial;
  const planned = mayBeElse && (await saidByChair(at, meeting, { decision: data, trial: other }));
  if (planned) return planned;
  if (heard.onlyPlain && !isPlain && !isTried) return undefined;
  const guarded = await guardOne(call.ports, unit, text);
  // What the guard only asks about it asks when the words are to be kept.
  if ((!guarded.ok && guarded.why !== 'ask') || !fitsButton(data)) return undefined;
  const trial = guarded.ok && (isTried || !isPlain) ? other : undefined;
  return showYou(offerDecisionView(unit, { decision: data, trial, isNamed: !guarded.ok }));
}

/** “Hov, det skulle stå anderledes”, “det er ikke et skema, men en tavle”: of what was just decided, and no decision more. */
const putsRight = /^(?:hov|hovsa|ups|undskyld|glem)\b|^(?:nej )?det (?:er|var|skal vaere) ikke .+ men \w/;

async function newestDecisions(at: Standing): Promise<readonly Found[]> {
  return (await everyDecision(at))
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .slice(-mostOffered)
    .toReversed();
}

/** “Vi glemte en ting, Gitte køber også lygter”: said of the meeting that was just held. */
const forgotten =
  /^(?:(?:hov|ups|og|aah|naa|nej|men) )*(?:vi|jeg) (?:(?:har|fik|lige|ogsaa|jo|ikke) )*(?:glemte?|fik ikke|mangler at (?:skrive|faa))\b/;

/** For as long as decisions may be added, what was forgotten, and who does what by when, is a decision before it is a trial. */
async function offerAfterwards(
  at: Standing,
  meeting: Meeting,
  text: string,
  heard: Heard,
): Promise<Reply | undefined> {
  const { unit, call } = at;
  if (!mayCorrect(meeting, call.today, unit.plan) || !mayRun(at, meeting.id)) return undefined;
  const people = await everyone(at);
  const told = withoutForgetting(text);
  const hasDoer = doerTold(told, people) !== undefined || doersTold(told, people).length > 0;
  const isPlain = hasDoer && dayTold(text, call.today, unit.plan) !== undefined;
  if (!isPlain && !forgotten.test(plainWords(text))) return undefined;
  const message = messageIn(at) ?? heard.message;
  const op = call.ports.ids.next();
  const data = { unit: unit.id, day: meeting.day, text, op, ...(message && { message }) };
  const guarded = await guardOne(call.ports, unit, text);
  if ((!guarded.ok && guarded.why !== 'ask') || !fitsButton(data)) return undefined;
  const trial = guarded.ok ? (heard.isTrial ? keptAs(at, text) : heard.trial) : undefined;
  return showYou(offerDecisionView(unit, { decision: data, trial, isNamed: !guarded.ok }));
}

/** As it is kept from the offer of a trial alone: with one tap. */
function keptAs({ call, unit }: Standing, text: string): Actions['trial.offered'] | undefined {
  const { message } = call.intent;
  const data = message && pendingOf(unit.id, writtenAs(call, message, text));
  return data && fitsButton(data) ? data : undefined;
}

/** `Ja, skriv den`: who and when are read out of it, and the guard asks about it, as about what is said outright. */
export const offeredDecisionButton = button('decision.offered', {
  deed: 'see-agenda',
  needs: ['day', 'text'],
  press: async (at, { day, text, op, message }): Promise<Reply> =>
    instead(await decideAtOnce(at, day, text, { id: op, message })),
});

export const noDecisionButton = button('decision.not', {
  deed: 'see-agenda',
  needs: ['day'],
  press: async (at, { day }) => {
    const { unit, call } = at;
    const meeting = await readValue(call.ports, meetingRow(unit.id, day));
    // Whoever had it when it was offered may have it no longer.
    const mayGoOn = meeting?.state === 'open' && mayRun(at, meeting.id);
    const goOn = mayGoOn ? goOnAct(unit, day, takesOver(unit, meeting, call.person)) : undefined;
    return instead(showYou(noDecisionView(unit, goOn)));
  },
});
