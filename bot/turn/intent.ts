import type { Values } from '../ui/form.ts';

/** What came in, as plain data. An adapter says what it knows; what to do about it is decided in the rooms. */
export interface Intent {
  readonly who: Who;
  readonly where: Where;
  readonly what: What;
  /**
   * Stable across a platform's retries (for Slack channel + ts, never the event id).
   * Set where the platform may deliver twice; acted on once.
   */
  readonly delivery?: string;
  /** The message that holds these words: a trial made of it follows its edits. Missing for a slash command. */
  readonly message?: Message;
  /**
   * When it happened, by the platform's clock. Two edits of one message may arrive in the wrong order; the later one
   * holds.
   */
  readonly at?: string;
  /** What the words ask for was done when they first came; only the answer is still owed. */
  readonly isDone?: true;
  /** The message in the person's own chat whose button was pressed, or that the form was opened from. */
  readonly pressed?: string;
  /** Pressed on the app's own page: what answers it comes to the person's chat as a message of its own. */
  readonly atHome?: true;
  /** Not written to the bot: it was read along in the channel. Only a trial in it may be kept. */
  readonly overheard?: true;
}

export interface Message {
  readonly id: string;
  /** Where an answer to it belongs. */
  readonly thread?: string;
}

export interface Who {
  readonly platform: 'slack' | 'teams';
  readonly tenant: string;
  readonly id: string;
  readonly name?: string;
  /** The language the person's client is set to, e.g. 'da-DK'. */
  readonly locale?: string;
  /** A guest, or somebody from another organisation. They are told so, and shown nothing. */
  readonly outsider?: true;
}

export interface Where {
  readonly kind: 'channel' | 'personal';
  /** The conversation's id as the platform spells it, without a thread. */
  readonly conversation: string;
  readonly thread?: string;
  /** The channel's or team's name if the activity carries it: shown, never a key. */
  readonly name?: string;
  /** What the platform needs to write here later without being asked; opaque to core. */
  readonly reference?: object;
}

export type What =
  /** Text addressed to the bot, mention and command name taken off. */
  | { readonly kind: 'words'; readonly text: string }
  /** A message addressed to the bot was changed; `restored` when it had been deleted. */
  | {
      readonly kind: 'edited';
      readonly message: Message;
      /** The text after the edit. Missing when it is no longer addressed to the bot. */
      readonly text?: string;
      readonly restored?: boolean;
    }
  | { readonly kind: 'deleted'; readonly message: Message }
  | { readonly kind: 'button'; readonly action: string; readonly data: Readonly<Record<string, string>> }
  | {
      readonly kind: 'form';
      readonly form: string;
      readonly values: Values;
      readonly context: Readonly<Record<string, string>>;
      /** The fold was opened: the form is not sent yet, but shown again with all fields and what is typed so far. */
      readonly unfold?: true;
    }
  /** The bot was added to this channel, team or personal chat. */
  | { readonly kind: 'added' }
  | { readonly kind: 'removed' }
  /** Everything of this tenant ends: app uninstalled or its tokens revoked. */
  | { readonly kind: 'uninstalled' };
