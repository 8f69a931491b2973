import { takesOver } from '../../shared/domain/meeting/holder-of.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { mayRun, mayStepIn, mayWish } from './at-meeting.ts';
import type { MeetingNow } from './current-agenda.ts';
import { takeSelf } from './take-chair.ts';
import { whoLeads } from './tell-of-chair.ts';
import { chairText } from './text/chair-text.ts';
import { takesMeetingOver } from './told-of-chair.ts';
import { selfChairAct, takeOverAct, wishToLeadAct } from './view/chair-acts.ts';
import { goOnAct } from './view/way-to-card-view.ts';
import { chairNowView } from './view/who-chairs-view.ts';

/**
 * “Jeg overtager mødet”: the leader who says so has it at once, and may go back on it. Everybody else has one button
 * that takes it, or asks whoever has said yes.
 */
export async function takeOver(at: Standing, { meeting, held }: MeetingNow, words: string): Promise<Reply> {
  const { unit, call } = at;
  const text = chairText[unit.language];
  const agreed = unit.chairs?.[meeting.id];
  const isOthers = agreed !== undefined && !samePerson(agreed, call.person);
  const leads = at.may('ask-for-chair');
  if (leads && isSettled(words)) return takeSelf(at, meeting.id, isOthers ? agreed.id : undefined);
  const chair = await whoLeads(call.ports, unit, meeting, held?.value);
  const mayGoOn = held !== undefined && mayRun(at, meeting.id);
  const isTheirs = chair !== undefined && samePerson(chair, call.person);
  const goesOn = mayGoOn && goOnAct(unit, held.value.day, takesOver(unit, held.value, call.person));
  const takes = leads
    ? selfChairAct(unit, meeting, isOthers ? agreed.id : undefined)
    : mayStepIn(at, meeting) && takeOverAct(unit, meeting);
  // A leader has the meeting until somebody says yes, and may say so themselves.
  const asks = isOthers && chair && mayWish(at, meeting) && wishToLeadAct(unit, meeting, chair);
  const act = goesOn || (isTheirs && agreed ? undefined : takes || asks || undefined);
  const way = goesOn ? text.toGoOn : leads ? text.toLead : takes ? text.toTake : text.toAsk;
  const after = isTheirs || !act ? undefined : way(act.label);
  const isGoingOn = held !== undefined;
  return showYou(
    chairNowView(unit, meeting, {
      after,
      acts: act ? [{ ...act, style: 'primary' }] : [],
      chair,
      reader: call.person,
      isGoingOn,
    }),
  );
}

/** “Jeg overtager mødet”, and “Ditte skal ikke spørges mere, jeg er mødeleder”. */
export function takesIt(words: string): boolean {
  const plain = plainWords(words);
  const isChair = /\bjeg (?:selv )?er (?:selv )?moedeleder\b/.test(plain);
  return takesMeetingOver.test(plain) || (isChair && asksNobody(words));
}

/** “Ditte skal ikke spørges mere”, “lad være med at spørge Ditte”; “kan du ikke spørge Ditte” asks for it. */
export function asksNobody(words: string): boolean {
  return (
    !words.includes('?') &&
    /\bikke (?:[a-z]+ ){0,2}?(?:spoerges?|spurgt)\b|\bspoerg (?:(?!ikke\b)[a-z]+ ){0,2}?ikke\b|\blad vaere med at spoerge\b|\bnot (?:be )?ask(?:ed)?\b/.test(
      plainWords(words),
    ) &&
    !/\b(?:kan|kunne|vil|gider) (?:du|vi|i|jeg) (?:[a-z]+ )?ikke\b/.test(plainWords(words))
  );
}

/** “Jeg kan godt tage mødet” offers it, and “skal jeg tage mødet?” asks. */
function isSettled(words: string): boolean {
  return !words.includes('?') && !/\bjeg (?:kan|vil|skal|maa|kunne)\b/.test(plainWords(words));
}
