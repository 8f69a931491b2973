import type { Who } from '../turn/intent.ts';
import { cleanText, withoutMention } from './clean-text.ts';
import { fromSafeJson } from './escape.ts';
import { takePlace } from './form-place.ts';
import { fromMessage } from './from-message.ts';
import {
  type Bot,
  type Fields,
  fields,
  type Incoming,
  personIn,
  string,
  whereIs,
  whoIs,
} from './incoming.ts';
import { readFormValues, unfoldAction } from './render-form.ts';
import { actionName, linkAction } from './render-view.ts';

/** The button that says typed words again, because only a button can open a form. */
export const wordsAction = 'words';

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
  // Only the bot's own token matters; people may revoke theirs.
  const revoked = fields(event.tokens).bot;
  if (
    type === 'app_uninstalled' ||
    (type === 'tokens_revoked' && Array.isArray(revoked) && revoked.length > 0)
  ) {
    return { via: 'event', intent: { ...at, what: { kind: 'uninstalled' } } };
  }
  return undefined;
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
  // The Home tab is in no conversation: what is pressed there is answered in the person's own chat.
  const home = container?.type === 'view' ? user : '';
  const conversation = string(channel?.id) || string(container?.channel_id) || home;
  if (!action || !user || !conversation) return undefined;
  const name = actionName(string(action.action_id));
  if (name === unfoldAction) return fromUnfolding(body, bot);
  if (name === linkAction) return undefined;
  const data = fromSafeJson(string(action.value));
  const thread = string(message?.thread_ts) || string(container?.thread_ts);
  // The first message of a thread has the thread's id, but stands in the channel itself.
  const inThread = thread !== string(container?.message_ts) ? thread : '';
  const ephemeral = container?.is_ephemeral === true;
  const where = home
    ? ({ kind: 'personal', conversation } as const)
    : whereIs(conversation, inThread, string(channel?.name));
  const pressed = where.kind === 'personal' && !home ? string(container?.message_ts) : '';
  const openedFrom = ephemeral || where.kind === 'personal' ? string(body.response_url) : '';
  return {
    via: 'action',
    triggerId: string(body.trigger_id),
    ephemeral,
    ...(openedFrom && { openedFrom }),
    intent: {
      who: whoIs(user, bot, team),
      where,
      ...(pressed && { pressed }),
      ...(home && { atHome: true as const }),
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
  const { where, openedFrom, pressed, context } = takePlace(fromSafeJson(string(view.private_metadata)));
  const blocks = Array.isArray(view.blocks) ? view.blocks.map(fields) : [];
  const first = string(blocks.find((block) => block.type === 'input')?.block_id);
  return {
    via: 'form',
    ...(openedFrom && { openedFrom }),
    ...(first && { firstField: first }),
    intent: {
      who: whoIs(user, bot, team),
      where: where ?? { kind: 'personal', conversation: user },
      ...(pressed && { pressed }),
      what: {
        kind: 'form',
        form: string(view.callback_id),
        values: readFormValues(inputsOf(fields(view.state).values)),
        context,
      },
    },
  };
}

/** The button that shows a form's folded fields was pressed: the form comes with what is typed so far. */
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

/** Who added or removed the bot; the bot itself where Slack does not say. */
function whoever(event: Fields, bot: Bot): Who {
  const ids = [event.inviter, event.actor_id, event.user, bot.userId];
  return whoIs(ids.map(string).find(Boolean) ?? '', bot);
}
