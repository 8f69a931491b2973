import { fingerprint } from '../../shared/domain/guard/guard.ts';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import { trialText as trialIn } from '../../shared/domain/trial/opening-words.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { enter, type Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { type GuardedWords, guardOne } from '../guard/guard-text.ts';
import { concernView, cprView, sureView } from '../guard/view/guard-views.ts';
import { once } from '../outbox/once.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Intent } from '../turn/intent.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { settleNow } from '../unit/settle-member.ts';
import { store } from './store-trial.ts';
import { trialText } from './text/trial-text.ts';
import { placeOf } from './trial-receipt.ts';
import { keepButtons } from './view/trial-keep-buttons.ts';
import { openEmpty } from './write-trial.ts';
import { asWriter, unnamedWriter } from './writers.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'trial.from-message': Carries<'message' | 'text', 'unit' | 'thread' | 'own'>;
  }
}

/** A trial as it was written, wherever it was written. */
export interface Written {
  readonly id: string;
  readonly text: string;
  readonly audience: Trial['audience'];
  readonly message?: Trial['message'];
  readonly thread?: string | undefined;
}

/** `prøvehandling: …` as a message; a typed command without one opens the form instead. */
export const trialCommand = command({
  name: 'trial',
  reach: 'once',
  words: {
    da: ['prøv', 'prøvehandling', 'ny prøvehandling'],
    en: ['try', 'trial', 'new trial', 'trial action'],
  },
  help: {
    group: 'everyday',
    line: {
      da: 'skriv en prøvehandling; eller begynd din besked med “prøvehandling:”',
      en: 'write a trial; or begin your message with “prøvehandling:”',
    },
  },
  deed: 'write-trial',
  run: (at) => {
    const { what, message } = at.call.intent;
    const text = what.kind === 'words' ? (trialIn(what.text) ?? '') : '';
    if (!message || !text) return openEmpty(at, text);
    return writeDown(at, writtenAs(at.call, message, text));
  },
});

/** One's own message, chosen afterwards; whose it is the platform tells. */
export const fromMessageButton = button('trial.from-message', {
  deed: 'write-trial',
  needs: ['message', 'text'],
  press: async (at, { text, message, thread, own }) => {
    const words = trialText[at.unit.language];
    if (own !== 'yes') return showYou(sentence(words.onlyOwn));
    const written = writtenAs(at.call, { id: message, ...(thread && { thread }) }, trialIn(text) || text);
    const reply = await writeDown(at, written);
    return reply.kind === 'nothing' ? showYou(sentence(words.noted)) : reply;
  },
});

/** What a message says, with all that makes it a trial. */
export function writtenAs(call: Call, message: { id: string; thread?: string }, text: string): Written {
  const { where } = call.intent;
  return {
    id: trialIdOf(call, message.id),
    text,
    audience: where.kind === 'personal' ? 'private' : 'unit',
    message: { conversation: where.conversation, id: message.id },
    thread: message.thread,
  };
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
  at: Standing,
  written: Written,
  asked: readonly string[] = [],
  { restored = false } = {},
): Promise<Reply> {
  const { unit, isShared, call } = at;
  const text = trialText[unit.language];
  const isPrivate = written.audience === 'private';
  if (isPrivate && isShared) return showYou(refusalView(unit.language, 'sharedAccount'));
  if (written.text.length > longestTexts.what) return showYou(sentence(text.tooLong));
  const guarded = await guardOne(call.ports, unit, written.text, asked);
  if (!guarded.ok) return askFirst(at, written, guarded);
  const trial: Trial = {
    v: 1,
    id: written.id,
    author: isShared ? unnamedWriter(call) : (await asWriter(at)).person,
    what: guarded.text,
    audience: written.audience,
    onAgenda: !isPrivate,
    course: placeOf(unit, call.ports.clock.now()).course,
    at: call.ports.clock.now().toISOString(),
    ...(written.message && { message: written.message }),
  };
  // A message that comes back has its receipt already.
  return store(at, trial, restored ? 'nobody' : { thread: written.thread });
}

type Unguarded = Exclude<GuardedWords, { ok: true }>;

/** Before anything is stored. Who is asked in private is known there when they answer. */
export async function askFirst(
  at: Standing,
  written: Written,
  found: Unguarded,
  { isEdit = false } = {},
): Promise<Reply> {
  const { unit, member, call } = at;
  const inChannel = call.intent.where.kind === 'channel' && written.message !== undefined;
  const { delivery } = call.intent;
  return once(call.ports, delivery && `${delivery}:asked:${fingerprint(written.text)}`, async () => {
    if (!member) await settleNow(await asWriter(at), unit);
    switch (found.why) {
      case 'concern':
        return showYou(concernView(unit.language, { inChannel }));
      case 'cpr':
        return showYou(cprView(unit.language, inChannel));
      case 'ask': {
        const choices = keepButtons(unit, pendingOf(unit.id, written));
        return showYou(sureView(unit.language, found, { choices, inChannel, isEdit }));
      }
      default:
        return found satisfies never;
    }
  });
}

/** What a button carries of a text that is stored nowhere. */
export type Pending = Carries<'unit' | 'trial' | 'text' | 'audience', 'conversation' | 'message' | 'thread'>;

function pendingOf(unit: string, { id, text, audience, message, thread }: Written): Pending {
  return {
    unit,
    trial: id,
    text,
    audience,
    ...(message && { conversation: message.conversation, message: message.id }),
    ...(thread && { thread }),
  };
}

export function writtenIn({ trial, text, audience, conversation, message, thread }: Pending): Written {
  return {
    id: trial,
    text,
    audience: audience === 'private' ? 'private' : 'unit',
    ...(conversation && message && { message: { conversation, id: message } }),
    thread,
  };
}

/** For messages that were edited or deleted: where there is no unit, nothing is said of it. */
export function quietly(call: Call, act: (at: Standing) => Promise<Reply>): Promise<Reply> {
  return enter(call, { deed: 'write-trial', withoutUnit: () => ({ kind: 'nothing' }) }, act);
}
