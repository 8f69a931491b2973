import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Call } from '../turn/call.ts';
import type { Message } from '../turn/intent.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { trialIdOf } from './message-trials.ts';

/** A trial as it was written, before the guard has seen it. */
export interface Written {
  readonly id: string;
  readonly text: string;
  readonly audience: Trial['audience'];
  readonly message?: Trial['message'];
  readonly thread?: string | undefined;
  /** Its message holds several trials, so the receipt has to say which one it is about. */
  readonly several?: boolean;
  /** The line above it says that it has been tried. */
  readonly tried?: boolean;
}

/** Marks that all of the message is the trial, though it does not begin with “prøvehandling”. */
export function chosen(written: Written): Written {
  return written.message ? { ...written, message: { ...written.message, chosen: true } } : written;
}

/** Makes a trial of a message's words. Its id comes from the message; in the personal chat it is private. */
export function writtenAs(call: Call, message: Message, text: string, nth = 0): Written {
  const { where } = call.intent;
  return {
    id: trialIdOf(call, message.id, nth),
    text,
    audience: where.kind === 'personal' ? 'private' : 'unit',
    message: { conversation: where.conversation, id: message.id },
    thread: message.thread,
  };
}

/** A trial that is not stored yet, as the data of a button. */
export type Pending = Carries<
  'unit' | 'trial' | 'text' | 'audience',
  'conversation' | 'message' | 'thread' | 'tried'
>;

/** The same in the buttons of the guard's question. `from`: its message holds receipts of others, and stays. */
export type Questioned = Pending & Carries<never, 'question' | 'over' | 'from'>;

export function pendingOf(unit: string, { id, text, audience, message, thread, tried }: Written): Pending {
  return {
    unit,
    trial: id,
    text,
    audience,
    ...(message && { conversation: message.conversation, message: message.id }),
    ...(thread && { thread }),
    ...(tried && { tried: 'yes' }),
  };
}

export function writtenIn({ trial, text, audience, conversation, message, thread, tried }: Pending): Written {
  return {
    id: trial,
    text,
    audience: audience === 'private' ? 'private' : 'unit',
    ...(conversation && message && { message: { conversation, id: message } }),
    thread,
    ...(tried === 'yes' && { tried: true }),
  };
}
