import type { BotOperation } from '../host/operation.ts';

/** An account of one simulated human, or of a tablet that several share. */
export interface Person {
  /** Unique in the world. */
  readonly key: string;
  readonly name: string;
  readonly platform: 'slack' | 'teams';
  readonly tenant: string;
  /** As the platform spells it. */
  readonly account: string;
  readonly kind: 'staff' | 'tablet' | 'guest' | 'stranger';
}

export interface Channel {
  readonly key: string;
  /** As the platform spells it. */
  readonly id: string;
  readonly name: string;
  readonly platform: 'slack' | 'teams';
  readonly tenant: string;
  readonly people: Set<Person>;
  botIsIn: boolean;
  /** When the bot last wrote to it and was not let in. */
  refusedAt?: number;
}

export type Place =
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'chat'; readonly person: Person };

/** Something somebody wrote. */
export interface Message {
  readonly by: Person;
  readonly place: Place;
  readonly id: string;
  readonly thread?: string;
  text: string;
}

export interface Line {
  readonly kind: 'heading' | 'text' | 'item' | 'quote';
  readonly text: string;
}

/** Something the bot has shown, as it looks to those who see it. */
export interface Shown {
  readonly id: string;
  readonly at: number;
  readonly place: Place;
  /** Seen by this person alone, wherever it stands. */
  readonly only?: Person;
  readonly thread?: string;
  readonly lines: readonly Line[];
  readonly buttons: readonly ShownButton[];
  /** As the platform got it: whoever sees it can follow what links it holds. */
  readonly drawn: unknown;
  /** It took the place of what stood there under the same id. */
  readonly replaced: boolean;
  readonly by: BotOperation;
}

export interface ShownButton {
  readonly label: string;
  readonly raw: Raw;
  readonly shown: Pick<Shown, 'id' | 'place' | 'only' | 'thread'>;
}

export interface OpenForm {
  readonly person: Person;
  readonly title: string;
  readonly fields: readonly FormField[];
  readonly raw: Raw;
  readonly place: Place;
  /** What it says is wrong, when it came back. */
  readonly errors: string;
  readonly lines: readonly Line[];
}

export interface FormField {
  readonly id: string;
  readonly kind: 'text' | 'choice' | 'choices' | 'other';
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type Raw = Readonly<Record<string, unknown>>;

/** What became of something a person asked for. */
export interface Outcome {
  /** Answered well and in time, as far as the person's client can tell. */
  readonly ok: boolean;
  readonly operation: BotOperation | undefined;
  readonly form?: OpenForm;
}

/** What became of something that the platform tells the bot of by itself. */
export interface Told {
  readonly outcome: 'accepted' | 'given-up' | 'lost';
  readonly operations: readonly BotOperation[];
}

/** Everything people can do on a platform, and nothing of how. */
export interface Platform {
  say(by: Person, place: Place, text: string, thread?: string): { message: Message; told: Promise<Told> };
  edit(message: Message, text: string): Promise<Told>;
  remove(message: Message): Promise<Told>;
  /** A command word, given the way the platform has for it. */
  ask(by: Person, place: Place, words: string): Promise<Outcome>;
  press(by: Person, button: ShownButton): Promise<Outcome>;
  submit(form: OpenForm, values: Readonly<Record<string, string>>): Promise<Outcome>;
  letIn(channel: Channel, by: Person): Promise<Told>;
  throwOut(channel: Channel): Promise<Told>;
}

/** Names a place in what is told about it. */
export function keyOf(place: Place): string {
  return place.kind === 'channel' ? `in ${place.channel.key}` : 'in private';
}

const texts = new WeakMap<readonly Line[], string>();

/** What is shown stays as it is, and every promise reads it. */
export function textOf({ lines }: { readonly lines: readonly Line[] }): string {
  const known = texts.get(lines);
  if (known !== undefined) return known;
  const text = lines.map((line) => line.text).join('\n');
  texts.set(lines, text);
  return text;
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function rawsIn(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRaw) : [];
}
