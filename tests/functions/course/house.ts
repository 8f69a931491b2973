/** A unit's people and what they see, whichever platform they are on. */
export interface House {
  /** First names; the first one leads. */
  readonly staff: readonly string[];
  /** Everything the bot has shown, in order. */
  readonly shown: Shown[];
  /** The bot comes into the channel. */
  letIn(): Promise<void>;
  say(who: string, text: string, where?: 'channel' | 'personal'): Promise<Message>;
  /** A command that opens a form by itself, or by the button that the platform needs first. */
  askForForm(who: string, command: string): Promise<OpenForm>;
  /** Delivers a message a second time. */
  deliverAgain(message: Message): Promise<void>;
  edit(message: Message, text: string): Promise<void>;
  remove(message: Message): Promise<void>;
  /** Presses a button; returns the form if one opened. */
  press(who: string, button: ShownButton): Promise<OpenForm | undefined>;
  /** Sends a form; returns it if it came back with errors. */
  submit(form: OpenForm, values: Readonly<Record<string, string>>): Promise<OpenForm | undefined>;
  /** Collects what the bot has shown without being asked. */
  collect(): void;
  stop(): Promise<void>;
}

export interface Message {
  readonly who: string;
  readonly where: 'channel' | 'personal';
  readonly id: string;
  readonly text: string;
}

export interface Shown {
  /** 'channel', or the one person who sees it. */
  readonly to: string;
  readonly lines: readonly string[];
  readonly buttons: readonly ShownButton[];
}

export interface ShownButton {
  readonly label: string;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** The button as the platform sent it. */
  readonly raw: Raw;
  readonly place: {
    /** The conversation: 'channel', or somebody's own chat with the bot. */
    readonly to: string;
    readonly message: string;
    /** It stands in the channel, and one person sees it. */
    readonly ephemeral?: boolean;
  };
}

export interface OpenForm {
  readonly who: string;
  readonly words: string;
  readonly raw: Raw;
  readonly options: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
}

export type Raw = Readonly<Record<string, unknown>>;

export function textOf({ lines }: Shown): string {
  return lines.join('\n');
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object in it, outermost first. */
export function* objectsIn(value: unknown): Generator<Raw> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (isRaw(value)) {
    yield value;
    for (const item of Object.values(value)) yield* objectsIn(item);
  }
}
