import { fingerprint } from '../../shared/domain/guard/guard.ts';
import {
  correctedUntil,
  followMessage,
  mayCorrect,
} from '../../shared/domain/meeting/decisions-in-meeting.ts';
import { longestDecision } from '../../shared/domain/meeting/limits.ts';
import type { Decision, Meeting } from '../../shared/domain/meeting/meeting.ts';
import { addDays } from '../../shared/domain/time/day.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-words.ts';
import { sureView } from '../guard/view/guard-views.ts';
import { askedRow } from '../rows/asked-rows.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { endQuestion, openQuestion } from '../trial/guard-question.ts';
import { trialIdOf } from '../trial/message-trials.ts';
import { instead, marked, owed, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { atHeldMeeting, latestMeetingDay, mayRun } from './at-meeting.ts';
import { besides, cutOut, readTold, refusedView, withoutLead } from './decide-at-once.ts';
import { asItStands } from './find-kept.ts';
import { offerDecision } from './offer-decision.ts';
import { save } from './save-in-meeting.ts';
import { decideText } from './text/decide-text.ts';
import { keepEditButtons, leftView } from './view/decide-view.ts';
import { savedView } from './view/saved-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'decision.keep-edit': Carries<'unit' | 'day' | 'decision' | 'text' | 'message' | 'question' | 'stood'>;
  }
}

/** A decision, said outright; a statement, which may be one; or a question, a command, a trial, which are none. */
export type Reading = 'decision' | 'statement' | 'else';

interface Said {
  readonly meeting: Meeting;
  readonly decision: Decision;
}

/** The message that a decision was said in was edited: the decision says the same, for as long as it may be corrected. */
export async function followDecision(at: Standing, reading: Reading): Promise<Reply | undefined> {
  const { unit, call } = at;
  const { what, overheard } = call.intent;
  if (what.kind !== 'edited') return undefined;
  const message = trialIdOf(call, what.message.id);
  const found = await saidIn(at, message);
  // A decision that its message did not say before is asked about, and never written down by an edit alone.
  if (!found)
    return reading === 'decision' && !overheard
      ? offerDecision(at, what.text ?? '', { onlyPlain: false, message })
      : undefined;
  const { meeting, decision } = found;
  if (isOlder(at, decision)) return { kind: 'nothing' };
  const text = decideText[unit.language];
  if (!mayRun(at, meeting.id)) return left(at, text.notChair, decision);
  if (!mayCorrect(meeting, call.today, unit.plan)) return left(at, text.editTooLate, decision);
  if (decision.ownWords) return left(at, text.editOwnWords, decision);
  const stands = (await asItStands(at, meeting, decision.id)).decisions.find(({ id }) => id === decision.id);
  if (stands && stands !== decision) return left(at, text.editChanged, stands);
  if (reading === 'else' || overheard) return left(at, text.editLeft, decision);
  return reword(at, found, { said: withoutLead(what.text ?? ''), message });
}

/** `Gem alligevel`, below the guard's question about the edit. */
export const keepEditButton = button('decision.keep-edit', {
  deed: 'see-agenda',
  needs: ['day', 'decision', 'text', 'message', 'question', 'stood'],
  press: async (at, { day, decision: id, text, message, question, stood }): Promise<Reply> => {
    const meeting = await readValue(at.call.ports, meetingRow(at.unit.id, day));
    const decision = meeting?.decisions.find((each) => each.id === id);
    if (!meeting || !decision || saying(decision) !== stood) return questionIsOver(at, day, id);
    if (!(await isStillAsked(at, message, question))) return questionIsOver(at, day, id);
    return instead(
      await reword(at, { meeting, decision }, { said: text, message, asked: [fingerprint(text)], stood }),
    );
  },
});

/** Nobody has answered it, and its message has not changed since. */
export async function isStillAsked(at: Standing, message: string, question?: string): Promise<boolean> {
  if (!question) return false;
  return (await readValue(at.call.ports, askedRow(at.unit.id, message)))?.question === question;
}

/** In the place of a question that is over: how the decision stands now. */
export async function questionIsOver(at: Standing, day: string, id: string | undefined): Promise<Reply> {
  const { unit, call } = at;
  const meeting = await readValue(call.ports, meetingRow(unit.id, day));
  const inChannel = call.intent.where.kind === 'channel';
  if (id && meeting?.decisions.some((each) => each.id === id) && mayRun(at, meeting.id))
    return instead(showYou(savedView(unit, meeting, { id, reader: call.person, inChannel })));
  return instead(showYou(sentence(decideText[unit.language].questionOver)));
}

/**
 * Of the latest meeting alone. What was only overheard is looked up while a decision may still be corrected: later,
 * nobody who talks in the channel is told of it.
 */
export async function saidIn(at: Standing, message: string): Promise<Said | undefined> {
  const { unit, call } = at;
  const day = latestMeetingDay(at);
  if (call.intent.overheard && call.today > correctedUntil(addDays(day, 1), unit.plan)) return undefined;
  const meeting = await readValue(call.ports, meetingRow(unit.id, day));
  const decision = meeting?.decisions.find((each) => each.message === message);
  return meeting && decision && { meeting, decision };
}

interface Edit {
  readonly said: string;
  readonly message: string;
  readonly asked?: readonly string[];
  /** What the decision said when it was asked about. */
  readonly stood?: string;
}

async function reword(at: Standing, { meeting, decision }: Said, edit: Edit): Promise<Reply> {
  const { unit, call } = at;
  const text = decideText[unit.language];
  const [told, stood] = [await readTold(at, edit.said), await readTold(at, decision.text)];
  // What it told and does not say any more was read out of it all the same.
  const before = { who: stood.who, owner: stood.owner?.id, by: stood.by, ...decision.told };
  if (!told.words) return left(at, text.editLeft, decision);
  if (told.words.length > longestDecision) return left(at, text.editTooLong(longestDecision), decision);
  const { asked = [] } = edit;
  const agreed = asked.includes(fingerprint(told.whole)) ? [...asked, fingerprint(told.words)] : asked;
  const guarded = await guardOne(call.ports, unit, told.words, agreed);
  if (!guarded.ok) {
    if (guarded.why !== 'ask') return showYou(refusedView(at, guarded.why));
    const { question = '' } = await openQuestion(at, edit.message);
    const kept = { unit: unit.id, day: meeting.day, decision: decision.id, message: edit.message };
    const choices = keepEditButtons(unit, { ...kept, text: told.whole, question, stood: saying(decision) });
    const inChannel = call.intent.where.kind === 'channel';
    return owed(
      showYou(sureView(unit.language, guarded, { choices, inChannel, isEdit: true, readBy: text.readBy })),
      unit.language,
    );
  }
  // What somebody chose in the form stays; what was read out of the sentence is read anew.
  const owner = told.owner ?? (decision.owner?.id === before.owner ? undefined : decision.owner);
  const by = told.by ?? (decision.by === before.by ? undefined : decision.by);
  const who =
    decision.who === before.who && told.who !== before.who ? await besides(at, told.who) : decision.who;
  const words = {
    text: guarded.text,
    ...(owner && { owner }),
    ...(who && { who }),
    ...(by && { by }),
    ...(told.closed && { closed: told.closed }),
    ...cutOut(told),
  };
  const moment = { at: call.ports.clock.now().toISOString(), saidAt: call.intent.at };
  return atHeldMeeting(at, meeting.day, async (held) => {
    let stands: Decision | undefined;
    const read = (now: Meeting) => {
      const known = now.decisions.find(({ id }) => id === decision.id);
      stands = known && !follows(at, known, edit) ? known : undefined;
      if (!known) return { errors: { '': 'gone' } as const };
      return { meeting: stands ? now : followMessage(now, decision.id, words, moment) };
    };
    const saved = await save(held, 'meeting.correct', read, {
      id: decision.id,
      alone: true,
      told: true,
      follows: true,
    });
    if ('errors' in saved) return showYou(sentence(saved.errors[''] ?? ''));
    if (stands) return outdated(at, meeting.day, stands, edit);
    if (edit.asked) await endQuestion(call.ports, unit.id, edit.message);
    const shown = saved.kind === 'show' ? { ...saved, replace: false } : saved;
    return owed(marked(shown, 'taken'), unit.language);
  });
}

/** As it stands when it is written: a later edit, or the form, may have come in while this one was on its way. */
function follows(at: Standing, known: Decision, { stood }: Edit): boolean {
  return !known.ownWords && !isOlder(at, known) && (stood === undefined || saying(known) === stood);
}

/** A later edit has answered for both. */
function outdated(at: Standing, day: string, known: Decision, { stood }: Edit): Reply | Promise<Reply> {
  if (stood !== undefined) return questionIsOver(at, day, known.id);
  return known.ownWords ? left(at, decideText[at.unit.language].editOwnWords, known) : { kind: 'nothing' };
}

/** What its message says is no longer what the decision says: that is told. */
function left({ unit, call }: Standing, words: string, { text }: Decision): Reply {
  const inChannel = call.intent.where.kind === 'channel';
  return owed(showYou(leftView(words, inChannel ? undefined : text)), unit.language);
}

/** Whether the decision already holds a later edit of its message: the two came in the wrong order. */
export function isOlder({ call: { intent } }: Standing, { saidAt }: Decision): boolean {
  return intent.at !== undefined && saidAt !== undefined && intent.at < saidAt;
}

function saying({ text }: Decision): string {
  return fingerprint(text).slice(0, 16);
}
