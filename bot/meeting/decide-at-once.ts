import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { doerTold, inTheirName, isOwnDoing } from '../../shared/domain/meeting/day-and-person-in-sentence.ts';
import { dayTold } from '../../shared/domain/meeting/day-told.ts';
import { decisionSaid } from '../../shared/domain/meeting/decision-in-sentence.ts';
import { bothNamed, doersTold, doneWith } from '../../shared/domain/meeting/doers-in-sentence.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { type GuardedWords, guardOne } from '../guard/guard-words.ts';
import { concernView, cprView, sureView } from '../guard/view/guard-views.ts';
import { endQuestion, openQuestion } from '../trial/guard-question.ts';
import { trialIdOf } from '../trial/message-trials.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { atHeldMeeting } from './at-meeting.ts';
import { decideText } from './text/decide-text.ts';
import { decided } from './view/build-meeting-form.ts';
import { keepDecisionButtons } from './view/decide-view.ts';
import { everyone } from './who-takes-part.ts';
import { save } from './write-in-meeting.ts';

interface Told {
  readonly asked?: readonly string[];
  readonly id?: string | undefined;
  /** The message it was said in, where a button speaks for it; null where that says more than this one. */
  readonly message?: string | undefined | null;
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
  { asked = [], id = here.call.ports.ids.next(), message: from }: Told = {},
): Promise<Reply> {
  const { unit, call } = here;
  const message = from === null ? undefined : (from ?? messageIn(here));
  const { words, owner, who: beside, by } = await readTold(here, said);
  if (words.length > longestDecision)
    return showYou(sentence(decideText[unit.language].tooLong(longestDecision)));
  const guarded = await guardOne(call.ports, unit, words, asked);
  if (!guarded.ok) return showYou(await askFirst(here, { day, text: words, message }, guarded));
  const { text } = guarded;
  const who = await besides(here, beside);
  const decision = {
    id,
    text,
    ...(owner && { owner }),
    ...(who && { who }),
    ...(by && { by }),
    decidedBy: call.person,
    ...(message && { message }),
  };
  const read = (meeting: Meeting) => decided(meeting, decision);
  return atHeldMeeting(here, day, async (at) => {
    const saved = await save(at, 'meeting.decision', read, { id, alone: true, told: true });
    if (message && asked.length > 0) await endQuestion(call.ports, unit.id, message);
    return 'errors' in saved ? showYou(sentence(saved.errors[''] ?? '')) : { ...saved, replace: false };
  });
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
export async function readTold(at: Standing, said: string) {
  const people = await everyone(at);
  const names = people.map(({ name }) => name.split(' ')[0] ?? '');
  const words = decisionSaid(said, names, at.unit.language);
  const { person, today } = at.call;
  const speaker = at.isShared
    ? undefined
    : people.find((each) => each.person && samePerson(each.person, person));
  const by = dayTold(words, today, at.unit.plan)?.day;
  const other = speaker && doneWith(words, people);
  const and = at.unit.language === 'da' ? 'og' : 'and';
  if (other && other !== speaker) {
    return {
      words: bothNamed(words, speaker.name, other.name),
      owner: speaker,
      who: `${and} ${other.name}`,
      by,
    };
  }
  const [first, ...others] = doersTold(words, people);
  if (first) return { words, owner: first, who: others.map(({ name }) => `${and} ${name}`).join(' '), by };
  if (!speaker || !isOwnDoing(words)) return { words, owner: doerTold(words, people), by };
  return { words: inTheirName(words, speaker.name), owner: speaker, by };
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
  const choices = keepDecisionButtons(unit, { unit: unit.id, day, text, op, ...asked });
  const inChannel = call.intent.where.kind === 'channel';
  const { readBy } = decideText[unit.language];
  return sureView(unit.language, found, { choices, inChannel, isEdit: false, readBy });
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
