import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import { weeksOpen } from '../../shared/domain/trial/limits.ts';
import { isOfMessage } from '../../shared/domain/trial/of-one-message.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { endingOn, makeEndingDue } from '../outbox/delete-ended.ts';
import { type AskedRow, askedFrom, askedRow, trialAsked } from '../rows/asked-rows.ts';
import { deleteRow, readRows, readValue, writeTogether } from '../rows/row.ts';
import { type Call, instead, showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { type FoundTrial, mayChange } from './find-own-trial.ts';
import { trialIdOf } from './message-trials.ts';
import { trialText } from './text/trial-text.ts';
import { questionOverView } from './view/question-over-view.ts';

/** What a question's buttons carry to be known again: which one it is, and the words that it would change. */
export interface Question {
  readonly question?: string;
  readonly over?: string;
}

/**
 * Notes that the guard's question about this trial is open, in the place of an earlier one. `trial`: the one that an
 * edit would change; without it the question is about a new one.
 */
export async function openQuestion(at: Standing, id: string, trial?: Trial): Promise<Question> {
  const { unit, call } = at;
  const question = questionIn(call) ?? call.ports.ids.next();
  const lies = askedRow(unit.id, id);
  const day = addWeeks(call.today, weeksOpen);
  await makeEndingDue(call.ports, unit.id, day);
  const asked: AskedRow = { v: 1, question };
  await writeTogether(call.ports, unit.id, [{ op: 'put', key: lies.key, value: asked }, endingOn(lies, day)]);
  return { question, ...(trial && { over: saying(trial) }) };
}

/**
 * Whether the question still stands: nobody has answered it, its message has not changed, and the trial is as it was when
 * it was put. Otherwise its buttons would lay older words over newer ones.
 */
export async function isOpenQuestion(
  { unit, call }: Standing,
  id: string,
  { question, over }: Question,
  found: FoundTrial | undefined,
): Promise<boolean> {
  if (!question || over !== (found && saying(found.row.value))) return false;
  return (await readValue(call.ports, askedRow(unit.id, id)))?.question === question;
}

/** What is answered to the button of a question that is over, in its place: how the trial stands now. */
export function questionIsOver(
  at: Standing,
  found: FoundTrial | undefined,
  text: string,
  from?: string,
): Reply {
  const { language } = at.unit;
  const trial = found && mayChange(at, found.row.value) ? found.row.value : undefined;
  if (trial?.what === text) return inItsPlace(showYou(sentence(trialText[language].noted)), from);
  return inItsPlace(showYou(questionOverView(language, trial)), from);
}

/** What takes the place of a question that was answered; below it, where it stands among the receipts of others. */
export function inItsPlace(reply: Reply, from: string | undefined): Reply {
  return from ? reply : instead(reply);
}

export async function endQuestion(ports: Ports, unit: string, id: string): Promise<void> {
  await deleteRow(ports, askedRow(unit, id));
}

/** The message says something else now, or is gone: whatever was asked about its words is over. */
export async function endQuestionsOf({ unit, others, call }: Standing, message: string): Promise<void> {
  const first = trialIdOf(call, message);
  const now = questionIn(call);
  for (const { id } of [unit, ...others]) {
    for (const { key, value } of await readRows(call.ports, askedFrom(id, first))) {
      const trial = trialAsked(key);
      // The platform has delivered the same change again: its question is still the newest.
      if (isOfMessage(trial, first) && value.question !== now) await endQuestion(call.ports, id, trial);
    }
  }
}

/** Delivered again, a change asks the same question. */
function questionIn({ intent: { delivery } }: Call): string | undefined {
  return delivery && fingerprint(delivery).slice(0, 16);
}

function saying({ what }: Trial): string {
  return fingerprint(what).slice(0, 16);
}
