import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../../shared/ports/log.ts';
import type { AdapterTexts } from '../turn/adapter.ts';
import type { Reply } from '../turn/reply.ts';
import type { Act, View } from '../ui/view.ts';
import { withinMs } from './connector-http.ts';
import type { TeamsAdapter } from './credentials.ts';
import { postToPerson } from './deliver.ts';
import { describe, type Undelivered } from './errors.ts';
import type { Incoming } from './incoming.ts';
import { limits } from './limits.ts';
import { wordsAction } from './read-data.ts';
import { toReference } from './reference.ts';
import { renderForm } from './render-form.ts';
import { toLine, toMessage, toMessages } from './render-message.ts';
import { forOne } from './seen-by.ts';
import type { TeamsActivity } from './teams-activity.ts';

/** One activity being answered. */
export interface Turn {
  readonly activity: TeamsActivity;
  readonly incoming: Incoming;
  readonly context: TurnContext;
  readonly adapter: TeamsAdapter;
  readonly forms: 'dialog' | 'inline';
  readonly texts: AdapterTexts;
  readonly log: Log;
  /** Called when an answer, as far as one can tell, reached nobody. */
  readonly missed: (why: Undelivered) => void;
}

type Shown = Extract<Reply, { kind: 'show' }>;

/** Answers a message or an event by sending messages. */
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
    // The question was visible to the asker alone, so the others need no line that it was answered.
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

/**
 * Offers a form: as a card, or by a button that opens a dialog. The button is for the asker; where that is not
 * possible, all may see it.
 */
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

/** Whether the answer replaces the message: when it asks to, or when that message is the form which was sent. */
export function takesPlace(reply: Shown, { incoming }: Turn): boolean {
  const submitted = incoming.intent.what.kind === 'form' && incoming.via !== 'dialog-submit';
  return Boolean(incoming.from) && (reply.replace === true || submitted);
}

/**
 * Where a private answer went. `here`: into the channel, visible to this person alone, which not every client and
 * organisation allows.
 */
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

/** Shows messages in the channel to one person alone. Returns those that could not be. */
async function whisper(
  messages: readonly Partial<Activity>[],
  { adapter, context, log }: Turn,
): Promise<readonly Partial<Activity>[]> {
  let told = 0;
  try {
    await withinMs(limits.whisperMs, async () => {
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

/** Replaces the message whose button was pressed by the first message, and posts the rest below. */
export async function takePlace(turn: Turn, messages: readonly Partial<Activity>[]): Promise<void> {
  const { adapter, context, incoming } = turn;
  const { from } = incoming;
  const [first, ...rest] = messages;
  if (!first || !from) return post(turn, messages);
  // The message was visible to one person alone, and so is what replaces it.
  if (incoming.seenByOne) {
    await adapter.whisperInstead(context, from, forOne(first));
    await whisper(rest, turn);
    return;
  }
  await context.updateActivity({ ...first, id: from });
  await post(turn, rest);
}

/**
 * The same after an invoke. Its answer has shown the new card already, but only until the client loads the
 * conversation again.
 */
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

/** Teams opens dialogs for buttons only. So the answer is a button that asks the same again. */
function opener({ form, offer }: Extract<Reply, { kind: 'open-form' }>, { incoming }: Turn): View {
  const { what } = incoming.intent;
  const again =
    what.kind === 'button'
      ? { action: what.action, data: what.data }
      : { action: wordsAction, data: { text: what.kind === 'words' ? what.text : '' } };
  return {
    summary: form.title,
    nodes: [
      { node: 'paragraph', words: [{ t: 'strong', text: form.title }] },
      { node: 'paragraph', words: [form.ahead ?? offer.says] },
      {
        node: 'buttons',
        buttons: [{ label: offer.button, ...again, style: 'primary', opensForm: true } as Act],
      },
    ],
  };
}
