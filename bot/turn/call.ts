import type { Language } from '../../shared/domain/person/language.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { type Day, dayOf } from '../../shared/domain/time/day.ts';
import { divider, withOneFirst } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import type { Intent } from './intent.ts';
import type { Ports } from './ports.ts';
import type { Mark, Reply } from './reply.ts';

/** One request on its way through the bot. */
export interface Call {
  readonly intent: Intent;
  readonly ports: Ports;
  readonly person: Person;
  readonly today: Day;
}

export function callOf(intent: Intent, ports: Ports): Call {
  const { platform, tenant, id, name } = intent.who;
  return {
    intent,
    ports,
    person: { platform, tenant, id, ...(name && { name }) },
    today: dayOf(ports.clock.now()),
  };
}

/** The call with the person's name. Slack sends no names, so there it is asked for. */
export async function named(call: Call): Promise<Call> {
  const { ports, person, intent } = call;
  if (person.name) return call;
  const { reference } = intent.where;
  const name = await ports.chat.nameOf({ ...person, kind: 'person', ...(reference && { reference }) });
  return name ? { ...call, person: { ...person, name } } : call;
}

export function conversationOf(call: Call) {
  const { platform, tenant } = call.person;
  return { platform, tenant, conversation: call.intent.where.conversation };
}

export function showAll(view: View): Reply {
  return { kind: 'show', view, to: 'everyone' };
}

export function showYou(view: View): Reply {
  return { kind: 'show', view, to: 'only-you' };
}

/** The reply replaces the message whose button was pressed, so that nobody presses it twice. */
export function instead(reply: Reply): Reply {
  return reply.kind === 'show' ? { ...reply, replace: true } : reply;
}

/** The message that it answers gets a mark: on Slack a ✅. */
export function marked(reply: Reply, mark: Mark | undefined): Reply {
  return mark && (reply.kind === 'nothing' || reply.kind === 'show') ? { ...reply, mark } : reply;
}

export function markOf(reply: Reply): Mark | undefined {
  return reply.kind === 'nothing' || reply.kind === 'show' ? reply.mark : undefined;
}

/** Puts several replies to one message into one. */
export function together(replies: readonly Reply[]): Reply {
  const views = replies.flatMap((reply) => (reply.kind === 'show' ? [reply.view] : []));
  const marks = replies.map(markOf);
  const mark = marks.includes('taken') ? 'taken' : marks.find(Boolean);
  const [first] = views;
  if (!first) return marked({ kind: 'nothing' }, mark);
  const language = replies.map((reply) => (reply.kind === 'show' ? reply.owed : undefined)).find(Boolean);
  const nodes = views.flatMap((view, nth) => (nth === 0 ? view.nodes : [divider(), ...view.nodes]));
  return owed(marked(showYou({ summary: first.summary, nodes: withOneFirst(nodes) }), mark), language);
}

/** Told later where it cannot be told now. */
export function owed(reply: Reply, language: Language | undefined): Reply {
  return language && reply.kind === 'show' ? { ...reply, owed: language } : reply;
}
