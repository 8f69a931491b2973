import { cleanText } from './clean-text.ts';
import { type Bot, fields, type Incoming, personIn, string, whereIs, whoIs } from './incoming.ts';

/** The callback id of “Gem som prøvehandling” in a message's menu, as the manifest names it. */
export const saveTrialShortcut = 'save-trial';

/** Somebody chose a message of their own to keep as a trial. */
export function fromShortcut(body: Readonly<Record<string, unknown>>, bot: Bot): Incoming | undefined {
  const [message, channel] = [fields(body.message), fields(body.channel)];
  const [user, team] = personIn(body);
  const [conversation, ts] = [string(channel.id), string(message.ts)];
  if (body.callback_id !== saveTrialShortcut || !user || !conversation || !ts) return undefined;
  const thread = string(message.thread_ts);
  const there = whereIs(conversation, thread, string(channel.name));
  // The menu is also there in chats between two people, where the bot is not. Then the answer goes to the
  // person's own chat.
  const where = there.kind === 'personal' ? whereIs(user) : there;
  return {
    via: 'action',
    triggerId: string(body.trigger_id),
    intent: {
      who: whoIs(user, bot, team),
      where: there.kind === 'personal' ? { ...where, kind: 'personal' } : where,
      what: {
        kind: 'button',
        action: 'trial.from-message',
        data: {
          text: cleanText(string(message.text)),
          message: ts,
          own: message.user === user ? 'yes' : 'no',
          ...(there.kind === 'channel' && { thread: thread || ts }),
        },
      },
      delivery: `slack:${bot.tenant}:${conversation}:${ts}:shortcut:${string(body.action_ts)}`,
    },
  };
}
