import type { Clock } from '../../../shared/ports/clock.ts';
import type { Raw, ShownModal } from './page-and-server.ts';

export const botUser = 'U0FEMUGER';

export interface Message {
  readonly ts: string;
  readonly author: string;
  readonly text: string;
  readonly blocks: readonly Raw[];
  readonly thread?: string;
  /** The one person who sees it. */
  readonly only?: string;
  readonly isEdited?: boolean;
  readonly isGone?: boolean;
  readonly reactions: readonly string[];
  readonly revision: number;
}

export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'direct';
  /** In a chat of two: the person who talks to the bot. */
  readonly person?: string;
  hasBot: boolean;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly hasBot: boolean;
}

export interface WorkspaceSettings {
  readonly team: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly Place[];
  readonly clock: Clock;
}

/** As many as a page shows; the oldest are forgotten. */
const mostKept = 200;

export type Workspace = ReturnType<typeof createWorkspace>;

/** What stands in the workspace at this moment: people, conversations, messages, open forms. It lives in memory. */
export function createWorkspace({ team, people, channels, clock }: WorkspaceSettings) {
  const conversations: readonly Conversation[] = [
    ...channels.map((place) => ({ ...place, kind: 'channel' as const })),
    ...people.map(({ id }) => ({
      id: id.replace(/^U/, 'D'),
      name: 'Femuger',
      kind: 'direct' as const,
      person: id,
      hasBot: true,
    })),
  ];
  const messages = new Map<string, readonly Message[]>();
  const homes = new Map<string, { readonly revision: number; readonly blocks: readonly Raw[] }>();
  const modals = new Map<string, ShownModal>();
  const listeners = new Set<() => void>();
  let counted = 0;
  const count = () => ++counted;

  function changed(): void {
    for (const listener of listeners) listener();
  }

  const workspace = {
    team,
    people,
    conversations,
    count,
    nameOf: (user: string) =>
      user === botUser ? 'Femuger' : (people.find(({ id }) => id === user)?.name ?? user),
    /** A person's id means their own chat with the bot, as in Slack. */
    conversation: (id: string) => conversations.find((one) => one.id === id || one.person === id),
    messagesIn: (conversation: string) => messages.get(conversation) ?? [],
    find: (conversation: string, ts: string) =>
      workspace.messagesIn(conversation).find((message) => message.ts === ts),
    /** Slack's name for a message: the second, and a number that no other has. */
    stamp: () => `${Math.floor(clock.now().getTime() / 1000)}.${String(count()).padStart(6, '0')}`,
    add(conversation: string, message: Pick<Message, 'author' | 'text'> & Partial<Message>): Message {
      const added = { ts: workspace.stamp(), blocks: [], reactions: [], ...message, revision: count() };
      messages.set(conversation, [...workspace.messagesIn(conversation), added].slice(-mostKept));
      changed();
      return added;
    },
    /** False where there is no such message. */
    change(conversation: string, ts: string, to: (message: Message) => Partial<Message> | 'gone'): boolean {
      const before = workspace.messagesIn(conversation);
      if (!before.some((message) => message.ts === ts)) return false;
      const after = before.flatMap((message) => {
        if (message.ts !== ts) return [message];
        const now = to(message);
        return now === 'gone' ? [] : [{ ...message, ...now, revision: count() }];
      });
      messages.set(conversation, after);
      changed();
      return true;
    },
    homeOf: (person: string) => homes.get(person),
    setHome(person: string, blocks: readonly Raw[]): void {
      homes.set(person, { revision: count(), blocks });
      changed();
    },
    modalOf: (person: string) => modals.get(person),
    findModal: (id: string) => [...modals].find(([, modal]) => modal.id === id),
    setModal(person: string, view: Raw | undefined, id = `V${count()}`): ShownModal | undefined {
      const modal = view && { id, hash: `h${count()}`, view };
      if (modal) modals.set(person, modal);
      else modals.delete(person);
      changed();
      return modal;
    },
    join(conversation: Conversation): void {
      conversation.hasBot = true;
      changed();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return workspace;
}

/** What somebody typed as Slack holds it: its own three characters escaped, and `@Femuger` a mention. */
export function toSlackText(typed: string, { people }: Pick<Workspace, 'people'>): string {
  const names = [{ id: botUser, name: 'Femuger' }, ...people].flatMap(({ id, name }) => [
    [name, id] as const,
    [name.split(' ')[0] ?? name, id] as const,
  ]);
  return names.reduce(
    (text, [name, id]) => text.replace(new RegExp(`@${name}(?![\\p{L}\\d])`, 'giu'), `<@${id}>`),
    typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
}
