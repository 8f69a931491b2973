import { mostInOneMessage } from '../../shared/domain/trial/limits.ts';
import { nthOf } from '../../shared/domain/trial/of-one-message.ts';
import { type Opened, readTrials } from '../../shared/domain/trial/read-trials.ts';
import { saidTogether } from '../../shared/domain/trial/said-together.ts';
import { enter, type Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { guardOne } from '../guard/guard-words.ts';
import { type Call, instead, showYou, together } from '../turn/call.ts';
import type { Intent, Message } from '../turn/intent.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { findTrial } from './find-own-trial.ts';
import { askFirst, toPresser, writeDown } from './guard-then-store.ts';
import { trialText } from './text/trial-text.ts';
import { chosen, type Pending, pendingOf, type Written, writtenAs, writtenIn } from './unstored-trial.ts';
import { fitsButton } from './view/trial-keep-buttons.ts';
import { offerView } from './view/trial-offer-view.ts';
import { openEmpty } from './write-in-form.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trial.from-message': Carries<'message' | 'text', 'unit' | 'thread' | 'own'>;
    'trial.offered': Pending & Carries<never, 'several'>;
  }
}

const nothing: Reply = { kind: 'nothing' };

/** The trials in these words, if any. */
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
  answersForWords: true,
  deed: 'write-trial',
  run: (at) => {
    const { message } = at.call.intent;
    const opened = openedIn(at.call.intent);
    if (message && opened?.kind === 'perhaps') return offer(at, message, opened.text);
    const texts = opened?.kind === 'trials' ? opened.texts : [];
    if (!message || texts.length === 0) return openEmpty(at, texts.join('\n'));
    return writeAll(at, message, texts, opened?.tried);
  },
});

/** Offers to keep words that are no command and may be a trial; undefined where they may not. */
export function offerTrial(
  call: Call,
  /** What they are rather than a trial. */
  rather: (at: Standing, text: string) => Promise<Reply | undefined> = async () => undefined,
): Promise<Reply> | undefined {
  const { message, overheard } = call.intent;
  const opened = openedIn(call.intent);
  if (!message || opened?.kind !== 'perhaps') return undefined;
  // Overheard words ask nothing: where no unit lives, nothing is said.
  const entry = overheard ? { withoutUnit: () => nothing } : {};
  return enter(
    call,
    { deed: 'write-trial', ...entry },
    async (at) => (await rather(at, opened.text)) ?? offer(at, message, opened.text),
  );
}

/** `Gem som prøvehandling`, below that offer. */
export const offeredButton = button('trial.offered', {
  deed: 'write-trial',
  needs: ['trial', 'text', 'audience'],
  press: async (at, data) => {
    const { unit, call } = at;
    const written = writtenIn(data);
    if (await findTrial(call.ports, unit.id, written.id))
      return instead(showYou(sentence(trialText[unit.language].noted)));
    const each = saidTogether(written.text);
    const told = each?.tried ? { ...written, tried: true } : written;
    if (data.several && each) return instead(toPresser(at, await writeEach(at, told, each.texts)));
    return instead(toPresser(at, await writeDown(at, chosen(told))));
  },
});

/** Keeps a message that its author chose in the message's menu. The platform says whose message it is. */
export const fromMessageButton = button('trial.from-message', {
  deed: 'write-trial',
  needs: ['message', 'text'],
  press: async (at, { text, message, thread, own }) => {
    const words = trialText[at.unit.language];
    if (own !== 'yes') return showYou(sentence(words.onlyOwn));
    const opened = readTrials(text, { addressed: true });
    const [first, ...more] = opened?.kind === 'trials' ? opened.texts : [];
    const from = { id: message, ...(thread && { thread }) };
    if (first && more.length > 0)
      return toPresser(at, await writeAll(at, from, [first, ...more], opened?.tried));
    return toPresser(at, await writeDown(at, chosen(writtenAs(at.call, from, first ?? text))));
  },
});

/**
 * Whether a message becomes shared trials. Those need no mark of their delivery: the receipt's row stays when the
 * trial is withdrawn, and refuses the same trial a second time. A private trial has no receipt.
 */
export function isSharedTrial(intent: Intent): boolean {
  const opened = intent.message && intent.where.kind === 'channel' ? openedIn(intent) : undefined;
  return opened?.kind === 'trials' && opened.texts.length > 0;
}

/** Writes down every trial that one message holds, each with its own receipt. */
async function writeAll(
  at: Standing,
  message: Message,
  texts: readonly string[],
  tried = false,
): Promise<Reply> {
  const replies: Reply[] = [];
  for (const [nth, text] of texts.slice(0, mostInOneMessage).entries()) {
    const written = writtenAs(at.call, message, text, nth);
    replies.push(await writeDown(at, { ...written, tried, ...(texts.length > 1 && { several: true }) }));
  }
  const left = texts.length > mostInOneMessage;
  return together([...replies, ...(left ? [showYou(sentence(trialText[at.unit.language].tooMany))] : [])]);
}

/** The lines or parts of one message, each a trial of its own: their ids follow the message's, as if the word stood before each. */
async function writeEach(at: Standing, whole: Written, texts: readonly string[]): Promise<Reply> {
  const replies: Reply[] = [];
  for (const [nth, text] of texts.slice(0, mostInOneMessage).entries()) {
    const id = nth === 0 ? whole.id : nthOf(whole.id, nth);
    replies.push(await writeDown(at, chosen({ ...whole, id, text, several: true })));
  }
  return together(replies);
}

/** Asks whether a message is a trial. Its text travels in the button; nothing is stored until that is pressed. */
export async function offer(at: Standing, message: Message, text: string): Promise<Reply> {
  const { unit, call } = at;
  const written = writtenAs(call, message, text);
  const guarded = await guardOne(call.ports, unit, text);
  if (!guarded.ok && guarded.why !== 'ask') return askFirst(at, written, guarded);
  const data = pendingOf(unit.id, written);
  // The guard has a question: it is put when the text is kept, and until then its words are not said again.
  return showYou(
    offerView(unit, guarded.ok ? text : undefined, fitsButton(data) ? data : undefined, saidTogether(text)),
  );
}
