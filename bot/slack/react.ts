import { webApi } from '@slack/bolt';
import type { Intent } from '../turn/intent.ts';
import type { Mark } from '../turn/reply.ts';
import { describe } from './errors.ts';
import type { Turn } from './say.ts';

const taken = 'white_check_mark';

/** Slack says these when the message already is as we want it. */
const alreadySo = new Set(['already_reacted', 'no_reaction', 'message_not_found']);

export interface Reactions {
  /** A ✅ on the message that was taken in, for everybody to see; away again when it was let go. */
  react(mark: Mark | undefined, turn: Turn): Promise<void>;
}

/** A workspace that has not granted the right to it yet loses this and nothing else. */
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

/** The message itself, or the one that a button is about; of a chat between people nothing is marked. */
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
