import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { trialText as trialIn } from '../../shared/domain/trial/opening-words.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { resolveUnit } from '../access/resolve-unit.ts';
import { type AtUnit, atUnit } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardOne } from '../guard/guard-text.ts';
import { changeRow } from '../rows/change-row.ts';
import { openTrialKey, readMember } from '../rows/rows.ts';
import type { Call } from '../turn/call.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { askFirst, longestTrial, trialIdOf, type Written, writeDown, writtenIn } from './post-trial.ts';
import { trialText } from './text/trial-text.ts';
import { findTrial, mayChange } from './trial-standing.ts';

const nothing: Reply = { kind: 'nothing' };

/** A message was rewritten: its trial says the same, or is gone with the word that made it one. */
export async function followEdit(call: Call): Promise<Reply> {
  const { what, where } = call.intent;
  if (what.kind !== 'edited') return nothing;
  const text = trialIn(what.text ?? '');
  if (!text) return withdraw(call, what.message.id);
  const resolved = await resolveUnit(call);
  if (resolved.kind === 'none') return nothing;
  const { unit } = resolved;
  const member = await readMember(call.ports, unit.id, call.person);
  const { name } = member?.value.person ?? call.person;
  const known = { ...call, person: { ...call.person, ...(name && { name }) } };
  const at: AtUnit = { unit, member, roles: [], isLeader: false, call: known };
  const id = trialIdOf(call, what.message.id);
  const written: Written = {
    id,
    text,
    audience: where.kind === 'personal' ? 'private' : 'unit',
    message: { conversation: where.conversation, id: what.message.id },
    thread: what.message.thread,
  };
  const found = await findTrial(call.ports, unit.id, id);
  // Rewritten so that it became a trial, or written again after the guard asked.
  if (!found) return writeDown(at, written, [], { restored: what.restored === true });
  if (found.discussed || found.row.value.what === text) return nothing;
  return rewrite(at, found.row.value, written);
}

export async function followDeletion(call: Call): Promise<Reply> {
  const { what } = call.intent;
  return what.kind === 'deleted' ? withdraw(call, what.message.id) : nothing;
}

/** `Gem alligevel`: what was asked about is meant. */
export function keepTrial(call: Call, data: Readonly<Record<string, string>>): Promise<Reply> {
  return atUnit(call, data.unit, async (at) => {
    const { unit } = at;
    const written = writtenIn(data);
    if (!written) return showYou(refusalView(unit.language, 'gone'));
    const found = await findTrial(call.ports, unit.id, written.id);
    if (found && !found.discussed && mayChange(at, found.row.value)) {
      return instead(await rewrite(at, found.row.value, written, [fingerprint(written.text)]));
    }
    // One that was discussed, or is somebody else's, is not written over.
    if (found) return showYou(refusalView(unit.language, 'gone'));
    const reply = await writeDown(at, written, [fingerprint(written.text)]);
    return instead(reply.kind === 'nothing' ? showYou(sentence(trialText[unit.language].noted)) : reply);
  });
}

async function rewrite(
  at: AtUnit,
  trial: Trial,
  written: Written,
  asked: readonly string[] = [],
): Promise<Reply> {
  const { unit, call } = at;
  if (written.text.length > longestTrial) return showYou(sentence(trialText[unit.language].tooLong));
  const guarded = await guardOne(call.ports, unit, written.text, asked);
  if (!guarded.ok) return askFirst(at, written, guarded, { isEdit: true });
  const changed = await changeRow<Trial>(
    call.ports,
    { table: 'units', partition: unit.id, key: openTrialKey(trial.id) },
    (now) => now && { ...now, what: guarded.text },
  );
  return showYou(
    changed.ok ? sentence(trialText[unit.language].editFollowed) : refusalView(unit.language, 'busy'),
  );
}

/** The message went, so the trial goes; nobody has to be told what they just did. */
async function withdraw(call: Call, message: string): Promise<Reply> {
  const resolved = await resolveUnit(call);
  if (resolved.kind === 'none') return nothing;
  const key = openTrialKey(trialIdOf(call, message));
  await call.ports.store.write('units', resolved.unit.id, { op: 'delete', key });
  return nothing;
}

/** The question gives way to what came of it. */
function instead(reply: Reply): Reply {
  return reply.kind === 'show' ? { ...reply, replace: true } : reply;
}
