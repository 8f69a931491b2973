import type { Platform } from '../domain/person/person.ts';

export interface Address {
  readonly platform: Platform;
  readonly tenant: string;
  readonly kind: 'channel' | 'person';
  /** The channel's or the person's id. */
  readonly id: string;
  readonly thread?: string;
  /** How to find the conversation again; only the platform's adapter reads it. */
  readonly reference?: object;
}

export type Delivery =
  | { readonly ok: true; readonly messageId: string }
  | { readonly ok: false; readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  /**
   * `ambiguous`: it may have arrived, so it is never sent again. `doubtful`: the platform says that it failed, but
   * such messages have been seen to arrive; it is sent again and says that it may be a repetition. `auth`: we are
   * shut out.
   */
  | { readonly ok: false; readonly kind: 'transient' | 'doubtful' | 'gone' | 'auth' | 'ambiguous' };

/** A message of somebody else's, as it stands now. */
export type Reread =
  | { readonly kind: 'says'; readonly text: string; readonly addressed: boolean }
  /** `unreadable`: the platform shows it to nobody but those who are there. */
  | { readonly kind: 'gone' | 'unreadable' }
  | { readonly kind: 'later'; readonly seconds?: number };

export interface Chat<Content> {
  post(to: Address, content: Content): Promise<Delivery>;
  /** Replaces a message of ours. What does not fit into one message is left out. */
  update(to: Address, messageId: string, content: Content): Promise<Delivery>;
  /** What a person's message says now, where the platform can be asked. */
  read(from: Address, messageId: string): Promise<Reread>;
  /** The name the person is shown by, where the platform has to be asked for it. */
  nameOf(person: Address): Promise<string | undefined>;
}
