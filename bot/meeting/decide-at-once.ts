import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { colleagueMeant } from '../../shared/domain/meeting/colleague-misspelt.ts';
import { decisionSaid } from '../../shared/domain/meeting/decision-in-sentence.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { Decision, Meeting } from '../../shared/domain/meeting/meeting.ts';
import { type ToldInWords, toldInWords } from '../../shared/domain/meeting/told-in-words.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { type GuardedWords, guardOne } from '../guard/guard-words.ts';
import { concernView, cprView, sureView } from '../guard/view/guard-views.ts';
import { datesText } from '../time/text/dates.ts';
import { endQuestion, openQuestion } from '../trial/guard-question.ts';
import { trialIdOf } from '../trial/message-trials.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { save } from './save-in-meeting.ts';
import { decideText } from './text/decide-text.ts';
import { decided } from './view/build-meeting-form.ts';
import { keepDecisionButtons } from './view/decide-view.ts';
import { everyone } from './who-takes-part.ts';

interface Told {
  readonly asked?: readonly string[];
  readonly id?: string | undefined;
  /** The message it was said in, where a button speaks for it; null where that says more than this one. */
  readonly message?: string | undefined | null;
  /** A question about what was said is answered by that. */
  readonly isAnswer?: boolean;
}

/** The message that these words stand in, as the decision remembers it. */
export function messageIn({ call }: Standing): string | undefined {
  const { message } = call.intent;
  return message && trialIdOf(call, message.id);
}

/**
 * Somebody who leads the meeting says what is decided: it is written down as it was said, with who does it and by when
 * where the sentence plainly tells. The guard stands before it, and asks as it asks anywhere.
 */
export async function decideAtOnce(
  here: Standing,
  day: Day,
  said: string,
  { asked = [], id: offered, message: from, isAnswer = asked.length > 0 }: Told = {},
): Promise<Reply> {
  const { unit, call } = here;
  const { ids, clock } = call.ports;
  const id = offered ?? ids.next();
  const message = from === null ? undefined : (from ?? messageIn(here));
  const told = await readTold(here, said);
  const { words, whole, owner, who: beside, by, closed } = told;
  if (words.length > longestDecision)
    return showYou(sentence(decideText[unit.language].tooLong(longestDecision)));
  // What was asked about is read once more when it is answered, and so it says who and when.
  const agreed = asked.includes(fingerprint(whole)) ? [...asked, fingerprint(words)] : asked;
  const guarded = await guardOne(call.ports, unit, words, agreed);
  if (!guarded.ok) return showYou(await askFirst(here, { day, text: whole, message }, guarded));
  const { text } = guarded;
  const who = await besides(here, beside);
  const decision = {
    id,
    text,
    ...(owner && { owner }),
    ...(who && { who }),
    ...(by && { by }),
    ...(closed && { closed }),
    // A question may be answered long after it was asked, and its id tells when it was asked.
    ...(offered && { writtenAt: clock.now().toISOString() }),
    decidedBy: call.person,
    ...(message && { message, ...cutOut(told) }),
  };
  const read = (meeting: Meeting) => decided(meeting, decision);
  return atHeldMeeting(here, day, async (at) => {
    const saved = await save(at, 'meeting.decision', read, { id, alone: true, told: true });
    if (message && isAnswer) await endQuestion(call.ports, unit.id, message);
    return 'errors' in saved ? showYou(sentence(saved.errors[''] ?? '')) : { ...saved, replace: false };
  });
}

/** What its message told and its words tell no more: the message may be edited, and tell otherwise. */
export function cutOut({ words, whole, owner, by }: ToldInWords): Pick<Decision, 'told'> {
  return words === whole ? {} : { told: { ...(owner && { owner: owner.id }), ...(by && { by }) } };
}

/** The names of colleagues are asked about by nobody. */
export async function besides({ unit, call }: Standing, names: string | undefined) {
  const guarded = names ? await guardOne(call.ports, unit, names, [fingerprint(names)]) : undefined;
  return guarded?.ok ? guarded.text : undefined;
}

/** “Beslutning: vi går ud”: the word that calls for it is no part of it. */
export function withoutLead(said: string): string {
  return said.replace(lead, '').trim();
}

const lead =
  /^\s*(?:(?:ny|vores)\s+)?(?:beslutning(?:en)?|besluttet|beslut|aftale(?:n)?|aftalt|decision|decided)\s*[:–—-]\s*/iu;

/** Each line with that word before it is a decision by itself; undefined where there are no two of them. */
export function severalSaid(all: string): readonly string[] | undefined {
  const lines = all.split(/\n+/).filter((line) => line.trim() !== '');
  const isSeveral = lines.length > 1 && lines.every((line) => lead.test(line));
  return isSeveral ? lines.map(withoutLead).filter((line) => line !== '') : undefined;
}

/** The decision as a sentence of its own, and what it plainly tells of who and when. */
export async function readTold(at: Standing, said: string): Promise<ToldInWords> {
  const people = await everyone(at);
  const names = people.map(({ name }) => firstName(name));
  const { plan, language } = at.unit;
  const { person, today } = at.call;
  const speaker = at.isShared
    ? undefined
    : people.find((each) => each.person && samePerson(each.person, person));
  const { longDay: spell } = datesText[language];
  const reading = { people, speaker, today, rules: plan, language, spell };
  return toldInWords(decisionSaid(said, names, language), reading);
}

async function askFirst(
  at: Standing,
  { day, text, message }: { readonly day: Day; readonly text: string; readonly message: string | undefined },
  found: Exclude<GuardedWords, { ok: true }>,
): Promise<View> {
  const { unit, call } = at;
  if (found.why !== 'ask') return refusedView(at, found.why);
  // Whichever of the two is taken first is the decision: the other does not lay its words over it, or beside it.
  const asked = message && { message, ...(await openQuestion(at, message)) };
  const op = call.ports.ids.next();
  const meant = colleagueMeant(text, await everyone(at));
  const choices = keepDecisionButtons(unit, { unit: unit.id, day, text, op, ...asked }, meant);
  const inChannel = call.intent.where.kind === 'channel';
  const { readBy, mayBeColleague } = decideText[unit.language];
  const adult = meant && mayBeColleague(meant.name);
  return sureView(unit.language, found, { choices, inChannel, isEdit: false, readBy, adult });
}

/** What may not be kept, whatever its writer says. */
export function refusedView({ unit, call, may }: Standing, why: 'concern' | 'cpr'): View {
  const inChannel = call.intent.where.kind === 'channel';
  switch (why) {
    case 'concern':
      return concernView(unit.language, { inChannel, leads: may('edit-unit') });
    case 'cpr':
      return cprView(unit.language, inChannel);
    default:
      return why satisfies never;
  }
}
