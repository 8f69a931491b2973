import type { RespondFn, webApi } from '@slack/bolt';
import type { Delivery } from '../../shared/ports/chat.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { AdapterTexts } from '../turn/adapter.ts';
import { postAll } from './deliver.ts';
import { describe, toUndelivered } from './errors.ts';
import { escapeText } from './escape.ts';
import type { Incoming } from './incoming.ts';
import type { SlackMessage } from './render-view.ts';
import { callLimitMs } from './web-client.ts';

/** One thing that came in, being answered. */
export interface Turn {
  readonly incoming: Incoming;
  readonly client: webApi.WebClient;
  /** Answers through Slack's response url; missing where there is none. */
  readonly respond?: RespondFn;
  /** Slack has stopped waiting for the HTTP answer, or soon will. */
  readonly isLate: () => boolean;
  readonly texts: AdapterTexts;
  readonly log: Log;
  /** Called when an answer, as far as one can tell, reached nobody. */
  readonly missed: (why: Undelivered) => void;
}

type Undelivered = Exclude<Delivery, { readonly ok: true }>;

export function line(text: string): SlackMessage {
  return { text: escapeText(text), blocks: [] };
}

export async function sayToAll(turn: Turn, messages: readonly SlackMessage[]): Promise<void> {
  const delivery = await post(turn, messages);
  // The form was opened with a slash command in a channel that the bot is not in: tell its sender in their own chat.
  if (!delivery.ok && delivery.kind === 'gone' && turn.incoming.via === 'form') {
    await sayInPerson(turn, messages);
  } else if (!delivery.ok) turn.missed(delivery);
}

function post(turn: Turn, messages: readonly SlackMessage[]): Promise<Delivery> {
  const { conversation, thread } = turn.incoming.intent.where;
  return postAll(turn.client, { channel: conversation, thread }, messages, notSaid(turn));
}

/** Says something to one person. In a channel as a message that only they see; where that fails, in their own chat. */
export async function sayToYou(turn: Turn, messages: readonly SlackMessage[]): Promise<void> {
  const { intent } = turn.incoming;
  if (intent.where.kind === 'personal') return sayToAll(turn, messages);
  try {
    for (const message of messages) await whisper(turn, message);
  } catch (error) {
    notSaid(turn)(error);
    // It may have been shown all the same; saying it again would show it twice.
    if (toUndelivered(error).kind === 'ambiguous') return;
    const given = await sayInPerson(turn, messages);
    const isGiven = given.ok || given.kind === 'ambiguous';
    if (!given.ok) turn.missed(given);
    // A line in the channel for all says where the answer went, and nothing of the answer.
    await post(turn, [line(isGiven ? turn.texts.sentPrivately : turn.texts.answeredPrivately)]);
  }
}

async function whisper({ client, incoming }: Turn, message: SlackMessage): Promise<void> {
  const { who, where } = incoming.intent;
  await client.chat.postEphemeral({
    channel: where.conversation,
    user: who.id,
    ...(where.thread && { thread_ts: where.thread }),
    ...message,
  });
}

function sayInPerson(turn: Turn, messages: readonly SlackMessage[]): Promise<Delivery> {
  const channel = turn.incoming.intent.who.id;
  return postAll(turn.client, { channel }, messages, notSaid(turn));
}

function notSaid({ log, incoming }: Turn): (error: unknown) => void {
  return (error) =>
    log.warn('slack.not-said', { via: incoming.via, kind: toUndelivered(error).kind, ...describe(error) });
}

/**
 * Replaces the message that a response url belongs to. Slack takes it for half an hour, five times; false when it is
 * refused.
 */
export async function putInPlace(
  responseUrl: string,
  message: SlackMessage,
  { log }: Turn,
): Promise<boolean> {
  try {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ replace_original: true, ...message }),
      signal: AbortSignal.timeout(callLimitMs),
    });
    const isTaken = response.ok && !/"ok"\s*:\s*false/.test(await response.text());
    if (!isTaken) log.warn('slack.not-replaced', { status: response.status });
    return isTaken;
  } catch (error) {
    log.warn('slack.not-replaced', describe(error));
    // It may stand there all the same; saying it again would show it twice.
    return toUndelivered(error).kind === 'ambiguous';
  }
}
