import type { Raw } from './page-and-server.ts';
import { problemOf } from './slack-rules.ts';
import type { Tickets } from './tickets.ts';
import { botUser, type Conversation, type Workspace } from './workspace.ts';

const refused = (error: string) => ({ ok: false, error });
const done = (more: object = {}) => ({ ok: true, ...more });

export type WebApi = ReturnType<typeof createWebApi>;

/** Slack's Web API as far as the bot calls it, over what stands in the workspace. */
export function createWebApi(workspace: Workspace, tickets: Tickets, botToken: string) {
  function say(to: Conversation, args: Raw, only?: string): string {
    const { thread_ts: thread } = args;
    const { ts } = workspace.add(to.id, {
      author: botUser,
      ...wordsOf(args),
      ...(typeof thread === 'string' && thread !== '' && { thread }),
      ...(only !== undefined && to.kind === 'channel' && { only }),
    });
    if (!to.hasBot && only === undefined) workspace.join(to);
    return ts;
  }

  function post(args: Raw, only?: string): object {
    const to = workspace.conversation(string(args.channel));
    if (!to) return refused('channel_not_found');
    if (only !== undefined && !workspace.people.some(({ id }) => id === only))
      return refused('user_not_found');
    const ts = say(to, args, only);
    return done(only === undefined ? { ts, channel: to.id } : { message_ts: ts });
  }

  function react(args: Raw, change: (before: readonly string[], name: string) => readonly string[]): object {
    const [to, name] = [string(args.channel), string(args.name)];
    const isThere = workspace.change(to, string(args.timestamp), ({ reactions }) => ({
      reactions: change(reactions, name),
    }));
    return isThere ? done() : refused('message_not_found');
  }

  function openForm(args: Raw): object {
    const ticket = tickets.spendTrigger(string(args.trigger_id));
    if (typeof ticket === 'string') return refused(ticket);
    return done({ view: workspace.setModal(ticket.person, raw(args.view)) });
  }

  function redrawForm(args: Raw): object {
    const [person, modal] = workspace.findModal(string(args.view_id)) ?? [];
    if (!person || !modal) return refused('not_found');
    if (args.hash !== undefined && args.hash !== modal.hash) return refused('hash_conflict');
    return done({ view: workspace.setModal(person, raw(args.view), modal.id) });
  }

  function call(method: string, args: Raw): object {
    switch (method) {
      case 'auth.test':
        return done({ user_id: botUser, bot_id: 'B0FEMUGER', team_id: workspace.team });
      case 'chat.postMessage':
        return post(args);
      case 'chat.postEphemeral':
        return post(args, string(args.user));
      case 'chat.update': {
        const [to, ts] = [workspace.conversation(string(args.channel)), string(args.ts)];
        const isThere = to && workspace.change(to.id, ts, () => wordsOf(args));
        return isThere ? done({ channel: to.id, ts }) : refused('message_not_found');
      }
      case 'views.open':
        return openForm(args);
      case 'views.update':
        return redrawForm(args);
      case 'views.publish':
        workspace.setHome(string(args.user_id), blocksOf(raw(args.view)));
        return done({ view: { id: `V${string(args.user_id)}` } });
      case 'users.info': {
        const person = workspace.people.find(({ id }) => id === args.user);
        if (!person) return refused('user_not_found');
        const profile = { display_name: person.name, real_name: person.name };
        return done({ user: { id: person.id, team_id: workspace.team, real_name: person.name, profile } });
      }
      case 'conversations.open': {
        const to = workspace.conversation(string(args.users));
        return to ? done({ channel: { id: to.id } }) : refused('user_not_found');
      }
      case 'conversations.info': {
        const to = workspace.conversation(string(args.channel));
        return to ? done({ channel: { id: to.id, name: to.name } }) : refused('channel_not_found');
      }
      case 'conversations.replies': {
        const found = workspace.find(string(args.channel), string(args.latest || args.ts));
        if (!found || found.isGone) return refused('thread_not_found');
        return done({ messages: [asSlackTells(found)] });
      }
      case 'reactions.add':
        return react(args, (before, name) => [...new Set([...before, name])]);
      case 'reactions.remove':
        return react(args, (before, name) => before.filter((one) => one !== name));
      default:
        return refused('unknown_method');
    }
  }

  return {
    call(method: string, args: Raw, token: string | undefined): object {
      const problem = problemOf(method, args, token);
      if (problem) return problem;
      return token === botToken ? call(method, args) : refused('invalid_auth');
    },
    /** What comes to a response url; false where it works no more. */
    answer(id: string, args: Raw): boolean {
      const ticket = tickets.spendAnswer(id);
      const to = ticket && workspace.conversation(ticket.conversation);
      if (!to || problemOf('response_url', args, undefined)) return false;
      if (args.replace_original === true && ticket.ts)
        return workspace.change(to.id, ticket.ts, () => wordsOf(args));
      say(to, args, args.response_type === 'in_channel' ? undefined : ticket.person);
      return true;
    },
    /** The answer to a slash command stands in the body of the bot's HTTP answer. */
    answerCommand(person: string, to: Conversation, args: Raw): void {
      if (typeof args.text === 'string')
        say(to, args, args.response_type === 'in_channel' ? undefined : person);
    },
  };
}

/** A message as Slack hands it to apps. */
export function asSlackTells(message: {
  readonly author: string;
  readonly ts: string;
  readonly text: string;
  readonly thread?: string;
}) {
  const { author, ts, text, thread } = message;
  return {
    type: 'message',
    user: author,
    ts,
    text,
    ...(author === botUser && { bot_id: 'B0FEMUGER' }),
    ...(thread && { thread_ts: thread }),
  };
}

function wordsOf(args: Raw): { readonly text: string; readonly blocks: readonly Raw[] } {
  return { text: string(args.text), blocks: blocksOf(args) };
}

function blocksOf({ blocks }: Raw): readonly Raw[] {
  return Array.isArray(blocks) ? blocks : [];
}

export function raw(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

export function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
