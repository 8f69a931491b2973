import type { MessageFlag, MessageJob } from '../../shared/ports/queue.ts';
import { firstPauseSeconds } from '../outbox/pauses.ts';
import type { Later } from '../turn/adapter.ts';
import type { Intent } from '../turn/intent.ts';
import type { Outside } from '../turn/ports.ts';

/** Leaves a message to the queue, to be handled by `handle-later.ts`. The job holds ids, never the message's words. */
export function leaveForLater({ queue, clock }: Pick<Outside, 'queue' | 'clock'>): Later {
  return async (intent, { doubtful = false } = {}) => {
    const job = jobOf(intent, clock.now(), doubtful);
    if (job) await queue.send(job, firstPauseSeconds);
  };
}

function jobOf(intent: Intent, now: Date, doubtful: boolean): MessageJob | undefined {
  const { who, where, what, at, delivery } = intent;
  const isChange = what.kind === 'edited' || what.kind === 'deleted';
  const message = isChange ? what.message : intent.message;
  if (!message || !(isChange || what.kind === 'words')) return undefined;
  const { reference } = where;
  return {
    kind: 'message',
    what: isChange ? what.kind : 'written',
    platform: who.platform,
    tenant: who.tenant,
    person: who.id,
    place: where.kind,
    conversation: where.conversation,
    message: message.id,
    since: now.toISOString(),
    ...(message.thread && { thread: message.thread }),
    ...(at && { at }),
    // Only changes keep their delivery key. New words were handled already and count as done under theirs;
    // only the answer is missing.
    ...(isChange && delivery && { delivery }),
    ...(reference && { reference }),
    flags: flagsOf(intent, doubtful),
  };
}

function flagsOf({ who, what, overheard, delivery }: Intent, doubtful: boolean): readonly MessageFlag[] {
  const holds: Readonly<Record<MessageFlag, boolean>> = {
    // A change has a delivery key only if it was to the bot or reads as a trial.
    addressed: !overheard || delivery !== undefined || what.kind === 'words',
    overheard: overheard === true,
    restored: what.kind === 'edited' && what.restored === true,
    outsider: who.outsider === true,
    doubtful,
  };
  return (Object.keys(holds) as MessageFlag[]).filter((flag) => holds[flag]);
}
