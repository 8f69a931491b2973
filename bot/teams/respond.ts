import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../../shared/ports/log.ts';
import type { AdapterTexts } from '../turn/adapter.ts';
import type { Reply } from '../turn/reply.ts';
import type { Act, View } from '../ui/view.ts';
import type { TeamsActivity } from './activity.ts';
import { withinMs } from './connector-http.ts';
import type { TeamsAdapter } from './credentials.ts';
import { postToPerson } from './deliver.ts';
import { describe, type Undelivered } from './errors.ts';
import { toLine, toMessage, toMessages } from './messages.ts';
import { toReference } from './reference.ts';
import { renderForm } from './render-form.ts';
import { forOne } from './seen-by.ts';
import { type Incoming, wordsAction } from './to-intent.ts';

/** One activity being answered. */
export interface Turn {
  readonly activity: TeamsActivity;
  readonly incoming: Incoming;
  readonly context: TurnContext;
  readonly adapter: TeamsAdapter;
  readonly forms: 'dialog' | 'inline';
  readonly texts: AdapterTexts;
  readonly log: Log;
  /** The answer itself reached nobody, as far as one can tell. */
  readonly missed: (why: Undelivered) => void;
}

type Shown = Extract<Reply, { kind: 'show' }>;

/** Answers where it was asked: messages and events have no other way. */
export async function say(reply: Reply, turn: Turn): Promise<void> {
  switch (reply.kind) {
    case 'nothing':
      return;
    case 'show':
      return sayView(reply, turn);
    case 'open-form':
      return sayForm(reply, turn);
    case 'form-errors':
      return takePlace(turn, [formMessage(reply.form)]);
    default:
      return reply satisfies never;
  }
}

async function sayView(reply: Shown, turn: Turn): Promise<void> {
  const messages = toMessages(reply.view, turn.forms);
  if (isPrivate(reply, turn)) {
    const where = await sendPrivately(messages, turn);
    // What was asked before nobody's eyes leaves nothing to be told to everybody.
    if (where === 'here' || turn.activity.recipient.isTargeted) return;
    await post(turn, [
      toLine(where === 'own-chat' ? turn.texts.sentPrivately : turn.texts.answeredPrivately),
    ]);
  } else if (takesPlace(reply, turn)) {
    await takePlace(turn, messages);
  } else {
    await post(turn, messages);
  }
}

/** The button that opens it is for whoever asked; where that cannot be had, a button is no secret. */
export async function sayForm(reply: Extract<Reply, { kind: 'open-form' }>, turn: Turn): Promise<void> {
  if (turn.forms === 'inline') return post(turn, [formMessage(reply.form)]);
  const messages = toMessages(opener(reply, turn), 'dialog');
  const rest = turn.incoming.intent.where.kind === 'channel' ? await whisper(messages, turn) : messages;
  await post(turn, rest);
}

export function isPrivate(reply: Shown, { activity, incoming }: Turn): boolean {
  if (incoming.intent.where.kind !== 'channel') return false;
  return reply.to === 'only-you' || activity.recipient.isTargeted === true;
}

/** A form among the messages gives way to what came of it. */
export function takesPlace(reply: Shown, { activity, incoming }: Turn): boolean {
  const submitted = incoming.intent.what.kind === 'form' && incoming.via !== 'dialog-submit';
  return Boolean(activity.replyToId) && (reply.replace === true || submitted);
}

/** `here`: in the channel, for this person alone. Some clients and organisations have no such messages. */
export type Given = 'here' | 'own-chat' | 'nowhere';

export async function sendPrivately(messages: readonly Partial<Activity>[], turn: Turn): Promise<Given> {
  const rest = await whisper(messages, turn);
  if (rest.length === 0) return 'here';
  const { activity, adapter, incoming, log, missed } = turn;
  const delivery = await postToPerson(adapter, toReference(activity), incoming.intent.who.id, rest);
  if (delivery.ok) return 'own-chat';
  missed(delivery);
  log.warn('teams.not-private', { kind: delivery.kind });
  return 'nowhere';
}

/** Teams has to answer in time, and the way round takes its own. */
const whisperLimitMs = 3000;

/** What could not be shown in the channel to one person alone. */
async function whisper(
  messages: readonly Partial<Activity>[],
  { adapter, context, log }: Turn,
): Promise<readonly Partial<Activity>[]> {
  let told = 0;
  try {
    await withinMs(whisperLimitMs, async () => {
      for (const message of messages) {
        await adapter.whisper(context, forOne(message));
        told++;
      }
    });
  } catch (error) {
    log.warn('teams.not-whispered', describe(error));
  }
  return messages.slice(told);
}

export async function post({ context }: Turn, messages: readonly Partial<Activity>[]): Promise<void> {
  for (const message of messages) await context.sendActivity(message);
}

/** Puts the first message where the pressed one stood, and the rest below. */
export async function takePlace(turn: Turn, messages: readonly Partial<Activity>[]): Promise<void> {
  const { activity, adapter, context, incoming } = turn;
  const [first, ...rest] = messages;
  if (!first || !activity.replyToId) return post(turn, messages);
  // What one person saw is still seen by one.
  if (incoming.seenByOne) {
    await adapter.whisperInstead(context, activity.replyToId, forOne(first));
    await whisper(rest, turn);
    return;
  }
  await context.updateActivity({ ...first, id: activity.replyToId });
  await post(turn, rest);
}

/** The same for an invoke, whose own answer shows the card already, but only until the page is drawn anew. */
export async function keepInPlace(turn: Turn, messages: readonly Partial<Activity>[]): Promise<void> {
  try {
    await takePlace(turn, messages);
  } catch (error) {
    turn.log.warn('teams.not-replaced', describe(error));
  }
}

function formMessage(form: Extract<Reply, { kind: 'open-form' }>['form']): Partial<Activity> {
  return toMessage(renderForm(form, { forms: 'inline' }), form.title);
}

/** A message cannot open a dialog, so it offers a button which asks the same again and can. */
function opener(reply: Extract<Reply, { kind: 'open-form' }>, { incoming, texts }: Turn): View {
  const { what } = incoming.intent;
  const again =
    what.kind === 'button'
      ? { action: what.action, data: what.data }
      : { action: wordsAction, data: { text: what.kind === 'words' ? what.text : '' } };
  return {
    summary: reply.form.title,
    nodes: [
      { node: 'paragraph', words: [{ t: 'strong', text: reply.form.title }] },
      {
        node: 'buttons',
        buttons: [{ label: texts.openForm, ...again, style: 'primary', opensForm: true } as Act],
      },
    ],
  };
}
