/** What the server tells the page, and what the page asks of it. Both sides import these types. */
export type Raw = Readonly<Record<string, unknown>>;

export interface ShownMessage {
  readonly ts: string;
  /** Changes whenever the message is to be drawn anew. */
  readonly revision: number;
  readonly author: string;
  readonly name: string;
  readonly isBot: boolean;
  readonly day: string;
  readonly time: string;
  /** As Slack holds it, with mentions like `<@U0FEMUGER>`. */
  readonly text: string;
  readonly blocks: readonly Raw[];
  /** The message whose thread this one stands in. */
  readonly thread?: string;
  /** Nobody else sees it. */
  readonly onlyYou: boolean;
  readonly isEdited: boolean;
  /** Deleted, but others have answered it. */
  readonly isGone: boolean;
  readonly reactions: readonly string[];
}

export interface ShownConversation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'direct';
  /** Whether the bot is known to be there. */
  readonly hasBot: boolean;
  readonly messages: readonly ShownMessage[];
}

export interface ShownModal {
  readonly id: string;
  readonly hash: string;
  readonly view: Raw;
}

/** All that one person sees. */
export interface Shown {
  readonly me: string;
  readonly names: Readonly<Record<string, string>>;
  readonly bot: string;
  readonly conversations: readonly ShownConversation[];
  readonly home?: { readonly revision: number; readonly blocks: readonly Raw[] };
  readonly modal?: ShownModal;
}

interface At {
  readonly conversation: string;
  readonly ts: string;
}

/** What a person does at the page. */
export type Deed =
  | {
      readonly kind: 'say';
      readonly conversation: string;
      readonly text: string;
      readonly thread?: string;
    }
  | ({ readonly kind: 'edit'; readonly text: string } & At)
  | ({ readonly kind: 'delete' } & At)
  | ({ readonly kind: 'shortcut' } & At)
  | ({ readonly kind: 'press'; readonly action: string; readonly value: string } & At)
  | { readonly kind: 'press-home'; readonly action: string }
  | { readonly kind: 'press-form'; readonly view: string; readonly action: string; readonly values: Raw }
  | { readonly kind: 'submit'; readonly view: string; readonly values: Raw }
  | { readonly kind: 'close'; readonly view: string }
  | { readonly kind: 'open-home' }
  | { readonly kind: 'invite'; readonly conversation: string };

export interface DeedAnswer {
  /** A sentence for the person: what did not work. */
  readonly problem?: string;
  /** Sentences for fields of the open form. */
  readonly errors?: Readonly<Record<string, string>>;
}
