import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import { trialText as trialIn } from '../../shared/domain/trial/opening-words.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { guardOne } from '../guard/guard-text.ts';
import { changeRow } from '../rows/change-row.ts';
import { deleteRow } from '../rows/row.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { type Call, instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { findTrial, mayChange } from './own-trial.ts';
import {
  askFirst,
  type Pending,
  quietly,
  trialIdOf,
  type Written,
  writeDown,
  writtenAs,
  writtenIn,
} from './post-trial.ts';
import { trialText } from './text/trial-text.ts';
import { writeTrial } from './write-trial.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'trial.keep': Pending;
    'trial.reword': Pending;
  }
}

const nothing: Reply = { kind: 'nothing' };

/** A message was rewritten: its trial says the same, or is gone with the word that made it one. */
export async function followEdit(call: Call): Promise<Reply> {
  const { what } = call.intent;
  if (what.kind !== 'edited') return nothing;
  const text = trialIn(what.text ?? '');
  if (!text) return withdraw(call, what.message.id);
  return quietly(call, async (at) => {
    const written = writtenAs(call, what.message, text);
    const found = await findTrial(call.ports, at.unit.id, written.id);
    // Rewritten so that it became a trial, or written again after the guard asked.
    if (!found) return writeDown(at, written, [], { restored: what.restored === true });
    if (found.discussed || found.row.value.what === text) return nothing;
    return rewrite(at, found.row.value, written);
  });
}

export async function followDeletion(call: Call): Promise<Reply> {
  const { what } = call.intent;
  return what.kind === 'deleted' ? withdraw(call, what.message.id) : nothing;
}

/** `Gem alligevel`: what was asked about is meant. */
export const keepButton = button('trial.keep', {
  deed: 'write-trial',
  needs: ['trial', 'text', 'audience'],
  press: async (at, data) => {
    const { unit, call } = at;
    const written = writtenIn(data);
    const asked = [fingerprint(written.text)];
    const found = await findTrial(call.ports, unit.id, written.id);
    if (found && !found.discussed && mayChange(at, found.row.value))
      return instead(await rewrite(at, found.row.value, written, asked));
    // One that was discussed, or is somebody else's, is not written over.
    if (found) return showYou(refusalView(unit.language, 'gone'));
    const reply = await writeDown(at, written, asked);
    return instead(reply.kind === 'nothing' ? showYou(sentence(trialText[unit.language].noted)) : reply);
  },
});

/** Opened from the warning about a message: the text is there to be reworded. */
export const rewordButton = button('trial.reword', {
  deed: 'write-trial',
  needs: ['trial', 'text', 'audience'],
  press: (at, { trial, text, audience, conversation = '', message = '', thread = '' }) =>
    writeTrial.open(at, { op: trial, audience, conversation, message, thread }, { what: text }),
});

async function rewrite(
  at: Standing,
  trial: Trial,
  written: Written,
  asked: readonly string[] = [],
): Promise<Reply> {
  const { unit, call } = at;
  if (written.text.length > longestTexts.what) return showYou(sentence(trialText[unit.language].tooLong));
  const guarded = await guardOne(call.ports, unit, written.text, asked);
  if (!guarded.ok) return askFirst(at, written, guarded, { isEdit: true });
  const changed = await changeRow(
    call.ports,
    openTrialRow(unit.id, trial.id),
    (now) => now && { ...now, what: guarded.text },
  );
  return showYou(
    changed.ok ? sentence(trialText[unit.language].editFollowed) : refusalView(unit.language, 'busy'),
  );
}

/** The message went, so the trial goes; nobody has to be told what they just did. */
function withdraw(call: Call, message: string): Promise<Reply> {
  return quietly(call, async ({ unit }) => {
    await deleteRow(call.ports, openTrialRow(unit.id, trialIdOf(call, message)));
    return nothing;
  });
}
