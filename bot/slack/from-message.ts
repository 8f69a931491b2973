import type { Where } from '../turn/intent.ts';
import { cleanText, mentions, opensTrial, withoutMention } from './clean-text.ts';
import { type Bot, type Fields, fields, type Incoming, string, whereIs, whoIs } from './incoming.ts';

const readSubtypes = new Set(['', 'file_share', 'thread_broadcast']);

/** A message, its edit or its deletion; undefined for what the bot does not read. */
export function fromMessage(event: Fields, type: string, bot: Bot): Incoming | undefined {
  const user = string(event.user);
  const [conversation, ts] = [string(event.channel), string(event.ts)];
  if (event.subtype === 'message_changed' || event.subtype === 'message_deleted') {
    return fromChange(event, conversation, bot);
  }
  if (!user || !conversation || !ts || user === bot.userId) return undefined;
  if (event.bot_id || !readSubtypes.has(string(event.subtype))) return undefined;
  const raw = string(event.text);
  const where = whereIs(conversation, string(event.thread_ts));
  const isAddressed = type === 'app_mention' || where.kind === 'personal';
  // A message with a mention comes twice, as `message` and as `app_mention`. Only the second is read.
  const isRead = isAddressed || (!mentions(raw, bot.userId) && opensTrial(raw));
  if (!isRead) return undefined;
  return {
    via: 'event',
    intent: {
      who: whoIs(user, bot, teamOf(event)),
      where,
      what: { kind: 'words', text: cleanText(withoutMention(raw, bot.userId)) },
      delivery: `slack:${bot.tenant}:${conversation}:${ts}`,
      message: { id: ts, ...(where.kind === 'channel' && { thread: where.thread ?? ts }) },
      ...(!isAddressed && { overheard: true }),
    },
  };
}

/**
 * An edit or a deletion. Where the message was or is addressed to the bot, it is read like any other. All others are
 * handed on as overheard: only the bot's rows can tell whether this message was kept as a trial.
 */
function fromChange(event: Fields, conversation: string, bot: Bot): Incoming | undefined {
  const [now, before] = [fields(event.message), fields(event.previous_message)];
  const user = string(before.user) || string(now.user);
  const ts = string(event.deleted_ts) || string(now.ts);
  if (!user || !conversation || !ts || user === bot.userId || before.bot_id || now.bot_id) return undefined;
  const where = whereIs(conversation, string(now.thread_ts) || string(before.thread_ts));
  const isAddressed = (text: string) => wordsIn(text, where, bot.userId).addressed;
  const isOurs = (text: string) => isAddressed(text) || opensTrial(text);
  const [text, old] = [string(now.text), string(before.text)];
  // Slack also sends a change when it adds the preview of a link.
  if (event.subtype === 'message_changed' && text === old) return undefined;
  const message = { id: ts, ...(where.kind === 'channel' && { thread: where.thread ?? ts }) };
  const at = momentIn(string(event.ts) || string(event.event_ts));
  const there = { who: whoIs(user, bot, teamOf(now) || teamOf(before)), where, ...(at && { at }) };
  // A deleted message that others have answered stays as a placeholder: `message_changed` with the subtype
  // `tombstone`.
  if (event.subtype === 'message_deleted' || now.subtype === 'tombstone') {
    const overheard = isOurs(old) ? {} : ({ overheard: true } as const);
    return { via: 'event', intent: { ...there, what: { kind: 'deleted', message }, ...overheard } };
  }
  const delivery = `slack:${bot.tenant}:${conversation}:${ts}:${string(event.ts) || string(event.event_ts)}`;
  const words = wordsIn(text, where, bot.userId);
  const what = { kind: 'edited', message, text: words.text } as const;
  const more = { ...(isOurs(text) && { delivery }), ...(!words.addressed && { overheard: true as const }) };
  return { via: 'event', intent: { ...there, what, ...more } };
}

/** What was said, and whether it was said to the bot. */
export function wordsIn(
  raw: string,
  where: Where,
  bot: string | undefined,
): { readonly text: string; readonly addressed: boolean } {
  return {
    text: cleanText(withoutMention(raw, bot)),
    addressed: where.kind === 'personal' || mentions(raw, bot),
  };
}

function momentIn(ts: string): string | undefined {
  return /^\d{9,11}(\.\d+)?$/.test(ts) ? new Date(Number(ts) * 1000).toISOString() : undefined;
}

/** The person's own workspace, as far as a message tells. */
function teamOf(message: Fields): string {
  return string(message.user_team) || string(message.source_team) || string(message.team);
}
