import type { Activity, TurnContext } from 'botbuilder';
import type { Log } from '../../shared/ports/log.ts';
import type { Reply } from '../turn/reply.ts';
import type { Act, View } from '../ui/view.ts';
import type { TeamsActivity } from './activity.ts';
import type { TeamsAdapter } from './credentials.ts';
import { postToPerson } from './deliver.ts';
import { describe } from './errors.ts';
import { toLine, toMessage, toMessages } from './messages.ts';
import { toReference } from './reference.ts';
import { renderForm } from './render-form.ts';
import { type Incoming, wordsAction } from './to-intent.ts';

/** What the adapter itself says to people. */
export interface TeamsTexts {
  readonly somethingWentWrong: string;
  /** Where everybody can read it, in place of an answer for one person whose own chat cannot be reached. */
  readonly answeredPrivately: string;
  /** These three are shown to nobody but the person who pressed. */
  readonly sentPrivately: string;
  readonly received: string;
  readonly cancelled: string;
  readonly openForm: string;
}

/** One activity being answered. */
export interface Turn {
  readonly activity: TeamsActivity;
  readonly incoming: Incoming;
  readonly context: TurnContext;
  readonly adapter: TeamsAdapter;
  readonly forms: 'dialog' | 'inline';
  readonly texts: TeamsTexts;
  readonly log: Log;
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
      return post(
        turn,
        turn.forms === 'inline' ? [formMessage(reply.form)] : toMessages(opener(reply, turn), 'dialog'),
      );
    case 'form-errors':
      return takePlace(turn, [formMessage(reply.form)]);
    default:
      return reply satisfies never;
  }
}

async function sayView(reply: Shown, turn: Turn): Promise<void> {
  const messages = toMessages(reply.view, turn.forms);
  if (isPrivate(reply, turn)) {
    if (!(await sendPrivately(reply.view, turn))) await post(turn, [toLine(turn.texts.answeredPrivately)]);
  } else if (takesPlace(reply, turn)) {
    await takePlace(turn, messages);
  } else {
    await post(turn, messages);
  }
}

export function isPrivate(reply: Shown, { incoming }: Turn): boolean {
  return reply.to === 'only-you' && incoming.intent.where.kind === 'channel';
}

/** A form among the messages gives way to what came of it. */
export function takesPlace(reply: Shown, { activity, incoming }: Turn): boolean {
  const submitted = incoming.intent.what.kind === 'form' && incoming.via !== 'dialog-submit';
  return Boolean(activity.replyToId) && (reply.replace === true || submitted);
}

/** Teams shows a channel message to all or to none, so what is for one person goes to their own chat. */
export async function sendPrivately(view: View, turn: Turn): Promise<boolean> {
  const { activity, adapter, incoming, forms, log } = turn;
  const reference = toReference(activity);
  const delivery = await postToPerson(adapter, reference, incoming.intent.who.id, toMessages(view, forms));
  if (!delivery.ok) log.warn('teams.not-private', { kind: delivery.kind });
  return delivery.ok;
}

export async function post({ context }: Turn, messages: readonly Partial<Activity>[]): Promise<void> {
  for (const message of messages) await context.sendActivity(message);
}

/** Puts the first message where the pressed one stood, and the rest below. */
export async function takePlace(turn: Turn, messages: readonly Partial<Activity>[]): Promise<void> {
  const { activity, context } = turn;
  const [first, ...rest] = messages;
  if (!first || !activity.replyToId) return post(turn, messages);
  await context.updateActivity({ ...first, id: activity.replyToId });
  await post(turn, rest);
}

/** The same for an invoke, whose own answer shows the card already. */
export async function keepForEverybody(turn: Turn, messages: readonly Partial<Activity>[]): Promise<void> {
  try {
    await takePlace(turn, messages);
  } catch (error) {
    turn.log.warn('teams.not-replaced', describe(error));
  }
}

export function formMessage(form: Extract<Reply, { kind: 'open-form' }>['form']): Partial<Activity> {
  return toMessage(renderForm(form, { forms: 'inline' }), form.title);
}

/** A message cannot open a dialog, so it offers a button which asks the same again and can. */
export function opener(reply: Extract<Reply, { kind: 'open-form' }>, { incoming, texts }: Turn): View {
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
