import { mostInOneMessage } from '../../shared/domain/trial/limits.ts';
import { matchTexts } from '../../shared/domain/trial/match-texts.ts';
import { readTrials } from '../../shared/domain/trial/read-trials.ts';
import { saidTogether } from '../../shared/domain/trial/said-together.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { withoutGreeting } from '../../shared/domain/trial/tried-trial.ts';
import { enter, type Standing } from '../access/enter.ts';
import { guardOne } from '../guard/guard-words.ts';
import { deleteWhere } from '../rows/change-row.ts';
import { deleteRow, insertRow } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { type Call, marked, markOf, owed, showYou, together } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { endQuestionsOf } from './guard-question.ts';
import { askFirst, isOlder, markTried, rewrite, writeDown } from './guard-then-store.ts';
import { doneFrom, type MessageTrial, openFrom, trialIdOf } from './message-trials.ts';
import { redrawWithdrawn } from './redraw-receipt.ts';
import { receiptWithdrawn } from './store-trial.ts';
import { trialText } from './text/trial-text.ts';
import { receiptKey } from './trial-receipt.ts';
import { type Written, writtenAs } from './unstored-trial.ts';
import { ownWordsView } from './view/trial-said-views.ts';
import { offer } from './write-in-message.ts';

const nothing: Reply = { kind: 'nothing' };

/** What follows a message of which no trial was made. */
type Otherwise = (at: Standing) => Promise<Reply | undefined>;

/**
 * A message was edited. Its trials get the new words; where it no longer begins with “prøvehandling”, they are
 * deleted.
 */
export async function followEdit(call: Call, otherwise: Otherwise): Promise<Reply> {
  const { what, overheard } = call.intent;
  if (what.kind !== 'edited') return nothing;
  const { message, text = '', restored = false } = what;
  return whereItIs(call, message.id, async (at, open) => {
    await endQuestionsOf(at, message.id);
    const other = open.length === 0 ? await otherwise(at) : undefined;
    if (other) return other;
    const opened = readTrials(text, { addressed: !overheard });
    const isChosen = open.some(({ trial }) => trial.message?.chosen);
    // An ordinary message in the channel that was no trial before and is none now.
    if (overheard && open.length === 0 && opened?.kind !== 'trials') return nothing;
    if (open.length === 0 && opened?.kind === 'perhaps') return offer(at, message, opened.text);
    if (opened?.kind === 'trials') return follow(at, message, opened, open, restored);
    // Each of its lines or parts was kept as one.
    const together = isChosen ? saidTogether(withoutGreeting(text)) : undefined;
    const tried = (opened ?? together)?.tried;
    const parts = opened?.several ?? together?.texts;
    if (parts && open.length > 1) return follow(at, message, { texts: parts, tried }, open, restored);
    // A trial that was kept by a button, or chosen in the message's menu, stays one without the word
    // “prøvehandling”.
    const kept = isChosen ? (opened?.text ?? withoutGreeting(text)) : opened?.named ? opened.text : '';
    return follow(at, message, { texts: kept ? [kept] : [], tried }, open, restored);
  });
}

export async function followDeletion(call: Call, otherwise: Otherwise): Promise<Reply> {
  const { what, overheard } = call.intent;
  if (what.kind !== 'deleted') return nothing;
  return whereItIs(call, what.message.id, async (at, open) => {
    const { unit } = at;
    await endQuestionsOf(at, what.message.id);
    const other = open.length === 0 ? await otherwise(at) : undefined;
    if (other) return other;
    const gone: Trial[] = [];
    for (const { trial } of open) if (await letGo(at, trial)) gone.push(trial);
    // The platform may tell of a deletion before it tells of the message. This row then keeps the message
    // from being stored.
    if (open.length === 0 && !overheard && call.intent.where.kind === 'channel') {
      const never = receiptWithdrawn(trialIdOf(call, what.message.id), call.ports.clock.now());
      await insertRow(call.ports, sendRow(unit.id, never.key), never);
    }
    // In the channel the receipt says so; in the chat it was an answer, which cannot be drawn again.
    const text = trialText[unit.language];
    const said =
      gone.length > 0 && call.intent.where.kind === 'personal'
        ? [showYou(sentence(text.deletedWith(gone.length)))]
        : [];
    const kept = open.flatMap(({ trial }) => (trial.ownWords && !isOlder(call, trial) ? [trial] : []));
    const stays = kept.map((trial) => showYou(ownWordsView(unit, trial, text.deletedOwnWords)));
    return said.length + stays.length > 0 ? owed(together([...said, ...stays]), unit.language) : nothing;
  });
}

/** Finds the unit that holds the message's trials: in the personal chat it may be any of the person's units. */
export function whereItIs(
  call: Call,
  message: string,
  act: (at: Standing, open: readonly MessageTrial[]) => Promise<Reply>,
): Promise<Reply> {
  return quietly(call, async (at) => {
    const open = await openFrom(call.ports, at.unit.id, call, message);
    if (open.length > 0) return act(at, open);
    for (const other of at.others) {
      const there = await openFrom(call.ports, other.id, call, message);
      if (there.length > 0) return quietly(call, (inIt) => act(inIt, there), other.id);
    }
    // One that a meeting has talked through stays where it was, and does not begin anew in another unit.
    for (const { id } of at.others.length > 0 ? [at.unit, ...at.others] : []) {
      if ((await doneFrom(call.ports, id, call, message)).length > 0)
        return id === at.unit.id ? act(at, open) : quietly(call, (inIt) => act(inIt, []), id);
    }
    return act(at, open);
  });
}

async function follow(
  at: Standing,
  message: { readonly id: string; readonly thread?: string },
  { texts, tried = false }: { readonly texts: readonly string[]; readonly tried?: boolean | undefined },
  open: readonly MessageTrial[],
  restored: boolean,
): Promise<Reply> {
  const { unit, call } = at;
  const said = texts.slice(0, mostInOneMessage);
  const known = open.map(({ nth, trial }) => ({ nth, text: String(trial.what) }));
  let found = matchTexts(said, known);
  if (found.added.length > 0) {
    const done = await doneFrom(call.ports, unit.id, call, message.id);
    const all = done.map(({ nth, trial }) => ({ nth, text: String(trial.what) }));
    if (all.length > 0) found = matchTexts(said, [...known, ...all]);
  }
  const trialAt = (nth: number) => open.find((one) => one.nth === nth)?.trial;
  const replies: Reply[] = [];
  for (const { nth, text } of found.changed) {
    const trial = trialAt(nth);
    if (!trial || isOlder(call, trial)) continue;
    const written = { ...writtenAs(call, message, text, nth), tried };
    if (!trial.ownWords) replies.push(await rewrite(at, trial, written));
    else if (!restored) replies.push(await leave(at, trial, written));
  }
  const moved = new Set([...found.changed.map(({ nth }) => nth), ...found.gone]);
  for (const { nth, trial } of tried ? open.filter((one) => !moved.has(one.nth)) : []) {
    const now = await markTried(at, trial, { ...writtenAs(call, message, trial.what, nth), tried });
    if (now) replies.push(now);
  }
  let fresh = 0;
  for (const { nth, text } of found.added) {
    const written = { ...writtenAs(call, message, text, nth), tried, several: said.length > 1 };
    const told = await writeDown(at, written, [], { restored });
    if (markOf(told) === 'taken') fresh++;
    replies.push(told);
  }
  // The receipt of each stands in the channel; whoever has edited a message is told what became of that, too.
  const isInChannel = call.intent.where.kind === 'channel';
  if (fresh > 0 && open.length > 0 && isInChannel && !restored)
    replies.push(marked(showYou(sentence(trialText[unit.language].newFollowed(fresh))), 'taken'));
  const gone: Trial[] = [];
  for (const trial of found.gone.flatMap((nth) => trialAt(nth) ?? [])) {
    if (!(await letGo(at, trial))) continue;
    gone.push(trial);
    // The receipt's row goes as well, so that the same words, written into the message again, make a trial
    // again.
    await deleteRow(call.ports, sendRow(unit.id, receiptKey(trial.id)));
  }
  if (gone.length > 0) {
    const told = showYou(sentence(trialText[unit.language].letGo));
    replies.push(said.length === 0 ? marked(told, 'let-go') : told);
  }
  return together(saidOnce(at, replies));
}

/**
 * Its writer has worded the trial anew, without a name perhaps: the message's words are not laid over that. What nobody
 * may write, they are told of all the same.
 */
async function leave(at: Standing, trial: Trial, written: Written): Promise<Reply> {
  const { unit, call } = at;
  const guarded = await guardOne(call.ports, unit, written.text);
  if (!guarded.ok && guarded.why !== 'ask') return askFirst(at, written, guarded, trial);
  return showYou(ownWordsView(unit, trial, trialText[unit.language].editOwnWords));
}

/** That several trials followed their message is one sentence, wherever it stands among the answers. */
function saidOnce({ unit }: Standing, replies: readonly Reply[]): readonly Reply[] {
  const { editFollowed, editsFollowed } = trialText[unit.language];
  const isIt = (reply: Reply) => reply.kind === 'show' && reply.view.summary === editFollowed;
  if (replies.filter(isIt).length < 2) return replies;
  return [marked(showYou(sentence(editsFollowed)), 'taken'), ...replies.filter((reply) => !isIt(reply))];
}

/**
 * Deletes a trial whose message no longer tells of it, unless a later edit has come in meanwhile and does, or its words
 * were written anew in the form.
 */
async function letGo(at: Standing, trial: Trial): Promise<boolean> {
  const { unit, call } = at;
  const row = openTrialRow(unit.id, trial.id);
  const goesWithIt = (now: Trial) => !now.ownWords && !isOlder(call, now);
  const isGone = (await deleteWhere(call.ports, row, goesWithIt)) === 'deleted';
  if (isGone) await redrawWithdrawn(at, trial);
  return isGone;
}

/** Goes through the gate, but says nothing where there is no unit: nobody asked for anything. */
function quietly(call: Call, act: (at: Standing) => Promise<Reply>, unit?: string): Promise<Reply> {
  return enter(call, { deed: 'write-trial', unit, withoutUnit: () => nothing }, act);
}
