import type { Chat, Delivery } from '../../shared/ports/chat.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Form } from '../ui/form.ts';
import type { View } from '../ui/view.ts';
import type { Intent } from './intent.ts';
import type { Handle } from './reply.ts';

/** A platform's requests, answered. */
export interface Receiver {
  receive(request: Request): Promise<Response>;
}

/** What a receiver is given. */
export interface ReceiverParts {
  readonly handle: Handle;
  readonly log: Log;
  readonly clock: Clock;
  readonly texts: AdapterTexts;
  readonly later: Later;
}

/**
 * A message that could not be followed, or its answer not be told, is left to the queue, by its ids. Throws where that
 * is away too.
 */
export type Later = (intent: Intent, more?: { readonly doubtful?: boolean }) => Promise<void>;

/** What an adapter itself says to people, when nothing of the bot can answer. */
export interface AdapterTexts {
  readonly somethingWentWrong: string;
  /** An edit or a deletion that nobody will follow: neither the storage nor the queue could be reached. */
  readonly changeMissed: string;
  readonly tryAgain: string;
  /** Everybody reads this in the channel: the answer was for one person, and could not be given at all. */
  readonly answeredPrivately: string;
  /** Everybody reads this in the channel: the answer stands in the person's own chat. */
  readonly sentPrivately: string;
  /** From here on, only the person who pressed reads it. */
  readonly sentHere: string;
  readonly received: string;
  /** The answer, or the form that was asked for, stands below what was pressed. */
  readonly shownBelow: string;
  readonly cancelled: string;
}

/**
 * What the files of one name export in every platform's folder, such as `createReceiver` in `bot/slack/receive.ts`.
 * `tests/contracts/adapters.test.ts` lists every platform's: one that leaves something out does not compile.
 */
export interface AdapterFiles<Settings = never, More = never> {
  readonly receive: { createReceiver(settings: Settings, parts: ReceiverParts & More): Receiver };
  readonly deliver: { createChat(settings: Settings, parts: { readonly log: Log } & More): Chat<View> };
  readonly 'render-view': { renderView(view: View, ...more: never[]): readonly object[] };
  readonly 'render-form': { renderForm(form: Form, ...more: never[]): object };
  readonly errors: {
    /** Reduces a platform's error to a kind. Throws what did not come from the platform. */
    toUndelivered(error: unknown): Exclude<Delivery, { readonly ok: true }>;
    /** For the log: kinds and codes, never what was sent. */
    describe(error: unknown): Readonly<Record<string, string | number | undefined>>;
  };
}
