import { fingerprint, type Guarded } from '../../shared/domain/guard/guard.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { type TrialOutcome, tellings } from '../../shared/domain/trial/outcome.ts';
import { type KeptOutcome, readKeptTrial } from '../../shared/domain/trial/read-kept-trial.ts';
import { details, type Trial, withoutDetails } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-words.ts';
import { deleting, insertRow, writeTogether } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Act } from '../ui/view.ts';
import { inPlace } from './change-trial.ts';
import { withTrial } from './find-own-trial.ts';
import { leaveBanks } from './leave-idea-banks.ts';
import { amongItsOthers } from './receipts-of-message.ts';
import { redrawReceipt, redrawWithdrawn } from './redraw-receipt.ts';
import { listTrials } from './show-trials.ts';
import { trialText } from './text/trial-text.ts';
import { fitsButton } from './view/trial-keep-buttons.ts';
import { withdrawnView } from './view/trial-said-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.withdraw': Carries<'unit' | 'trial', 'from'>;
    'trial.undo-withdraw': Carries<'unit' | 'kept', 'from'>;
  }
}

const attempts = 4;

/** Deletes the trial. Nothing of it is stored any more: the undo button carries all that is needed to bring it back. */
export const withdrawButton = button('trial.withdraw', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (here, { trial, from }) => withdraw(here, trial, from),
});

/**
 * The delete is refused when the row has changed: a meeting that is being closed moves its trials. Then the trial is
 * looked for again.
 */
function withdraw(here: Standing, id: string, from: string | undefined, left = attempts): Promise<Reply> {
  return withTrial(here, id, async ({ at, row, discussed }) => {
    const { unit, call } = here;
    const trial = row.value;
    await leaveBanks(call.ports, unit.id, trial);
    const gone = await writeTogether(call.ports, unit.id, [deleting(at, row)]);
    if (!gone.ok)
      return left > 0 ? withdraw(here, id, from, left - 1) : showYou(refusalView(unit.language, 'busy'));
    await redrawWithdrawn(here, trial);
    const undo = discussed ? undefined : undoButton(here, trial, from);
    const { withdrawnNamed, withdrawn } = trialText[unit.language];
    const said = withdrawnNamed(trial.what, trial.audience === 'unit' && trial.onAgenda);
    // The others in the list are still there.
    if (from === 'list') return listTrials(here, { replace: true, lead: said, undo });
    const isPublic = trial.audience === 'unit' && call.intent.where.kind === 'channel';
    // What was taken back is not said once more to everybody.
    const view = withdrawnView(isPublic ? withdrawn : said, undo);
    if (from === 'message') return amongItsOthers(here, id, view);
    return { kind: 'show', view, to: isPublic ? 'everyone' : 'only-you', replace: true };
  });
}

export const undoWithdrawalButton = button('trial.undo-withdraw', {
  deed: 'write-trial',
  needs: ['kept'],
  press: async (at, { kept, from }) => {
    const { unit, call } = at;
    const trial = await readTrial(at, kept);
    if (!trial) return showYou(refusalView(unit.language, 'gone'));
    if (!isTheirsToGive(at, trial)) return showYou(sentence(trialText[unit.language].notYours));
    await insertRow(call.ports, openTrialRow(unit.id, trial.id), trial);
    await redrawReceipt(at, trial);
    return inPlace(at, trial, { from, done: 'restored' });
  },
});

function undoButton({ unit }: Standing, trial: Trial, from: string | undefined): Act | undefined {
  const data = { unit: unit.id, kept: JSON.stringify(trial), ...(from && { from }) };
  return fitsButton(data)
    ? { label: trialText[unit.language].undo, action: 'trial.undo-withdraw', data }
    : undefined;
}

/**
 * Reads the trial from the button. A client may send anything, so its words pass the guard again; what the guard
 * only asks about was accepted when it was written.
 */
async function readTrial(at: Standing, kept: string): Promise<Trial | undefined> {
  const trial = readKeptTrial(kept);
  if (!trial) return undefined;
  const what = await pass(at, trial.what);
  const written = await passEach(at, details, trial);
  const outcome = trial.outcome && (await readOutcome(at, trial.outcome));
  if (!what.ok || !what.text || !written || (trial.outcome && !outcome)) return undefined;
  const { outcome: _outcome, ...rest } = trial;
  return { ...withoutDetails(rest), what: what.text, ...written, ...(outcome && { outcome }) };
}

async function readOutcome(at: Standing, kept: KeptOutcome): Promise<TrialOutcome | undefined> {
  const { at: when, tried, next } = kept;
  const texts = await passEach(at, tellings, kept);
  return texts && { at: when, tried, ...(next && { next }), ...texts };
}

/** The texts of these names, past the guard; undefined when one of them may not be stored. */
async function passEach<Name extends string>(
  at: Standing,
  names: readonly Name[],
  kept: { readonly [each in Name]?: string },
): Promise<{ readonly [each in Name]?: Guarded } | undefined> {
  const texts: { [each in Name]?: Guarded } = {};
  for (const each of names) {
    const passed = await pass(at, kept[each]);
    if (!passed.ok) return undefined;
    if (passed.text) texts[each] = passed.text;
  }
  return texts;
}

type Passed = { readonly ok: true; readonly text?: Guarded } | { readonly ok: false };

/** Guards a text, taking what the guard would only ask about as accepted. A missing text passes. */
async function pass({ call, unit }: Standing, text: string | undefined): Promise<Passed> {
  return text === undefined ? { ok: true } : guardOne(call.ports, unit, text, [fingerprint(text)]);
}

/** Whether this person may bring the trial back: their own, or one they may write down for others. */
function isTheirsToGive({ call, isShared, may }: Standing, { author, enteredBy }: Trial): boolean {
  if (author.platform === 'none') return may('enter-for-others') || isShared;
  return samePerson(author, call.person) || (enteredBy !== undefined && may('enter-for-others'));
}
