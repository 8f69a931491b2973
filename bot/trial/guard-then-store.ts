import { longestTexts } from '../../shared/domain/trial/limits.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { isTriedAlready, withoutGreeting } from '../../shared/domain/trial/tried-trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { type GuardedWords, guardOne } from '../guard/guard-words.ts';
import { concernView, cprView, sureView } from '../guard/view/guard-views.ts';
import { once } from '../outbox/once.ts';
import { changeRow } from '../rows/change-row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { type Call, marked, owed, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { settleNow } from '../unit/settle-member.ts';
import { openQuestion } from './guard-question.ts';
import { authorHere, newTrial } from './new-trial.ts';
import { redrawReceipt } from './redraw-receipt.ts';
import { store } from './store-trial.ts';
import { tellWhose } from './tell-whose.ts';
import { trialText } from './text/trial-text.ts';
import { pendingOf, type Written } from './unstored-trial.ts';
import { keepButtons } from './view/trial-keep-buttons.ts';
import { asWriter } from './writers.ts';

export async function writeDown(
  at: Standing,
  typed: Written,
  asked: readonly string[] = [],
  { restored = false } = {},
): Promise<Reply> {
  const { unit, isShared, call } = at;
  const written = { ...typed, text: withoutGreeting(typed.text) };
  const text = trialText[unit.language];
  const isPrivate = written.audience === 'private';
  if (isPrivate && isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
  if (written.text.length > longestTexts.what) return showYou(sentence(text.tooLong));
  const guarded = await guardOne(call.ports, unit, written.text, asked);
  if (!guarded.ok) return askFirst(at, written, guarded);
  const { id, audience } = written;
  const bare = newTrial(at, { id, author: await authorHere(at), what: guarded.text, audience });
  const trial: Trial = {
    ...bare,
    ...(written.message && { message: written.message }),
    ...(call.intent.at && { saidAt: call.intent.at }),
    ...triedAlready(bare, written),
  };
  // A deleted message that was restored still has its receipt.
  const { thread, several = false } = written;
  const stored = await store(at, trial, restored ? 'nobody' : { thread, several });
  return restored ? stored : tellWhose(at, trial, stored);
}

/** Who tells of what they have tried already is not asked whether they did: written and tried is one deed. */
function triedAlready(
  { what, at }: Pick<Trial, 'what' | 'at'>,
  { tried = false }: Written,
): Pick<Trial, 'outcome'> {
  return tried || isTriedAlready(what) ? { outcome: { at, tried: true } } : {};
}

type Unguarded = Exclude<GuardedWords, { ok: true }>;

/**
 * The guard has found something: nothing is stored, and the author is asked in private. `trial`: the one whose message
 * was edited. Somebody who was no member
 * becomes one first, so that their answer in the personal chat finds the unit. The mark that keeps the question from
 * being asked twice is made of the delivery and the trial's id, never of the words.
 */
export async function askFirst(
  at: Standing,
  written: Written,
  found: Unguarded,
  trial?: Trial,
): Promise<Reply> {
  const { unit, member, call } = at;
  const inChannel = call.intent.where.kind === 'channel' && written.message !== undefined;
  const { delivery } = call.intent;
  return once(call.ports, delivery && `${delivery}:asked:${written.id}`, async () => {
    if (!member) await settleNow(await asWriter(at), unit);
    return owed(showYou(await viewOf(found)), unit.language);
  });

  async function viewOf(what: Unguarded): Promise<View> {
    switch (what.why) {
      case 'concern':
        return concernView(unit.language, { inChannel, leads: at.may('edit-unit') });
      case 'cpr':
        return cprView(unit.language, inChannel);
      case 'ask': {
        const question = await openQuestion(at, written.id, trial);
        const from = written.several && ({ from: 'message' } as const);
        const choices = keepButtons(unit, { ...pendingOf(unit.id, written), ...question, ...from });
        return sureView(unit.language, what, { choices, inChannel, isEdit: trial !== undefined });
      }
      default:
        return what satisfies never;
    }
  }
}

/** Whether the trial already holds a later edit of its message: the two came in the wrong order. */
export function isOlder({ intent }: Call, { saidAt }: Trial): boolean {
  return intent.at !== undefined && saidAt !== undefined && intent.at < saidAt;
}

/** Gives a trial the new words of its message. */
export async function rewrite(
  at: Standing,
  trial: Trial,
  typed: Written,
  asked: readonly string[] = [],
): Promise<Reply> {
  const { unit, call } = at;
  const written = { ...typed, text: withoutGreeting(typed.text) };
  if (written.text.length > longestTexts.what) return showYou(sentence(trialText[unit.language].tooLong));
  const guarded = await guardOne(call.ports, unit, written.text, asked);
  if (!guarded.ok) return askFirst(at, written, guarded, trial);
  const saidAt = call.intent.at;
  const changed = await changeRow(call.ports, openTrialRow(unit.id, trial.id), (now) => {
    // A later edit came in while this one was on its way, and has answered for both.
    if (!now || isOlder(call, now)) return now;
    const tried = triedAlready({ what: guarded.text, at: call.ports.clock.now().toISOString() }, written);
    return { ...tried, ...now, what: guarded.text, ...(saidAt && { saidAt }) };
  });
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  if (isOlder(call, changed.row.value)) return { kind: 'nothing' };
  await redrawReceipt(at, changed.row.value);
  return marked(showYou(sentence(trialText[unit.language].editFollowed)), 'taken');
}

/** The line above its words, which have not changed, says now that it has been tried. */
export async function markTried(at: Standing, trial: Trial, written: Written): Promise<Reply | undefined> {
  const { unit, call } = at;
  const outcome = triedAlready({ what: trial.what, at: call.ports.clock.now().toISOString() }, written);
  if (trial.outcome || isOlder(call, trial)) return undefined;
  const row = openTrialRow(unit.id, trial.id);
  const changed = await changeRow(call.ports, row, (now) => now && { ...outcome, ...now });
  if (!changed.ok) return undefined;
  await redrawReceipt(at, changed.row.value);
  return marked(showYou(sentence(trialText[unit.language].editFollowed)), 'taken');
}

/** Who pressed a button needs an answer, even where the receipt is posted in the thread. */
export function toPresser({ unit }: Standing, reply: Reply): Reply {
  if (reply.kind !== 'nothing') return reply;
  return marked(showYou(sentence(trialText[unit.language].noted)), reply.mark);
}
