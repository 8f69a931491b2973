import { type NewSend, type Send, waitingSend } from '../../shared/domain/posts/send.ts';
import type { Author, Trial } from '../../shared/domain/trial/trial.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import type { Change } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { commit } from '../outbox/commit.ts';
import { queueDelivery } from '../outbox/queue-delivery.ts';
import { inserting, readValue, replacing } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { memberKey, memberRow } from '../rows/unit-rows.ts';
import { marked, owed, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { queueSettling } from '../unit/settle-member.ts';
import { trialText } from './text/trial-text.ts';
import { placeHere, receiptKey } from './trial-receipt.ts';
import { withPrimer } from './view/trial-primer-view.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';
import { asWriter } from './writers.ts';

/** Where the receipt of a shared trial goes: the channel, under `thread` if given. `nobody`: no receipt. */
type Tell = { readonly thread?: string | undefined; readonly several?: boolean } | 'nobody';

/** Stores a trial. In the channel its receipt is posted; in the personal chat it is the answer. */
export async function store(at: Standing, trial: Trial, tell: Tell): Promise<Reply> {
  const { unit, call } = at;
  const stored = await storeTrial(at, trial, tell);
  const isPersonal = call.intent.where.kind === 'personal';
  const from = isPersonal && tell !== 'nobody' && tell.several ? 'message' : undefined;
  switch (stored) {
    case 'busy':
      return showYou(refusalView(unit.language, 'busy'));
    case 'known':
      // The platform delivers a message again when it saw no answer the first time. So its writer still waits
      // for the receipt.
      if (isPersonal) return owed(await receiptOf(at, trial, from), unit.language);
      return { kind: 'nothing', mark: 'taken' };
    case 'first':
    case 'stored': {
      const place = await placeHere(at);
      const shown = { unit, trial, place, alone: true, named: isPersonal, from } as const;
      const receipt = isPersonal || trial.audience === 'private' ? trialReceiptView(shown) : undefined;
      const { noted: one, notedSeveral } = trialText[unit.language];
      const noted = sentence(tell !== 'nobody' && tell.several ? notedSeveral : one);
      const view = stored === 'first' ? withPrimer(unit, place.course, receipt ?? noted) : receipt;
      return owed(marked(view ? showYou(view) : { kind: 'nothing' }, 'taken'), unit.language);
    }
    default:
      return stored satisfies never;
  }
}

/**
 * The receipt of the stored trial, which may have been changed since it was written. The id came from a client: under
 * somebody else's there may lie what is for its author alone, so that it is answered like one that is gone.
 */
async function receiptOf(at: Standing, { id, author }: Trial, from: 'message' | undefined): Promise<Reply> {
  const {
    unit,
    call: { ports },
  } = at;
  const trial = await readValue(ports, openTrialRow(unit.id, id));
  if (!trial || !isSame(trial.author, author)) return { kind: 'nothing', mark: 'taken' };
  const place = await placeHere(at);
  return marked(showYou(trialReceiptView({ unit, trial, place, alone: true, named: true, from })), 'taken');
}

/** Also of two without an account, whom a tablet writes for. */
function isSame(one: Author, other: Author): boolean {
  return one.platform === other.platform && one.tenant === other.tenant && one.id === other.id;
}

type Stored = 'first' | 'stored' | 'known' | 'busy';

/**
 * Writes the trial, its receipt and the member's row in one batch. `known`: the platform sent the message twice, and
 * the trial is there already.
 */
export async function storeTrial(at: Standing, trial: Trial, tell: Tell): Promise<Stored> {
  const { unit, member } = at;
  const call = await asWriter(at);
  const { ports } = call;
  // A first trial makes its writer a member.
  const isFirst = !member?.value.firstTrialAt && !trial.enteredBy;
  const insert = inserting(openTrialRow(unit.id, trial.id), trial);
  const others = await noticeToAuthor(at, trial);
  const receipt = receiptFor(trial, tell);
  const { where } = call.intent;
  const known = { reference: where.conversation === unit.home.conversation ? where.reference : undefined };
  if (!member && isFirst) await queueSettling(call, unit);
  const changes = [insert, ...(isFirst ? [memberChange({ ...at, call })] : []), ...others];
  const written = await commit(ports, unit, changes, receipt, known);
  if (written.ok) return isFirst ? 'first' : 'stored';
  if (!isFirst) return written.reason === 'exists' ? 'known' : 'busy';
  // The member's row may have changed in between. The trial matters more, so it is written without it.
  const again = await commit(ports, unit, [insert, ...others], receipt, known);
  if (again.ok) return 'stored';
  return again.reason === 'exists' ? 'known' : 'busy';
}

function receiptFor({ id, audience }: Trial, tell: Tell): NewSend | undefined {
  if (tell === 'nobody' || audience === 'private') return undefined;
  return {
    key: receiptKey(id),
    kind: 'trial-receipt',
    to: 'channel',
    about: {
      trial: id,
      ...(tell.thread && { thread: tell.thread }),
      ...(tell.several && { several: 'yes' }),
    },
  };
}

/**
 * Takes the receipt's place: a batch with the trial is then refused. So a message that was deleted before it arrived
 * is never stored.
 */
export function receiptWithdrawn(id: string, now: Date): Send {
  const about = { trial: id };
  const tell: NewSend = { key: receiptKey(id), kind: 'trial-receipt', to: 'channel', about };
  return { ...waitingSend(tell, now), state: 'needless', settledAt: now.toISOString() };
}

function memberChange({ unit, member, call: { ports, person } }: Standing): Change {
  const firstTrialAt = ports.clock.now().toISOString();
  const at = memberRow(unit.id, person);
  if (member) return replacing(at, member, { ...member.value, firstTrialAt });
  const value: Member = { v: 1, person, since: firstTrialAt, firstTrialAt };
  return inserting(at, value);
}

/** Tells the author in private what was written down for them, if they have an account. */
async function noticeToAuthor(
  { unit, call: { ports, person } }: Standing,
  trial: Trial,
): Promise<readonly Change[]> {
  const { author, id } = trial;
  if (!trial.enteredBy || author.platform === 'none') return [];
  const key = `entered|${id}`;
  await queueDelivery(ports, unit.id, key, 2);
  const tell: NewSend = {
    key,
    kind: 'trial-entered',
    to: author,
    about: { trial: id },
    askedBy: memberKey(person),
  };
  return [inserting(sendRow(unit.id, key), waitingSend(tell, ports.clock.now()))];
}
