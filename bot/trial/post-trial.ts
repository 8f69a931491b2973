import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { trialText as trialIn } from '../../shared/domain/trial/opening-words.ts';
import { type Author, sharedAuthorPrefix, type Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { type AtUnit, atUnit } from '../access/trial-unit.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { guardOne } from '../guard/guard-text.ts';
import { concernView, cprView, sureView } from '../guard/view/guard-views.ts';
import { once } from '../outbox/once.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Intent } from '../turn/intent.ts';
import type { Reply } from '../turn/reply.ts';
import { settleNow } from '../unit/settle-member.ts';
import { sentence } from '../unit/view/onboarding-views.ts';
import { openTrial } from './open-trial.ts';
import { type Entry, storeTrial } from './store-trial.ts';
import { trialText } from './text/trial-text.ts';
import { placeOf } from './trial-receipt.ts';
import { keepButtons } from './view/trial-keep-buttons.ts';
import { withPrimer } from './view/trial-primer-view.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';

export const longestTrial = 1500;

/** A trial as it was written, wherever it was written. */
export interface Written {
  readonly id: string;
  readonly text: string;
  readonly audience: Trial['audience'];
  readonly message?: Trial['message'];
  readonly thread?: string | undefined;
}

/** `prøvehandling: …` as a message; a typed command without one opens the form instead. */
export async function postTrial(call: Call): Promise<Reply> {
  const { what, where, message } = call.intent;
  const text = what.kind === 'words' ? (trialIn(what.text) ?? '') : '';
  if (!message || !text) return openTrial(call, { typed: text });
  return atUnit(call, undefined, (at) =>
    writeDown(at, {
      id: trialIdOf(call, message.id),
      text,
      audience: where.kind === 'personal' ? 'private' : 'unit',
      message: { conversation: where.conversation, id: message.id },
      thread: message.thread,
    }),
  );
}

/** One's own message, chosen afterwards; whose it is the platform tells. */
export function saveMessage(call: Call, data: Readonly<Record<string, string>>): Promise<Reply> {
  const { where } = call.intent;
  const { text = '', message = '', thread, own } = data;
  return atUnit(call, undefined, async (at) => {
    const words = trialText[at.unit.language];
    if (own !== 'yes') return showYou(sentence(words.onlyOwn));
    const reply = await writeDown(at, {
      id: trialIdOf(call, message),
      text: trialIn(text) || text,
      audience: where.kind === 'personal' ? 'private' : 'unit',
      message: { conversation: where.conversation, id: message },
      thread,
    });
    return reply.kind === 'nothing' ? showYou(sentence(words.noted)) : reply;
  });
}

/**
 * A message that becomes a shared trial as it stands. Its receipt's row outlives a withdrawal, so that no late
 * delivery brings it back; a private one has no such row.
 */
export function isSharedTrial({ what, where, message }: Intent): boolean {
  return (
    message !== undefined && where.kind === 'channel' && what.kind === 'words' && Boolean(trialIn(what.text))
  );
}

/** Stable for a message, so that the platform's second delivery finds the first one's row. */
export function trialIdOf({ person, intent }: Call, message: string): string {
  return `${person.platform}:${person.tenant}:${intent.where.conversation}:${message}`;
}

export async function writeDown(
  at: AtUnit,
  written: Written,
  asked: readonly string[] = [],
  { restored = false } = {},
): Promise<Reply> {
  const { unit, member, call } = at;
  const text = trialText[unit.language];
  const isPrivate = written.audience === 'private';
  if (isPrivate && member?.value.shared) return showYou(sentence(text.sharedAccount));
  if (written.text.length > longestTrial) return showYou(sentence(text.tooLong));
  const guarded = await guardOne(call.ports, unit, written.text, asked);
  if (!guarded.ok) return askFirst(at, written, guarded);
  const place = placeOf(unit, call.ports.clock.now());
  const trial: Trial = {
    v: 1,
    id: written.id,
    author: member?.value.shared ? sharedAuthor(call) : call.person,
    what: guarded.text,
    audience: written.audience,
    onAgenda: !isPrivate,
    course: place.course,
    at: call.ports.clock.now().toISOString(),
    ...(written.message && { message: written.message }),
  };
  // A message that comes back has its receipt already.
  const tell = isPrivate || restored ? 'nobody' : { thread: written.thread };
  return store(call, { unit, trial, member, tell });
}

/** Until somebody says who it was: several people write from this account. */
function sharedAuthor({ person }: Call): Author {
  return { platform: 'none', tenant: '', id: `${sharedAuthorPrefix}${person.id}`, name: person.name ?? '' };
}

/** Stores it and says so: in the channel the receipt is posted, in private it is the answer. */
export async function store(call: Call, entry: Entry): Promise<Reply> {
  const { unit, trial } = entry;
  const stored = await storeTrial(call, entry);
  const isPersonal = call.intent.where.kind === 'personal';
  switch (stored) {
    case 'busy':
      return showYou(refusalView(unit.language, 'busy'));
    case 'known':
      return { kind: 'nothing' };
    case 'first':
    case 'stored': {
      const place = placeOf(unit, call.ports.clock.now());
      const shown = { unit, trial, place, alone: true, named: isPersonal };
      const receipt = isPersonal || trial.audience === 'private' ? trialReceiptView(shown) : undefined;
      if (stored === 'first') return showYou(withPrimer(unit, place.course, receipt));
      return receipt ? showYou(receipt) : { kind: 'nothing' };
    }
  }
}

type Unguarded = Exclude<Awaited<ReturnType<typeof guardOne>>, { ok: true }>;

/** Before anything is stored. Who is asked in private is known there when they answer. */
export async function askFirst(
  { unit, member, call }: Pick<AtUnit, 'unit' | 'member' | 'call'>,
  written: Written,
  found: Unguarded,
  { isEdit = false } = {},
): Promise<Reply> {
  const inChannel = call.intent.where.kind === 'channel' && written.message !== undefined;
  const { delivery } = call.intent;
  return once(call.ports, delivery && `${delivery}:asked:${fingerprint(written.text)}`, async () => {
    if (!member) await settleNow(call, unit);
    switch (found.why) {
      case 'concern':
        return showYou(concernView(unit.language, { inChannel }));
      case 'cpr':
        return showYou(cprView(unit.language, inChannel));
      case 'ask': {
        const choices = keepButtons(unit, pendingOf(unit, written));
        return showYou(sureView(unit.language, found, { choices, inChannel, isEdit }));
      }
    }
  });
}

/** What a button carries of a text that is stored nowhere. */
function pendingOf(unit: Unit, { id, text, audience, message, thread }: Written): Record<string, string> {
  return {
    unit: unit.id,
    trial: id,
    text,
    audience,
    ...(message && { conversation: message.conversation, message: message.id }),
    ...(thread && { thread }),
  };
}

export function writtenIn(data: Readonly<Record<string, string>>): Written | undefined {
  const { trial, text, audience, conversation, message, thread } = data;
  if (!trial || !text) return undefined;
  return {
    id: trial,
    text,
    audience: audience === 'private' ? 'private' : 'unit',
    ...(conversation && message && { message: { conversation, id: message } }),
    thread,
  };
}
