import { claimedSend, type NewSend } from '../../shared/domain/posts/send.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { commit } from '../outbox/commit.ts';
import { queueDelivery, sendKey } from '../outbox/deliver-send.ts';
import { memberKey, openTrialKey } from '../rows/rows.ts';
import type { Call } from '../turn/call.ts';
import { queueSettling } from '../unit/settle-member.ts';

export interface Entry {
  readonly unit: Unit;
  readonly trial: Trial;
  /** Whoever writes for the first time becomes a member with it. */
  readonly member: Row<Member> | undefined;
  /** Where the receipt goes: the channel, in this thread where there is one. */
  readonly tell: { readonly thread?: string | undefined } | 'nobody';
}

export type Stored = 'first' | 'stored' | 'known' | 'busy';

/** The trial, its receipt and the member's flag in one batch; what a platform sends again finds itself. */
export async function storeTrial(call: Call, entry: Entry): Promise<Stored> {
  const { ports } = call;
  const { unit, trial, member, tell } = entry;
  const isFirst = !member?.value.firstTrialAt && !trial.enteredBy;
  const insert: Change = { op: 'insert', key: openTrialKey(trial.id), value: trial };
  const others = await noticeToAuthor(call, entry);
  const receipt: NewSend | undefined =
    tell === 'nobody'
      ? undefined
      : {
          key: `receipt|${trial.id}`,
          kind: 'trial-receipt',
          to: 'channel',
          about: { trial: trial.id, ...(tell.thread && { thread: tell.thread }) },
        };
  const { where } = call.intent;
  const at = { reference: where.conversation === unit.home.conversation ? where.reference : undefined };
  if (!member && isFirst) await queueSettling(call, unit);
  const written = await commit(
    ports,
    unit,
    [insert, ...(isFirst ? [memberChange(call, member)] : []), ...others],
    receipt,
    at,
  );
  if (written.ok) return isFirst ? 'first' : 'stored';
  if (!isFirst) return written.reason === 'exists' ? 'known' : 'busy';
  // Somebody else may have touched the member's row; the trial is what matters.
  const again = await commit(ports, unit, [insert, ...others], receipt, at);
  if (again.ok) return 'stored';
  return again.reason === 'exists' ? 'known' : 'busy';
}

function memberChange(call: Call, member: Row<Member> | undefined): Change {
  const firstTrialAt = call.ports.clock.now().toISOString();
  const key = memberKey(call.person);
  if (member) return { op: 'replace', key, value: { ...member.value, firstTrialAt }, etag: member.etag };
  const value: Member = { v: 1, person: call.person, since: firstTrialAt, firstTrialAt };
  return { op: 'insert', key, value };
}

/** Somebody with an account is told, in private, what was written down for them. */
async function noticeToAuthor(call: Call, { unit, trial }: Entry): Promise<readonly Change[]> {
  const { author } = trial;
  if (!trial.enteredBy || author.platform === 'none') return [];
  const key = `entered|${trial.id}`;
  await queueDelivery(call.ports, unit.id, key, 2);
  const tell: NewSend = { key, kind: 'trial-entered', to: author, about: { trial: trial.id } };
  const value = { ...claimedSend(tell, call.ports.clock.now()), state: 'waiting', attempts: 0 };
  return [{ op: 'insert', key: sendKey(key), value }];
}
