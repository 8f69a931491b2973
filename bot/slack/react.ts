import { webApi } from '@slack/bolt';
import type { Intent } from '../turn/intent.ts';
import type { Mark } from '../turn/reply.ts';
import { describe } from './errors.ts';
import type { Turn } from './say.ts';

const taken = 'white_check_mark';

/** With these errors the message has or lacks the ✅ as wanted, or is gone. */
const alreadySo = new Set(['already_reacted', 'no_reaction', 'message_not_found']);

export interface Reactions {
  /** Puts a ✅ on a message that has become a trial, and takes it off again when it is none any more. */
  react(mark: Mark | undefined, turn: Turn): Promise<void>;
}

/** A workspace that has not granted `reactions:write` gets no ✅, and is not asked again. */
export function createReactions(): Reactions {
  const ungranted = new Set<string>();
  return {
    async react(mark, { client, incoming, log }) {
      const { who, where } = incoming.intent;
      const id = messageIn(incoming.intent);
      if (!mark || !id || ungranted.has(who.tenant)) return;
      const at = { channel: where.conversation, timestamp: id, name: taken };
      try {
        await (mark === 'taken' ? client.reactions.add(at) : client.reactions.remove(at));
      } catch (error) {
        const code = error instanceof webApi.WebAPIPlatformError ? String(error.data.error) : '';
        if (alreadySo.has(code)) return;
        if (code === 'missing_scope') ungranted.add(who.tenant);
        log.warn('slack.not-marked', describe(error));
      }
    },
  };
}

/** The message to mark: the one that came in, or in a channel the one that a button is about. */
function messageIn({ what, where, message }: Intent): string | undefined {
  switch (what.kind) {
    case 'edited':
      return what.message.id;
    case 'button':
      return where.kind === 'channel' ? what.data.message : undefined;
    default:
      return message?.id;
  }
}
