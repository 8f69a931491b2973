import { longestTexts } from '../../shared/domain/trial/limits.ts';
import { mostInOneMessage, type Opened, readTrials } from '../../shared/domain/trial/opening-words.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { enter, type Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { type GuardedWords, guardOne } from '../guard/guard-text.ts';
import { concernView, cprView, sureView } from '../guard/view/guard-views.ts';
import { once } from '../outbox/once.ts';
import { type Call, instead, marked, markOf, showYou } from '../turn/call.ts';
import type { Intent, Message } from '../turn/intent.ts';
import type { Reply } from '../turn/reply.ts';
import { divider, sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { settleNow } from '../unit/settle-member.ts';
import { trialIdOf } from './message-trials.ts';
import { findTrial } from './own-trial.ts';
import { store } from './store-trial.ts';
import { trialText } from './text/trial-text.ts';
import { placeOf } from './trial-receipt.ts';
import { fitsButton, keepButtons } from './view/trial-keep-buttons.ts';
import { offerView } from './view/trial-offer-view.ts';
import { openEmpty } from './write-trial.ts';
import { asWriter, unnamedWriter } from './writers.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'trial.from-message': Carries<'message' | 'text', 'unit' | 'thread' | 'own'>;
    'trial.offered': Pending;
  }
}

const nothing: Reply = { kind: 'nothing' };

/** A trial as it was written, wherever it was written. */
export interface Written {
  readonly id: string;
  readonly text: string;
  readonly audience: Trial['audience'];
  readonly message?: Trial['message'];
  readonly thread?: string | undefined;
  /** Others came with it, so its receipt has to say which one it is about. */
  readonly several?: boolean;
}

/** What the words of this call open; a trial is written in many ways, and none of them is to be lost. */
export function openedIn({ what, overheard }: Intent): Opened | undefined {
  return what.kind === 'words' ? readTrials(what.text, { addressed: !overheard }) : undefined;
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
      da: 'skriv en prøvehandling; du kan skrive den lige efter ordet',
      en: 'write a trial; you can write it right after the word',
    },
  },
  deed: 'write-trial',
  run: (at) => {
    const { message } = at.call.intent;
    const opened = openedIn(at.call.intent);
    if (message && opened?.kind === 'perhaps') return offer(at, message, opened.text);
    const texts = opened?.kind === 'trials' ? opened.texts : [];
    if (!message || texts.length === 0) return openEmpty(at, texts.join('\n'));
    return writeAll(at, message, texts);
  },
});

/** For words that may be a trial and are nothing else we know. */
export function offerTrial(call: Call): Promise<Reply> | undefined {
  const { message, overheard } = call.intent;
  const opened = openedIn(call.intent);
  if (!message || opened?.kind !== 'perhaps') return undefined;
  // Nobody asked, so where no unit lives nobody is told.
  const entry = overheard ? { withoutUnit: () => nothing } : {};
  return enter(call, { deed: 'write-trial', ...entry }, (at) => offer(at, message, opened.text));
}

/** `Gem som prøvehandling`: the one tap that it takes. */
export const offeredButton = button('trial.offered', {
  deed: 'write-trial',
  needs: ['trial', 'text', 'audience'],
  press: async (at, data) => {
    const { unit, call } = at;
    const written = writtenIn(data);
    if (await findTrial(call.ports, unit.id, written.id))
      return instead(showYou(sentence(trialText[unit.language].noted)));
    return instead(toPresser(at, await writeDown(at, chosen(written))));
  },
});

/** All of the message is the trial, whatever it begins with. */
function chosen(written: Written): Written {
  return written.message ? { ...written, message: { ...written.message, chosen: true } } : written;
}

/** One's own message, chosen afterwards; whose it is the platform tells. */
export const fromMessageButton = button('trial.from-message', {
  deed: 'write-trial',
  needs: ['message', 'text'],
  press: async (at, { text, message, thread, own }) => {
    const words = trialText[at.unit.language];
    if (own !== 'yes') return showYou(sentence(words.onlyOwn));
    const opened = readTrials(text, { addressed: true });
    const [first, ...more] = opened?.kind === 'trials' ? opened.texts : [];
    const from = { id: message, ...(thread && { thread }) };
    if (first && more.length > 0) return toPresser(at, await writeAll(at, from, [first, ...more]));
    return toPresser(at, await writeDown(at, chosen(writtenAs(at.call, from, first ?? text))));
  },
});

/** Whoever pressed has to be told, even where the receipt stands in the thread. */
export function toPresser({ unit }: Standing, reply: Reply): Reply {
  if (reply.kind !== 'nothing') return reply;
  return marked(showYou(sentence(trialText[unit.language].noted)), reply.mark);
}

/** What a message says, with all that makes it a trial. */
export function writtenAs(call: Call, message: Message, text: string, nth = 0): Written {
  const { where } = call.intent;
  return {
    id: trialIdOf(call, message.id, nth),
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
export function isSharedTrial(intent: Intent): boolean {
  const opened = intent.message && intent.where.kind === 'channel' ? openedIn(intent) : undefined;
  return opened?.kind === 'trials' && opened.texts.length > 0;
}

/** Each is one of its own, with its own receipt. */
async function writeAll(at: Standing, message: Message, texts: readonly string[]): Promise<Reply> {
  const replies: Reply[] = [];
  for (const [nth, text] of texts.slice(0, mostInOneMessage).entries()) {
    const written = writtenAs(at.call, message, text, nth);
    replies.push(await writeDown(at, { ...written, ...(texts.length > 1 && { several: true }) }));
  }
  const left = texts.length > mostInOneMessage;
  return together([...replies, ...(left ? [showYou(sentence(trialText[at.unit.language].tooMany))] : [])]);
}

/** Several answers to one message are one answer. */
export function together(replies: readonly Reply[]): Reply {
  const views = replies.flatMap((reply) => (reply.kind === 'show' ? [reply.view] : []));
  const marks = replies.map(markOf);
  const mark = marks.includes('taken') ? 'taken' : marks.find(Boolean);
  const [first] = views;
  if (!first) return marked(nothing, mark);
  const nodes = views.flatMap((view, nth) => (nth === 0 ? view.nodes : [divider(), ...view.nodes]));
  return marked(showYou({ summary: first.summary, nodes }), mark);
}

/** Given back with the text in the button: nothing is stored until it is pressed. */
export async function offer(at: Standing, message: Message, text: string): Promise<Reply> {
  const { unit, call } = at;
  const written = writtenAs(call, message, text);
  const guarded = await guardOne(call.ports, unit, text);
  if (!guarded.ok && guarded.why !== 'ask') return askFirst(at, written, guarded);
  const data = pendingOf(unit.id, written);
  return showYou(offerView(unit, text, fitsButton(data) ? data : undefined));
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
    ...(call.intent.at && { saidAt: call.intent.at }),
  };
  // A message that comes back has its receipt already.
  const { thread, several = false } = written;
  return store(at, trial, restored ? 'nobody' : { thread, several });
}

type Unguarded = Exclude<GuardedWords, { ok: true }>;

/**
 * Before anything is stored. Who is asked in private is known there when they answer. That it was asked is marked by
 * which delivery and which trial of it that was, never by the words: nothing of them is kept.
 */
export async function askFirst(
  at: Standing,
  written: Written,
  found: Unguarded,
  { isEdit = false } = {},
): Promise<Reply> {
  const { unit, member, call } = at;
  const inChannel = call.intent.where.kind === 'channel' && written.message !== undefined;
  const { delivery } = call.intent;
  return once(call.ports, delivery && `${delivery}:asked:${written.id}`, async () => {
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
export function quietly(call: Call, act: (at: Standing) => Promise<Reply>, unit?: string): Promise<Reply> {
  return enter(call, { deed: 'write-trial', unit, withoutUnit: () => nothing }, act);
}
