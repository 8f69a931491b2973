import { fingerprint, type Guarded } from '../../shared/domain/guard/guard.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import { readKeptTrial } from '../../shared/domain/trial/read-kept-trial.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-text.ts';
import { deleting, insertRow, writeTogether } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import type { Act } from '../ui/view.ts';
import { inPlace } from './change-trial.ts';
import { withTrial } from './own-trial.ts';
import { trialText } from './text/trial-text.ts';
import { fitsButton } from './view/trial-keep-buttons.ts';
import { withdrawnView } from './view/trial-receipt-view.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'trial.withdraw': Carries<'unit' | 'trial', 'from'>;
    'trial.undo-withdraw': Carries<'unit' | 'kept', 'from'>;
  }
}

const attempts = 4;

/** Deleted for real. What an undo needs travels in its button and nowhere else. */
export const withdrawButton = button('trial.withdraw', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (here, { trial, from }) => withdraw(here, trial, from),
});

/** A meeting that is being closed may be moving it: then it is looked for again where it has gone. */
function withdraw(here: Standing, id: string, from: string | undefined, left = attempts): Promise<Reply> {
  return withTrial(here, id, async ({ at, row, discussed }) => {
    const { unit, call } = here;
    const trial = row.value;
    const gone = await writeTogether(call.ports, unit.id, [deleting(at, row)]);
    if (!gone.ok)
      return left > 0 ? withdraw(here, id, from, left - 1) : showYou(refusalView(unit.language, 'busy'));
    const view = withdrawnView(unit, discussed ? undefined : undoButton(here, trial, from));
    const isPublic = trial.audience === 'unit' && call.intent.where.kind === 'channel' && from !== 'list';
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
    return inPlace(at, trial, { from, done: 'restored' });
  },
});

function undoButton({ unit }: Standing, trial: Trial, from: string | undefined): Act | undefined {
  const data = { unit: unit.id, kept: JSON.stringify(trial), ...(from && { from }) };
  return fitsButton(data)
    ? { label: trialText[unit.language].undo, action: 'trial.undo-withdraw', data }
    : undefined;
}

/** A button comes from outside, so its words go past the guard again; what was meant once is still meant. */
async function readTrial(at: Standing, kept: string): Promise<Trial | undefined> {
  const trial = readKeptTrial(kept);
  if (!trial) return undefined;
  const texts = [trial.what, trial.where, trial.sign, trial.goal, trial.outcome?.happened];
  texts.push(trial.outcome?.learned, trial.outcome?.meaning);
  for (const text of texts.filter((one): one is Guarded => one !== undefined)) {
    const guarded = await guardOne(at.call.ports, at.unit, text, [fingerprint(text)]);
    if (!guarded.ok) return undefined;
  }
  return trial;
}

/** Only whoever may write down for others gives back what they wrote for somebody. */
function isTheirsToGive({ call, isShared, may }: Standing, { author, enteredBy }: Trial): boolean {
  if (author.platform === 'none') return may('enter-for-others') || isShared;
  return samePerson(author, call.person) || (enteredBy !== undefined && may('enter-for-others'));
}
