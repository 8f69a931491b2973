import type { webApi } from '@slack/bolt';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Intent } from '../turn/intent.ts';
import { describe } from './errors.ts';

/** Finds out who is a guest or from elsewhere. Events do not say so, so Slack is asked, once for each person. */
export interface Guests {
  known(intent: Intent, client: webApi.WebClient): Promise<Intent>;
}

const keptMs = 6 * 3_600_000;
const mostKept = 5000;
/** Part of the three seconds that Slack gives for the whole answer. */
const askLimitMs = 1200;

export function createGuests(parts: { readonly clock: Clock; readonly log: Log }): Guests {
  const asked = new Map<string, { readonly isOutsider: boolean; readonly until: number }>();
  return {
    async known(intent, client) {
      const { who } = intent;
      if (who.outsider || !isAskedAbout(intent)) return intent;
      const key = `${who.tenant}|${who.id}`;
      const now = parts.clock.now().getTime();
      const found = asked.get(key);
      if (found && found.until > now) return withOutsider(intent, found.isOutsider);
      try {
        const isOutsider = await within(askLimitMs, ask(client, who.id, who.tenant));
        // Full: forget the person who was asked about longest ago.
        if (asked.size >= mostKept) asked.delete([...asked.keys()][0] ?? '');
        asked.set(key, { isOutsider, until: now + keptMs });
        return withOutsider(intent, isOutsider);
      } catch (error) {
        // Slack does not answer now. Nobody is shut out for that; it is asked again next time.
        parts.log.warn('slack.person-unknown', describe(error));
        return intent;
      }
    },
  };
}

/** Only what is addressed to the bot is worth a call to Slack. */
function isAskedAbout({ what, overheard }: Intent): boolean {
  switch (what.kind) {
    case 'words':
    case 'button':
    case 'form':
      return true;
    case 'edited':
      return !overheard;
    default:
      return false;
  }
}

async function ask(client: webApi.WebClient, person: string, tenant: string): Promise<boolean> {
  const { user } = await client.users.info({ user: person });
  const { is_stranger, is_restricted, is_ultra_restricted, team_id } = user ?? {};
  const isElsewhere = team_id !== undefined && team_id !== tenant;
  return is_stranger === true || is_restricted === true || is_ultra_restricted === true || isElsewhere;
}

function withOutsider(intent: Intent, isOutsider: boolean): Intent {
  return isOutsider ? { ...intent, who: { ...intent.who, outsider: true } } : intent;
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('late')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
