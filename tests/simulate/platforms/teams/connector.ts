import type { Names } from '../../engine/steady-names.ts';
import type { BotOperation } from '../../host/operation.ts';
import type { Channel, Person, Place, Raw, Shown } from '../platform.ts';
import { json } from '../platform-answers-bot.ts';
import { buttonsIn, cardsIn, linesIn } from './read.ts';

export const serviceUrl = 'http://localhost/emea/';
export const botId = '28:femuger';

export interface TeamsPeople {
  /** By the id Teams gives an account, or by its Entra id. */
  person(id: string): Person | undefined;
  channel(id: string): Channel | undefined;
}

export interface Connector {
  answer(url: string, init: RequestInit, operation: BotOperation): Response;
  /** As Teams numbers its messages; the same for the same name. */
  stamp(name: string): string;
  revokedUntil: number;
}

export const chatOf = ({ key }: Person): string => `a:1chat-${key}`;
export const teamsIdOf = ({ key }: Person): string => `29:${key}`;

export function createConnector(
  now: () => number,
  people: TeamsPeople & { chat(id: string): Person | undefined },
  saw: (shown: Shown) => void,
  complain: (what: string) => void,
  names: Names,
): Connector {
  const stamp = (name: string) => {
    const at = Math.floor(now());
    return `${at}${names.number(name, 4, `id ${at}`)}`;
  };

  function placeOf(conversation: string): { place: Place; thread?: string } | undefined {
    const [id = '', thread] = conversation.split(';messageid=');
    const channel = people.channel(id);
    if (channel) return { place: { kind: 'channel', channel }, ...(thread && { thread }) };
    const person = people.chat(id);
    return person && { place: { kind: 'chat', person } };
  }

  function post(
    conversation: string,
    body: Raw,
    by: BotOperation,
    instead?: string,
    only?: Person,
  ): Response {
    const found = placeOf(conversation);
    if (!found) {
      complain(`The bot writes in a conversation that is nobody’s: ${conversation}.`);
      return refused(404, 'ConversationNotFound');
    }
    const { place, thread } = found;
    if (place.kind === 'channel' && !place.channel.botIsIn) {
      place.channel.refusedAt = now();
      return refused(403, 'BotNotInConversationRoster');
    }
    const where = {
      id: instead ?? stamp(`${names.nth(`shown by ${by.name}`)} ${by.name}`),
      place,
      ...(thread && { thread }),
      ...(only && { only }),
      replaced: instead !== undefined,
    };
    const cards = cardsIn(body);
    const said = typeof body.text === 'string' ? [{ kind: 'text' as const, text: body.text }] : [];
    saw({
      ...where,
      at: now(),
      lines: [...said, ...cards.flatMap((card) => linesIn(card))],
      buttons: cards.flatMap((card) => buttonsIn(card, where)),
      drawn: cards,
      by,
    });
    return json(201, { id: where.id });
  }

  function openChat({ members }: Raw): Response {
    const [first] = Array.isArray(members) ? (members as Raw[]) : [];
    const person = people.person(String(first?.id));
    if (!person) return refused(404, 'UserNotFound');
    return json(201, { id: chatOf(person) });
  }

  const connector: Connector = {
    revokedUntil: 0,
    stamp,
    answer(url, init, operation) {
      const { pathname, searchParams } = new URL(url);
      const path = decodeURIComponent(pathname).replace(/^\/emea/, '');
      const method = init.method ?? 'GET';
      if (now() < connector.revokedUntil) {
        operation.disturbed = true;
        return refused(401, 'Unauthorized');
      }
      const body = init.body ? (JSON.parse(String(init.body)) as Raw) : {};
      if (method === 'POST' && /^\/v3\/conversations\/?$/.test(path)) return openChat(body);
      const [, conversation = '', rest = ''] = /^\/v3\/conversations\/([^/]+)\/(.*)$/.exec(path) ?? [];
      const [what, id] = rest.split('/');
      const only = searchParams.get('isTargetedActivity') ? targetOf(body) : undefined;
      if (what === 'activities' && method === 'POST')
        return post(conversation, body, operation, undefined, only);
      if (what === 'activities' && method === 'PUT' && id)
        return post(conversation, body, operation, id, only);
      if (what === 'members' && method === 'GET' && id) {
        const person = people.person(id);
        return person
          ? json(200, { id: teamsIdOf(person), name: person.name, aadObjectId: person.account })
          : refused(404, 'MemberNotFoundInConversation');
      }
      complain(`The simulated Connector does not know ${method} ${path}.`);
      return refused(405, 'MethodNotAllowed');
    },
  };
  return connector;

  function targetOf({ recipient }: Raw): Person | undefined {
    return people.person(String((recipient as Raw | undefined)?.id));
  }
}

function refused(status: number, code: string): Response {
  return json(status, { error: { code, message: 'simulated' } });
}
