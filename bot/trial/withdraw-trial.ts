import { fingerprint, type Guarded } from '../../shared/domain/guard/guard.ts';
import { readKeptTrial } from '../../shared/domain/trial/read-kept-trial.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { samePerson } from '../../shared/domain/unit/person.ts';
import { type AtUnit, atUnit } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardOne } from '../guard/guard-text.ts';
import { openTrialKey } from '../rows/rows.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Button } from '../ui/view.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { inPlace } from './change-trial.ts';
import { trialText } from './text/trial-text.ts';
import { withTrial } from './trial-standing.ts';
import { fitsButton } from './view/trial-keep-buttons.ts';
import { withdrawnView } from './view/trial-receipt-view.ts';

type Data = Readonly<Record<string, string>>;

/** Deleted for real. What an undo needs travels in its button and nowhere else. */
export function withdrawTrial(call: Call, data: Data): Promise<Reply> {
  return withTrial(call, data, async (at, { row, discussed }) => {
    const { unit } = at;
    const trial = row.value;
    await call.ports.store.write('units', unit.id, { op: 'delete', key: row.key });
    const view = withdrawnView(unit, discussed ? undefined : undoButton(at, trial, data));
    const isPublic =
      trial.audience === 'unit' && call.intent.where.kind === 'channel' && data.from !== 'list';
    return { kind: 'show', view, to: isPublic ? 'everyone' : 'only-you', replace: true };
  });
}

export function undoWithdrawal(call: Call, data: Data): Promise<Reply> {
  return atUnit(call, data.unit, async (at) => {
    const { unit } = at;
    const text = trialText[unit.language];
    const trial = await readTrial(at, data.kept);
    if (!trial) return showYou(refusalView(unit.language, 'gone'));
    if (!isTheirsToGive(at, trial)) return showYou(sentence(text.notYours));
    await call.ports.store.write('units', unit.id, {
      op: 'insert',
      key: openTrialKey(trial.id),
      value: trial,
    });
    return inPlace(at, trial, data, 'restored');
  });
}

function undoButton({ unit }: AtUnit, trial: Trial, { from }: Data): Button | undefined {
  const data = { unit: unit.id, kept: JSON.stringify(trial), ...(from && { from }) };
  return fitsButton(data)
    ? { label: trialText[unit.language].undo, action: 'trial.undo-withdraw', data }
    : undefined;
}

/** A button comes from outside, so its words go past the guard again; what was meant once is still meant. */
async function readTrial(at: AtUnit, kept: string | undefined): Promise<Trial | undefined> {
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
function isTheirsToGive({ call, isLeader, member }: AtUnit, { author, enteredBy }: Trial): boolean {
  if (author.platform === 'none') return isLeader || member?.value.shared === true;
  return samePerson(author, call.person) || (enteredBy !== undefined && isLeader);
}
