import type { Intent } from '../turn/intent.ts';
import type { Reply } from '../turn/reply.ts';
import { isChange } from '../turn/try-again-from-queue.ts';
import type { Form } from '../ui/form.ts';
import type { View } from '../ui/view.ts';
import { answerForm } from './answer-form.ts';
import { isExpiredTrigger } from './errors.ts';
import { withPlace } from './form-place.ts';
import { publishHome } from './home.ts';
import { renderForm } from './render-form.ts';
import { renderView, type SlackMessage } from './render-view.ts';
import { line, sayToAll, sayToYou, type Turn } from './say.ts';
import { wordsAction } from './to-intent.ts';

type Opening = Extract<Reply, { kind: 'open-form' }>;

/** The body of the HTTP answer. */
export type Answer = object | undefined;

export async function respond(reply: Reply, turn: Turn): Promise<Answer> {
  const { via } = turn.incoming;
  if (via === 'form') return answerForm(reply, turn);
  if (via === 'unfold') return drawAgain(reply, turn);
  switch (reply.kind) {
    case 'nothing':
      return undefined;
    case 'open-form':
      return turn.incoming.triggerId ? openForm(reply.form, turn) : offerForm(reply, turn);
    case 'form-errors':
      return openForm(reply.form, turn);
    case 'show':
      break;
    default:
      return reply satisfies never;
  }
  if (via === 'home') {
    await publishHome(reply.view, turn);
    return undefined;
  }
  const messages = renderView(reply.view);
  const toAll = reply.to === 'everyone';
  if (via === 'command') return answerCommand(messages, toAll, turn);
  if (via === 'action' && reply.replace && mayReplace(toAll, turn)) await replace(messages, turn);
  else if (via === 'action' && !toAll) await answerPress(messages, turn);
  else await (toAll ? sayToAll : sayToYou)(turn, messages);
  return undefined;
}

/** Says in place of an answer that something went wrong. In private. */
export async function apologize(text: string, turn: Turn): Promise<Answer> {
  const { via, firstField } = turn.incoming;
  switch (via) {
    case 'command':
      return answerCommand([line(text)], false, turn);
    case 'action':
      await answerPress([line(text)], turn);
      return undefined;
    case 'form':
      // Shown as an error at the first field, so that the form stays open with what was typed.
      if (firstField) return { response_action: 'errors', errors: { [firstField]: text } };
      await sayToYou(turn, [line(text)]);
      return undefined;
    case 'event':
      if (turn.incoming.intent.what.kind === 'words') await sayToYou(turn, [line(text)]);
      else if (isOwnChange(turn.incoming.intent)) await sayToYou(turn, [line(turn.texts.changeMissed)]);
      return undefined;
    // Nothing to say: the Home tab or the form stays as it was.
    case 'unfold':
    case 'home':
      return undefined;
    default:
      return via satisfies never;
  }
}

/**
 * Whether it is a change of a message to the bot, or of one that reads as a trial. For others nobody expects an
 * answer.
 */
function isOwnChange(intent: Intent): boolean {
  return isChange(intent) && (!intent.overheard || intent.delivery !== undefined);
}

/** Replaces the open form by the same form with all its fields. Where there is nothing to fill in any more, that is said. */
async function drawAgain(reply: Reply, turn: Turn): Promise<Answer> {
  const { view } = turn.incoming;
  if (view && (reply.kind === 'form-errors' || reply.kind === 'open-form'))
    await turn.client.views.update({ ...view, view: renderForm(withPlace(reply.form, turn.incoming)) });
  if (reply.kind === 'show') await sayToYou(turn, renderView(reply.view));
  return undefined;
}

/** Opens a form. Slack allows that only within three seconds of the press. */
async function openForm(form: Form, turn: Turn): Promise<Answer> {
  const { triggerId } = turn.incoming;
  if (!triggerId) return apologize(turn.texts.tryAgain, turn);
  const view = renderForm(withPlace(form, turn.incoming));
  try {
    await turn.client.views.open({ trigger_id: triggerId, view });
    return undefined;
  } catch (error) {
    if (!isExpiredTrigger(error)) throw error;
    turn.log.warn('slack.trigger-expired', { via: turn.incoming.via });
    return apologize(turn.texts.tryAgain, turn);
  }
}

/** Slack opens forms for buttons only. So the answer to typed words is a button that says the same words again. */
async function offerForm({ form, offer }: Opening, turn: Turn): Promise<Answer> {
  const { what } = turn.incoming.intent;
  const data = { text: what.kind === 'words' ? what.text : '' };
  const view: View = {
    summary: form.title,
    nodes: [
      { node: 'paragraph', words: [{ t: 'strong', text: form.title }] },
      { node: 'paragraph', words: [form.ahead ?? offer.says] },
      { node: 'buttons', buttons: [{ label: offer.button, action: wordsAction, data, style: 'primary' }] },
    ],
  };
  await sayToYou(turn, renderView(view));
  return undefined;
}

/**
 * Answers a slash command. It may be used where the bot is no member, so it is answered through Slack's own answer
 * to the command. In a chat between two people it is always private: the other one must not see it.
 */
async function answerCommand(messages: readonly SlackMessage[], toAll: boolean, turn: Turn): Promise<Answer> {
  const isPublic = toAll && turn.incoming.intent.where.kind === 'channel';
  const response_type = isPublic ? 'in_channel' : 'ephemeral';
  const [first] = messages;
  if (!turn.respond || (messages.length === 1 && !turn.isLate())) return { response_type, ...first };
  for (const message of messages) await turn.respond({ response_type, ...message });
  return undefined;
}

/** The answer to a pressed button, for nobody but the person who pressed. */
async function answerPress(messages: readonly SlackMessage[], turn: Turn): Promise<void> {
  const { where } = turn.incoming.intent;
  if (where.kind === 'personal' || !turn.respond) return sayToYou(turn, messages);
  const place = { response_type: 'ephemeral', replace_original: false } as const;
  const thread = where.thread ? { thread_ts: where.thread } : {};
  for (const message of messages) await turn.respond({ ...place, ...thread, ...message });
}

/** An answer for one person must not replace a message that everybody sees. */
function mayReplace(toAll: boolean, { incoming, respond: way }: Turn): boolean {
  return Boolean(way) && (toAll || incoming.ephemeral === true || incoming.intent.where.kind === 'personal');
}

async function replace([first, ...rest]: readonly SlackMessage[], turn: Turn): Promise<void> {
  if (first) await turn.respond?.({ replace_original: true, ...first });
  if (rest.length === 0) return;
  if (turn.incoming.ephemeral) await answerPress(rest, turn);
  else await sayToAll(turn, rest);
}
