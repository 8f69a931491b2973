import type { Intent, Where, Who } from '../turn/intent.ts';

export interface Incoming {
  readonly via: 'event' | 'command' | 'action' | 'form' | 'unfold' | 'home';
  readonly intent: Intent;
  readonly triggerId?: string;
  /** The pressed button stands in a message that only this person sees. */
  readonly ephemeral?: boolean;
  /**
   * Slack's response url of the press that opened the form, where one person alone sees the message with that button:
   * so what comes of the form can take the message's place, for half an hour.
   */
  readonly openedFrom?: string;
  /** The form's first field, where an apology can be shown. */
  readonly firstField?: string;
  /** The open form that is to be drawn again. */
  readonly view?: { readonly view_id: string; readonly hash: string };
}

/** Who the bot is in the workspace that this came from. */
export interface Bot {
  readonly tenant: string;
  readonly userId: string | undefined;
}

export type Fields = Readonly<Record<string, unknown>>;

const unnamed = /^(directmessage|privategroup|mpdm-.*)?$/;

export function whereIs(conversation: string, thread = '', name = ''): Where {
  return {
    // Ids that begin with D are chats of two. Everything else has an audience.
    kind: conversation.startsWith('D') ? 'personal' : 'channel',
    conversation,
    ...(thread && { thread }),
    ...(!unnamed.test(name) && { name }),
  };
}

/** Somebody from another workspace came in through a shared channel. */
export function whoIs(id: string, bot: Bot, team = ''): Who {
  const isOutsider = team !== '' && team !== bot.tenant;
  return { platform: 'slack', tenant: bot.tenant, id, ...(isOutsider && { outsider: true }) };
}

/** Who pressed or sent, and from which workspace. */
export function personIn(body: Fields): readonly [id: string, team: string] {
  const user = fields(body.user);
  return [string(user.id), string(user.team_id)];
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
