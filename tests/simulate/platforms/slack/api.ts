import type { Names } from '../../engine/steady-names.ts';
import { botToken } from '../../host/instance.ts';
import type { BotOperation } from '../../host/operation.ts';
import { problemOf, readArgs } from '../../product.ts';
import type { Channel, Message, OpenForm, Person, Place, Raw, Shown } from '../platform.ts';
import { isRaw } from '../platform.ts';
import { json } from '../platform-answers-bot.ts';
import { buttonsIn, formIn, linesIn } from './read.ts';

export const botUser = 'U0FEMUGER';
export const team = 'T0KOMMUNE';
const triggerMs = 3000;
const responseUrlMs = 30 * 60_000;
const responseUrlUses = 5;

/** A way to answer somebody: what it was given out for, and until when it works. */
interface Ticket {
  readonly person: Person;
  readonly place: Place;
  readonly at: number;
  readonly shown?: Pick<Shown, 'id' | 'only' | 'thread'>;
  uses: number;
}

export interface SlackPeople {
  person(account: string): Person | undefined;
  channel(id: string): Channel | undefined;
}

export interface SlackApi {
  answer(url: string, init: RequestInit, operation: BotOperation): Response;
  ticket(person: Person, place: Place, shown?: Ticket['shown']): { trigger: string; url: string };
  /** The form that a trigger has opened. */
  takeForm(trigger: string): OpenForm | undefined;
  /** What a person has written, for whoever asks for it later; without words it is gone. */
  stands(message: Pick<Message, 'place' | 'id' | 'thread'>, text: string | undefined): void;
  /** What an open form was drawn anew as. */
  takeRedrawn(view: string): Raw | undefined;
  /** As Slack stamps its messages; the same for the same name. */
  stamp(name: string): string;
  /** The ways to answer that are open at this moment, for another Slack that begins where this one stands. */
  tickets(): ReadonlyMap<string, Ticket>;
  /** Until then the token opens nothing. */
  revokedUntil: number;
}

export function createSlackApi(
  now: () => number,
  people: SlackPeople,
  saw: (shown: Shown) => void,
  complain: (what: string) => void,
  names: Names,
  open: ReadonlyMap<string, Ticket> = new Map(),
): SlackApi {
  const tickets = new Map<string, Ticket>([...open].map(([key, ticket]) => [key, { ...ticket }]));
  const forms = new Map<string, OpenForm>();
  const redrawn = new Map<string, Raw>();
  const standing = new Map<string, Raw>();
  let counted = 0;
  const stamp = (name: string) => {
    const second = Math.floor(now() / 1000);
    return `${second}.${names.number(name, 6, `ts ${second}`)}`;
  };
  const stampOf = (by: BotOperation) => stamp(names.nth(`shown by ${by.name}`) + by.name);

  function show(args: Raw, where: Omit<Shown, 'lines' | 'buttons' | 'drawn' | 'at'>): void {
    saw({
      ...where,
      at: now(),
      lines: linesIn(args.blocks, args.text),
      buttons: buttonsIn(args.blocks, where),
      drawn: args.blocks,
    });
  }

  function placeOf(id: string): Place | undefined {
    const channel = people.channel(id);
    if (channel) return { kind: 'channel', channel };
    const person = people.person(id.replace(/^D/, 'U'));
    return person && { kind: 'chat', person };
  }

  function post(args: Raw, by: BotOperation, only?: Person): Response {
    const place = placeOf(String(args.channel));
    if (!place) return json(200, { ok: false, error: 'channel_not_found' });
    if (place.kind === 'channel' && !place.channel.botIsIn) {
      place.channel.refusedAt = now();
      return json(200, { ok: false, error: only ? 'channel_not_found' : 'not_in_channel' });
    }
    if (only && place.kind === 'channel' && !place.channel.people.has(only))
      return json(200, { ok: false, error: 'user_not_in_channel' });
    const ts = stampOf(by);
    const thread = typeof args.thread_ts === 'string' ? { thread: args.thread_ts } : {};
    show(args, { id: ts, place, ...thread, ...(only && { only }), replaced: false, by });
    const channel = place.kind === 'chat' ? place.person.account.replace(/^U/, 'D') : place.channel.id;
    return json(200, { ok: true, channel, ...(only ? { message_ts: ts } : { ts }) });
  }

  function openForm(args: Raw): Response {
    const trigger = String(args.trigger_id);
    const ticket = tickets.get(trigger);
    if (!ticket || now() - ticket.at > triggerMs)
      return json(200, { ok: false, error: 'expired_trigger_id' });
    if (ticket.uses++ > 0) return json(200, { ok: false, error: 'exchanged_trigger_id' });
    if (isRaw(args.view)) forms.set(trigger, formIn(ticket.person, ticket.place, args.view));
    return json(200, { ok: true, view: { id: `V${trigger}`, hash: 'h' } });
  }

  function respond(url: string, init: RequestInit, by: BotOperation): Response {
    const ticket = tickets.get(url);
    const args = JSON.parse(String(init.body)) as Raw;
    if (!ticket || now() - ticket.at > responseUrlMs || ticket.uses++ >= responseUrlUses)
      return json(404, { ok: false, error: 'used_url' });
    if (problemOf('response_url', args, undefined)) return json(400, { ok: false });
    const { person, place, shown } = ticket;
    if (args.replace_original === true && shown) {
      show(args, { ...shown, place, replaced: true, by });
      return json(200, { ok: true });
    }
    const toAll = args.response_type === 'in_channel';
    const thread = typeof args.thread_ts === 'string' ? { thread: args.thread_ts } : {};
    show(args, { id: stampOf(by), place, ...thread, ...(!toAll && { only: person }), replaced: false, by });
    return json(200, { ok: true });
  }

  function call(method: string, args: Raw, by: BotOperation): Response {
    switch (method) {
      case 'auth.test':
        return json(200, { ok: true, user_id: botUser, team_id: team, url: 'https://slack.simulated/' });
      case 'chat.postMessage':
        return post(args, by);
      case 'chat.update': {
        const place = placeOf(String(args.channel));
        if (!place) return json(200, { ok: false, error: 'channel_not_found' });
        show(args, { id: String(args.ts), place, replaced: true, by });
        return json(200, { ok: true, channel: args.channel, ts: args.ts });
      }
      case 'conversations.open':
        return json(200, { ok: true, channel: { id: String(args.users).replace(/^U/, 'D') } });
      case 'chat.postEphemeral':
        return post(args, by, people.person(String(args.user)));
      case 'views.open':
        return openForm(args);
      case 'views.update':
        if (isRaw(args.view)) redrawn.set(String(args.view_id), args.view);
        return json(200, { ok: true });
      case 'views.publish':
        return publish(args, by);
      case 'users.info': {
        const person = people.person(String(args.user));
        if (!person) return json(200, { ok: false, error: 'user_not_found' });
        const more = { is_stranger: person.kind === 'stranger', is_restricted: person.kind === 'guest' };
        const profile = { display_name: person.name, real_name: person.name };
        return json(200, {
          ok: true,
          user: { id: person.account, team_id: person.tenant, profile, ...more },
        });
      }
      case 'conversations.replies': {
        const place = placeOf(String(args.channel));
        if (place?.kind === 'channel' && !place.channel.botIsIn)
          return json(200, { ok: false, error: 'not_in_channel' });
        const found = standing.get(`${args.channel} ${args.latest}`);
        return found
          ? json(200, { ok: true, messages: [found] })
          : json(200, { ok: false, error: 'thread_not_found' });
      }
      case 'reactions.add':
      case 'reactions.remove':
        return json(200, { ok: true });
      default:
        complain(`The simulated Slack does not know ${method}.`);
        return json(200, { ok: false, error: 'unknown_method' });
    }
  }

  function publish(args: Raw, by: BotOperation): Response {
    const person = people.person(String(args.user_id));
    if (!person || !isRaw(args.view)) return json(200, { ok: false, error: 'user_not_found' });
    const place: Place = { kind: 'chat', person };
    show(args.view, { id: `home-${person.account}`, place, only: person, replaced: true, by });
    return json(200, { ok: true, view: { id: 'Vhome' } });
  }

  const api: SlackApi = {
    revokedUntil: 0,
    stamp,
    tickets: () => tickets,
    answer(url, init, operation) {
      if (url.startsWith('https://slack.simulated/respond/')) return respond(url, init, operation);
      const method = new URL(url).pathname.slice('/api/'.length);
      const args = readArgs('', String(init.body));
      const token = new Headers(init.headers).get('authorization')?.replace(/^Bearer /, '');
      if (token !== botToken || now() < api.revokedUntil) {
        operation.disturbed ||= now() < api.revokedUntil;
        return json(200, { ok: false, error: 'invalid_auth' });
      }
      const problem = problemOf(method, args, token);
      if (problem) {
        complain(`Slack refuses ${method}: ${JSON.stringify(problem)}`);
        return json(200, problem);
      }
      return call(method, args, operation);
    },
    ticket(person, place, shown) {
      const number = ++counted;
      const ticket = { person, place, at: now(), uses: 0, ...(shown && { shown }) };
      const [trigger, url] = [`trigger-${number}`, `https://slack.simulated/respond/${number}`];
      tickets.set(trigger, { ...ticket });
      tickets.set(url, { ...ticket });
      for (const old of tickets.keys()) {
        if (tickets.size < 400) break;
        tickets.delete(old);
      }
      return { trigger, url };
    },
    takeForm(trigger) {
      const form = forms.get(trigger);
      forms.delete(trigger);
      return form;
    },
    stands({ place, id, thread }, text) {
      const channel = place.kind === 'channel' ? place.channel.id : place.person.account.replace(/^U/, 'D');
      const key = `${channel} ${id}`;
      if (text === undefined) standing.delete(key);
      else standing.set(key, { type: 'message', ts: id, text, ...(thread && { thread_ts: thread }) });
      // Nobody asks for what was written weeks ago.
      for (const old of standing.keys()) {
        if (standing.size < 4000) break;
        standing.delete(old);
      }
    },
    takeRedrawn(view) {
      const raw = redrawn.get(view);
      redrawn.delete(view);
      return raw;
    },
  };
  return api;
}
