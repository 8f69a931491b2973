import { samePerson } from '../../shared/domain/person/person.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { commit } from '../outbox/commit.ts';
import { redrawSent } from '../outbox/deliver-send.ts';
import { changeRow } from '../rows/change-row.ts';
import { deleteRow, replacing } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { inPlace } from './change-trial.ts';
import { type FoundTrial, withTrial } from './find-own-trial.ts';
import { leaveBanks } from './leave-idea-banks.ts';
import { trialText } from './text/trial-text.ts';
import { receiptKey } from './trial-receipt.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.share': Carries<'unit' | 'trial', 'from'>;
    'trial.unshare': Carries<'unit' | 'trial', 'from'>;
  }
}

/** Shares a private trial: its receipt is posted in the channel, and it is on the agenda. */
export const shareButton = button('trial.share', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (here, { trial: id, from }) => withTrial(here, id, (found) => share(here, found, from)),
});

/** Takes the sharing back: the trial is its author’s alone again, and the channel’s receipt says only that much. */
export const unshareButton = button('trial.unshare', {
  deed: 'write-trial',
  needs: ['trial'],
  press: (here, { trial: id, from }) => withTrial(here, id, (found) => unshare(here, found, from)),
});

async function share(
  here: Standing,
  { at, row, discussed }: FoundTrial,
  from: string | undefined,
): Promise<Reply> {
  const { unit, call } = here;
  const { id } = row.value;
  if (discussed || row.value.audience === 'unit') return inPlace(here, row.value, { from });
  const sharedAt = call.ports.clock.now().toISOString();
  const trial: Trial = { ...row.value, audience: 'unit', onAgenda: true, sharedAt };
  const tell = { key: receiptKey(id), kind: 'trial-receipt', to: 'channel', about: { trial: id } } as const;
  const written = await commit(call.ports, unit, [replacing(at, row, trial)], tell);
  return written.ok
    ? inPlace(here, trial, { from, done: 'shared' })
    : showYou(refusalView(unit.language, 'busy'));
}

async function unshare(
  here: Standing,
  { at, row, discussed }: FoundTrial,
  from: string | undefined,
): Promise<Reply> {
  const { unit, call, isShared } = here;
  const { id, author } = row.value;
  const text = trialText[unit.language];
  if (discussed) return showYou(sentence(text.alreadyDiscussed));
  // What several use one account for has no private place, and neither has what was written for somebody without one.
  if (isShared || author.platform === 'none' || !samePerson(author, call.person))
    return showYou(sentence(text.notYours));
  await leaveBanks(call.ports, unit.id, row.value);
  const changed = await changeRow(call.ports, at, (trial) => trial && withoutSharing(trial), row);
  if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
  await redrawSent(call.ports, unit, receiptKey(id), sentence(text.done.unshared));
  // Gone, so that it can be shared, and its receipt posted, once more.
  await deleteRow(call.ports, sendRow(unit.id, receiptKey(id)));
  return inPlace(here, changed.row.value, { from, done: 'unshared' });
}

function withoutSharing({ offered: _, sharedAt: __, ...trial }: Trial): Trial {
  return { ...trial, audience: 'private', onAgenda: false };
}
