import { longestDecision, longestSaid } from '../../shared/domain/meeting/limits.ts';
import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { guardOne } from '../guard/guard-words.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { mendTrialCommand, namesOne } from '../trial/mend-trial.ts';
import { ownTrials } from '../trial/show-trials.ts';
import { noneOfThatView } from '../trial/view/told-trial-view.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { act } from './act-on-decision.ts';
import { answerAsked } from './asked-of-decisions.ts';
import { latestMeetingDay } from './at-meeting.ts';
import { readTold } from './decide-at-once.ts';
import { everyDecision, type Found } from './every-decision.ts';
import { givenTo, latestOf, readOf } from './give-decision.ts';
import { ofKnownDecision } from './known-decision.ts';
import { listedDecisions } from './show-decisions.ts';
import { mendDecisionText } from './text/mend-decision-text.ts';
import { ofLatest, saysOtherDay } from './told-of-decisions.ts';
import { showAllAct } from './view/settle-decisions-view.ts';
import { type Anew, saidAbove, type Wanted, whichDecisionView } from './view/which-decision-view.ts';

/** “Slet beslutningen om kopperne”, “kopperne er klaret”: the decision is found by its words. */
export const mendDecisionCommand = command({
  name: 'mend-decision',
  words: {
    da: ['slet beslutningen om', 'ret beslutningen om'],
    en: ['delete the decision about', 'correct the decision about'],
  },
  help: { under: 'decisions' },
  answersForWords: true,
  toldWhole: true,
  deed: 'see-agenda',
  run: async (at) => {
    const { unit, call } = at;
    const said = call.intent.what.kind === 'words' ? call.intent.what.text : '';
    const whole = await rewordedWhole(at, said);
    if (whole) return whole;
    const known = await ofKnownDecision(at, said);
    if (known) return known;
    const answer = await answerAsked(at, said);
    if (answer) return answer;
    const plain = plainWords(said);
    const wanted: Wanted = asksToDrop.test(plain)
      ? 'drop'
      : asksToCorrect.test(plain) || saysOtherDay.test(plain)
        ? 'correct'
        : 'done';
    const isNamed = /\b(?:beslutning|decision)/.test(plain);
    const all = await everyDecision(at);
    const given = await givenTo(at, said);
    const latest = ofLatest.test(plain) || (given && !given.about) ? latestOf(all) : undefined;
    const meant = latest
      ? [latest]
      : likelyTrials(all, (given?.about ?? said).replace(ofAnyDecision, ' ')).slice(0, mostOffered);
    const [one, ...more] = meant;
    if (given && one && more.length === 0) return act(at, one, 'correct', readOf(one, given.to));
    const anew = anewIn(said);
    if (anew && meant.length > 0) return showReworded(at, meant, await readAnew(at, anew));
    const comesFirst = meant.length > 0 && (await isMeetingOpen(at));
    const isTrial = wanted !== 'done' && !isNamed && !comesFirst && (await isOwnTrial(at, said));
    // What was named may be a question that waits for its answer: no other is offered in its place.
    const isNowhere = meant.length === 0 && !isNamed && !isTrial && wanted !== 'done';
    if (isNowhere && namesOne(said)) return showYou(noneOfThatView(unit, [showAllAct(unit)]));
    if (isTrial || isNowhere) return mendTrialCommand.run(call);
    const [only, ...others] = meant;
    const { none } = mendDecisionText[unit.language];
    if (!only) return showYou(saidAbove(none, await listedDecisions(at)));
    return others.length > 0 ? showYou(whichDecisionView(unit, meant, wanted)) : act(at, only, wanted);
  },
});

const asksToDrop = /\b(?:slet\w*|fjern\w*|drop\w*|annuller\w*|fortryd\w*|delete|remove)\b/;
const asksToCorrect =
  /\b(?:ret|rettelse|rett?e?[rs]?|laves om|aendr\w*|udskyd\w*|udsaet\w*|ryk\w*|flyt\w*|skub\w*|correct|change)\b/;
/** What is said of any decision, and tells none from another. */
const ofAnyDecision =
  /(?<!\p{L})(?:beslutning\p{L}*|decision|slet\p{L}*|fjern\p{L}*|drop\p{L}*|annuller\p{L}*|ændr\p{L}*|klaret|ordnet|gjort|udført|orden|plads)(?!\p{L})/giu;

const wholeAnew =
  /^\W*(?:(?:nej|hov|ups|men|og)\W+)*(?:(?:kan|vil|gider)\s+du\s+)?(?:lige\s+)?(?:ret|rette|ændr|ændre)\s+(?:lige\s+)?(?:den|det|beslutningen|aftalen)\s+(?:om|med)\s+(?<about>[^:]{1,80}?)\s+til\s*:\s*(?<anew>\S.*)$/isu;

/** “Ret den om taskerne til: børnene pakker hver onsdag, Carla står for det”: all of it is told anew, with who and when. */
async function rewordedWhole(at: Standing, said: string): Promise<Reply | undefined> {
  const { about, anew } = wholeAnew.exec(said)?.groups ?? {};
  if (!about || !anew || said.length > longestSaid) return undefined;
  const meant = likelyTrials(await everyDecision(at), about).slice(0, mostOffered);
  return meant.length > 0 ? showReworded(at, meant, await readAnew(at, anew)) : undefined;
}

/** “Ret: Gitte laver gulvplanen senest 20. januar”: what stands after the word is how the decision is to read. */
function anewIn(said: string): string | undefined {
  const { marked, plain } = anewSaid.exec(said.trim())?.groups ?? {};
  if (marked) return marked;
  return plain && plain.split(/\s+/u).length >= fewestWords ? plain : undefined;
}

const anewSaid =
  /^(?:ret|rettelse|ændr|correct(?:ion)?|edit)(?:[^:]{0,40}?:\s*(?<marked>\S.*)|\s+(?!den\b|det\b|beslutning|the\b|min\b|vores\b)(?<plain>\S.*))$/isu;
/** “Ret gulvplanen” names it, and says nothing of how it is to read. */
const fewestWords = 3;

/** What the form is filled with; words that the guard has something against are left for whoever wrote them to write there. */
async function readAnew(at: Standing, said: string): Promise<Anew> {
  const { words: text, owner, by } = await readTold(at, said);
  const isFit = text.length <= longestDecision && (await guardOne(at.call.ports, at.unit, text)).ok;
  return isFit ? { text, ...(owner && { owner: owner.id }), ...(by && { by }) } : {};
}

function showReworded(at: Standing, meant: readonly Found[], anew: Anew): Promise<Reply> | Reply {
  const [only, ...others] = meant;
  return only && others.length === 0
    ? act(at, only, 'correct', anew)
    : showYou(whichDecisionView(at.unit, meant, 'correct', anew));
}

/** While a meeting is going on its decisions are what is put right, whoever has tried out something of the same. */
async function isMeetingOpen(at: Standing): Promise<boolean> {
  const day = latestMeetingDay(at);
  if (day !== at.call.today) return false;
  return (await readValue(at.call.ports, meetingRow(at.unit.id, day)))?.state === 'open';
}

async function isOwnTrial(at: Standing, said: string): Promise<boolean> {
  if (!at.may('write-trial')) return false;
  const { open } = await ownTrials(at);
  return likelyTrials(open, said).length > 0;
}
