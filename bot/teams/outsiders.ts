import type { TurnContext } from 'botbuilder';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import { withinMs } from './connector-http.ts';
import type { TeamsAdapter } from './credentials.ts';
import { describe } from './errors.ts';
import { typeOf } from './reference.ts';
import type { Account, TeamsActivity } from './teams-activity.ts';
import { tenantOf } from './teams-activity.ts';

/** What Teams says of a member's organisation and role. */
export type Belonging = Pick<Account, 'tenantId' | 'userRole'>;

/** A guest, or somebody from another organisation whose channel is shared with this one. */
export function isOutsider({ tenantId, userRole }: Belonging, tenant: string): boolean {
  if (userRole && userRole.toLowerCase() !== 'user') return true;
  return Boolean(tenantId) && tenantId?.toLowerCase() !== tenant.toLowerCase();
}

/**
 * Finds out who is a guest or from elsewhere. Messages seldom say so, so the channel's roster is asked, once for
 * each person.
 */
export interface Roster {
  /** The activity with its sender's organisation and role filled in. */
  lookedUp(activity: TeamsActivity, context: TurnContext): Promise<TeamsActivity>;
}

const keptMs = 6 * 3_600_000;
const mostKept = 5000;
/** Part of the time that Teams gives for the whole answer. */
const askLimitMs = 2000;

export function createRoster(adapter: TeamsAdapter, parts: { clock: Clock; log: Log }): Roster {
  const known = new Map<string, { readonly belonging: Belonging; readonly until: number }>();
  return {
    async lookedUp(activity, context) {
      const { from, conversation } = activity;
      const isTold = !from || from.tenantId !== undefined || from.userRole !== undefined;
      if (isTold || typeOf(activity) === 'personal' || !comesFromPerson(activity)) return activity;
      const key = `${tenantOf(activity)}|${conversation.id.split(';')[0]}|${from.id}`;
      const now = parts.clock.now().getTime();
      const found = known.get(key);
      if (found && found.until > now) return { ...activity, from: { ...from, ...found.belonging } };
      try {
        const belonging = await withinMs(askLimitMs, () => adapter.belonging(context, from.id));
        // Full: forget the person who was looked up longest ago.
        if (known.size >= mostKept) known.delete([...known.keys()][0] ?? '');
        known.set(key, { belonging, until: now + keptMs });
        return { ...activity, from: { ...from, ...belonging } };
      } catch (error) {
        // The roster does not answer now. Nobody is shut out for that; it is asked again next time.
        parts.log.warn('teams.roster-unknown', describe(error));
        return activity;
      }
    },
  };
}

function comesFromPerson({ type, from, recipient }: TeamsActivity): boolean {
  return (type === 'message' || type === 'invoke') && from?.id !== recipient.id && from?.role !== 'bot';
}
