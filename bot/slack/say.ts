import type { RespondFn, webApi } from '@slack/bolt';
import type { Log } from '../../shared/ports/log.ts';
import type { AdapterTexts } from '../turn/adapter.ts';
import { postAll } from './deliver.ts';
import { describe, toUndelivered } from './errors.ts';
import { escapeText } from './escape.ts';
import type { Incoming } from './incoming.ts';
import type { SlackMessage } from './render-view.ts';

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
}

export function line(text: string): SlackMessage {
  return { text: escapeText(text), blocks: [] };
}

export async function sayToAll(turn: Turn, messages: readonly SlackMessage[]): Promise<void> {
  const { conversation, thread } = turn.incoming.intent.where;
  const delivery = await postAll(turn.client, { channel: conversation, thread }, messages, notSaid(turn));
  // The form was opened with a slash command in a channel that the bot is not in: tell its sender in their
  // own chat.
  if (!delivery.ok && delivery.kind === 'gone' && turn.incoming.via === 'form') {
    await sayInPerson(turn, messages);
  }
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
    const isGiven = await sayInPerson(turn, messages);
    // A line in the channel for all says where the answer went, and nothing of the answer.
    await sayToAll(turn, [line(isGiven ? turn.texts.sentPrivately : turn.texts.answeredPrivately)]);
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

async function sayInPerson(turn: Turn, messages: readonly SlackMessage[]): Promise<boolean> {
  const channel = turn.incoming.intent.who.id;
  const delivery = await postAll(turn.client, { channel }, messages, notSaid(turn));
  return delivery.ok || delivery.kind === 'ambiguous';
}

function notSaid({ log, incoming }: Turn): (error: unknown) => void {
  return (error) =>
    log.warn('slack.not-said', { via: incoming.via, kind: toUndelivered(error).kind, ...describe(error) });
}
