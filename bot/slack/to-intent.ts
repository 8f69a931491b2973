import type { Intent, Where, Who } from '../turn/intent.ts';
import { cleanText, mentions, opensTrial, withoutMention } from './clean-text.ts';
import { fromSafeJson } from './escape.ts';
import { takeWhere } from './form-place.ts';
import { readFormValues, unfoldAction } from './render-form.ts';
import { actionName, linkAction } from './render-view.ts';

export interface Incoming {
  readonly via: 'event' | 'command' | 'action' | 'form' | 'unfold' | 'home';
  readonly intent: Intent;
  readonly triggerId?: string;
  /** The pressed button stands in a message that only this person sees. */
  readonly ephemeral?: boolean;
  /** Where a submitted form can be marked when there is nothing better to mark. */
  readonly firstField?: string;
  /** The open form that is to be drawn again. */
  readonly view?: { readonly view_id: string; readonly hash: string };
}

/** Who the bot is in the workspace that this came from. */
export interface Bot {
  readonly tenant: string;
  readonly userId: string | undefined;
}

/** A button that says the words again which could not open a form by themselves. */
export const wordsAction = 'words';

type Fields = Readonly<Record<string, unknown>>;

const readSubtypes = new Set(['', 'file_share', 'thread_broadcast']);
const endings = new Set([
  'channel_archive',
  'channel_deleted',
  'channel_left',
  'group_archive',
  'group_deleted',
  'group_left',
]);

/** Undefined for everything that is not addressed to the bot: it is dropped unread. */
export function fromEvent(event: Fields, bot: Bot): Incoming | undefined {
  const type = string(event.type);
  if (type === 'app_mention' || type === 'message') return fromMessage(event, type, bot);
  const conversation = string(event.channel) || string(fields(event.channel).id);
  const at = { who: whoever(event, bot), where: whereIs(conversation) };
  const aboutBot = bot.userId !== undefined && event.user === bot.userId;
  if (type === 'member_joined_channel' && aboutBot) {
    const delivery = `slack:${bot.tenant}:${conversation}:joined:${string(event.event_ts)}`;
    return { via: 'event', intent: { ...at, what: { kind: 'added' }, delivery } };
  }
  if (endings.has(type) || (type === 'member_left_channel' && aboutBot)) {
    return { via: 'event', intent: { ...at, what: { kind: 'removed' } } };
  }
  // Revoking a person's own token is their business; without the bot's nothing works.
  const revoked = fields(event.tokens).bot;
  if (
    type === 'app_uninstalled' ||
    (type === 'tokens_revoked' && Array.isArray(revoked) && revoked.length > 0)
  ) {
    return { via: 'event', intent: { ...at, what: { kind: 'uninstalled' } } };
  }
  return undefined;
}

function fromMessage(event: Fields, type: string, bot: Bot): Incoming | undefined {
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
  // A message with a mention comes a second time, as an `app_mention`, and is read then.
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
 * Of a change we read what was addressed to the bot, before it or after. Everything else is handed on as overheard:
 * it is nobody's business unless its writer has saved this very message as a trial, which its row tells.
 */
function fromChange(event: Fields, conversation: string, bot: Bot): Incoming | undefined {
  const [now, before] = [fields(event.message), fields(event.previous_message)];
  const user = string(before.user) || string(now.user);
  const ts = string(event.deleted_ts) || string(now.ts);
  if (!user || !conversation || !ts || user === bot.userId || before.bot_id || now.bot_id) return undefined;
  const where = whereIs(conversation, string(now.thread_ts) || string(before.thread_ts));
  const isAddressed = (text: string) => where.kind === 'personal' || mentions(text, bot.userId);
  const isOurs = (text: string) => isAddressed(text) || opensTrial(text);
  const [text, old] = [string(now.text), string(before.text)];
  // A preview of a link is a change too.
  if (event.subtype === 'message_changed' && text === old) return undefined;
  const message = { id: ts, ...(where.kind === 'channel' && { thread: where.thread ?? ts }) };
  const at = momentIn(string(event.ts) || string(event.event_ts));
  const there = { who: whoIs(user, bot, teamOf(now) || teamOf(before)), where, ...(at && { at }) };
  // A message that its author deletes after others have answered stays as a tombstone: `message_changed`, subtype
  // `tombstone`.
  if (event.subtype === 'message_deleted' || now.subtype === 'tombstone') {
    const overheard = isOurs(old) ? {} : ({ overheard: true } as const);
    return { via: 'event', intent: { ...there, what: { kind: 'deleted', message }, ...overheard } };
  }
  const delivery = `slack:${bot.tenant}:${conversation}:${ts}:${string(event.ts) || string(event.event_ts)}`;
  const what = { kind: 'edited', message, text: cleanText(withoutMention(text, bot.userId)) } as const;
  const more = { ...(isOurs(text) && { delivery }), ...(!isAddressed(text) && { overheard: true as const }) };
  return { via: 'event', intent: { ...there, what, ...more } };
}

function momentIn(ts: string): string | undefined {
  return /^\d{9,11}(\.\d+)?$/.test(ts) ? new Date(Number(ts) * 1000).toISOString() : undefined;
}

export function fromCommand(body: Fields, bot: Bot): Incoming | undefined {
  const user = string(body.user_id);
  if (!user) return undefined;
  return {
    via: 'command',
    triggerId: string(body.trigger_id),
    intent: {
      who: whoIs(user, bot, string(body.user_team_id)),
      where: whereIs(string(body.channel_id), string(body.thread_ts), string(body.channel_name)),
      what: { kind: 'words', text: cleanText(withoutMention(string(body.text), bot.userId)) },
    },
  };
}

export function fromAction(body: Fields, bot: Bot): Incoming | undefined {
  const [action] = Array.isArray(body.actions) ? body.actions.map(fields) : [];
  const [user, team] = personIn(body);
  const [container, channel, message] = [body.container, body.channel, body.message].map(fields);
  // The app's own page stands in no conversation: what is pressed there is answered in the person's own chat.
  const home = container?.type === 'view' ? user : '';
  const conversation = string(channel?.id) || string(container?.channel_id) || home;
  if (!action || !user || !conversation) return undefined;
  const name = actionName(string(action.action_id));
  if (name === unfoldAction) return fromUnfolding(body, bot);
  if (name === linkAction) return undefined;
  const data = fromSafeJson(string(action.value));
  const thread = string(message?.thread_ts) || string(container?.thread_ts);
  // The message that a thread hangs on stands in the channel itself.
  const inThread = thread !== string(container?.message_ts) ? thread : '';
  return {
    via: 'action',
    triggerId: string(body.trigger_id),
    ephemeral: container?.is_ephemeral === true,
    intent: {
      who: whoIs(user, bot, team),
      where: home
        ? { kind: 'personal', conversation }
        : whereIs(conversation, inThread, string(channel?.name)),
      what:
        name === wordsAction
          ? { kind: 'words', text: data.text ?? '' }
          : { kind: 'button', action: name, data },
    },
  };
}

export function fromForm(body: Fields, bot: Bot): Incoming | undefined {
  const view = fields(body.view);
  const [user, team] = personIn(body);
  if (!user) return undefined;
  const { where, context } = takeWhere(fromSafeJson(string(view.private_metadata)));
  const blocks = Array.isArray(view.blocks) ? view.blocks.map(fields) : [];
  const first = string(blocks.find((block) => block.type === 'input')?.block_id);
  return {
    via: 'form',
    ...(first && { firstField: first }),
    intent: {
      who: whoIs(user, bot, team),
      where: where ?? { kind: 'personal', conversation: user },
      what: {
        kind: 'form',
        form: string(view.callback_id),
        values: readFormValues(inputsOf(fields(view.state).values)),
        context,
      },
    },
  };
}

/** The form with all that is typed so far, not to be saved but to be shown whole. */
function fromUnfolding(body: Fields, bot: Bot): Incoming | undefined {
  const sent = fromForm(body, bot);
  const { id, hash } = fields(body.view);
  if (sent?.intent.what.kind !== 'form') return undefined;
  const what = { ...sent.intent.what, unfold: true } as const;
  const view = { view_id: string(id), hash: string(hash) };
  return { ...sent, via: 'unfold', intent: { ...sent.intent, what }, view };
}

function inputsOf(values: unknown): Parameters<typeof readFormValues>[0] {
  return Object.fromEntries(
    Object.entries(fields(values)).map(([block, actions]) => [
      block,
      Object.fromEntries(Object.entries(fields(actions)).map(([id, input]) => [id, fields(input)])),
    ]),
  );
}

const unnamed = /^(directmessage|privategroup|mpdm-.*)?$/;

export function whereIs(conversation: string, thread = '', name = ''): Where {
  return {
    // Slack's ids tell: D is a chat of two, everything else has an audience.
    kind: conversation.startsWith('D') ? 'personal' : 'channel',
    conversation,
    ...(thread && { thread }),
    ...(!unnamed.test(name) && { name }),
  };
}

/** Somebody whose own workspace is another one came in through a shared channel. */
export function whoIs(id: string, bot: Bot, team = ''): Who {
  const isOutsider = team !== '' && team !== bot.tenant;
  return { platform: 'slack', tenant: bot.tenant, id, ...(isOutsider && { outsider: true }) };
}

/** The person's own workspace, as far as a message tells. */
function teamOf(message: Fields): string {
  return string(message.user_team) || string(message.source_team) || string(message.team);
}

/** Who pressed or sent, and from which workspace. */
export function personIn(body: Fields): readonly [id: string, team: string] {
  const user = fields(body.user);
  return [string(user.id), string(user.team_id)];
}

/** Who stands behind something that happened to the bot; itself where Slack does not tell. */
function whoever(event: Fields, bot: Bot): Who {
  const ids = [event.inviter, event.actor_id, event.user, bot.userId];
  return whoIs(ids.map(string).find(Boolean) ?? '', bot);
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
