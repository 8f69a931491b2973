import type { Address, Delivery } from '../../shared/ports/chat.ts';
import type { MessageJob } from '../../shared/ports/queue.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import { once } from '../outbox/once.ts';
import { pauseAsked } from '../outbox/pause-asked.ts';
import { firstPauseSeconds, longestPauseSeconds } from '../outbox/pauses.ts';
import { repeatedPostView } from '../outbox/view/repeated-post-view.ts';
import { growsFrom, tellUnread } from '../trial/tell-unread-message.ts';
import { callOf } from '../turn/call.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Intent, Message, What } from '../turn/intent.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { View } from '../ui/view.ts';
import { handle } from './handle.ts';
import { daysTriedAgain } from './limits.ts';

/**
 * The queue's job for a message whose change could not be followed, or whose answer reached nobody. Its words are
 * read again from the platform, handled as if it came now, and answered in its writer's own chat. While storage or
 * platform are away, the job is put off, longer each time, for three days.
 */
export async function answerAgain(job: MessageJob, ports: Ports): Promise<void> {
  const waited = (ports.clock.now().getTime() - Date.parse(job.since)) / 1000;
  // Three days are over: it is given up, and only its kind is logged.
  if (waited > daysTriedAgain * 86_400) return ports.log.error('message.given-up', { what: job.what });
  const again = (next: MessageJob, seconds = Math.min(longestPauseSeconds, waited)) =>
    ports.queue.send(next, Math.ceil(Math.max(firstPauseSeconds, seconds)));
  try {
    const reply = await replyTo(job, ports);
    if (reply === 'later') return again(job);
    if (reply.kind !== 'show') return;
    const isRepeated = job.flags?.includes('doubtful') && reply.owed;
    const told = await tellOnce(
      job,
      isRepeated ? repeatedPostView(reply.view, isRepeated) : reply.view,
      ports,
    );
    const next = nextAfter(told, job);
    const asked = !told.ok && told.kind === 'rate-limited' ? pauseAsked(told.retryAfterSeconds) : undefined;
    if (next) return again(next, asked);
  } catch (error) {
    if (!isPassing(error)) throw error;
    return again(job);
  }
}

/**
 * A crash between putting the job off and finishing it leaves two of it in the queue, and so does a platform that tells
 * of the same change twice; only one of them tells.
 */
async function tellOnce(job: MessageJob, view: View, ports: Ports): Promise<Delivery> {
  let told: Delivery = { ok: true, messageId: '' };
  try {
    await once(ports, `answer|${job.message}|${job.at ?? job.since}`, async () => {
      told = await ports.chat.post(writerOf(job), view);
      if (nextAfter(told, job)) throw new NotYetTold();
      return { kind: 'nothing' };
    });
  } catch (error) {
    if (!(error instanceof NotYetTold)) throw error;
  }
  return told;
}

/** Takes the mark away, so that the next try may tell. */
class NotYetTold extends Error {}

async function replyTo(job: MessageJob, ports: Ports): Promise<Reply | 'later'> {
  const { what, flags = [] } = job;
  const message: Message = { id: job.message, ...(job.thread && { thread: job.thread }) };
  const take = (as: What, more: Partial<Intent> = {}) => handle({ ...intentOf(job, as), ...more }, ports);
  if (what === 'deleted')
    return take({ kind: 'deleted', message }, flags.includes('overheard') ? { overheard: true } : {});
  const unread = callOf(intentOf(job, { kind: 'edited', message }), ports);
  // A message that was not to the bot is read only if it was kept as a trial.
  if (!flags.includes('addressed') && !(await growsFrom(unread))) return { kind: 'nothing' };
  const read = await ports.chat.read(placeOf(job), job.message);
  switch (read.kind) {
    case 'gone':
      return { kind: 'nothing' };
    case 'later':
      return 'later';
    case 'unreadable':
      return tellUnread(unread, what);
    case 'says': {
      const heard = read.addressed ? {} : ({ overheard: true } as const);
      if (what === 'written')
        return take({ kind: 'words', text: read.text }, { message, isDone: true, ...heard });
      const restored = flags.includes('restored');
      return take({ kind: 'edited', message, text: read.text, ...(restored && { restored }) }, heard);
    }
    default:
      return read satisfies never;
  }
}

function intentOf(job: MessageJob, what: What): Intent {
  const { platform, tenant, person, place, conversation, thread, reference, at, delivery } = job;
  const outsider = job.flags?.includes('outsider');
  return {
    who: { platform, tenant, id: person, ...(outsider && { outsider }) },
    where: {
      kind: place,
      conversation,
      ...(thread && { thread }),
      ...(reference && { reference }),
    },
    what,
    ...(at && { at }),
    ...(delivery && { delivery }),
  };
}

function placeOf({ platform, tenant, conversation, thread, reference }: MessageJob): Address {
  const more = { ...(thread && { thread }), ...(reference && { reference }) };
  return { platform, tenant, kind: 'channel', id: conversation, ...more };
}

function writerOf({ platform, tenant, person, reference }: MessageJob): Address {
  return { platform, tenant, kind: 'person', id: person, ...(reference && { reference }) };
}

/**
 * The job to try again, if the answer did not arrive; without the delivery key, because under that key the message
 * now counts as done and would not be answered.
 */
function nextAfter(told: Delivery, { delivery: _, ...job }: MessageJob): MessageJob | undefined {
  if (told.ok) return undefined;
  switch (told.kind) {
    case 'ambiguous':
    case 'gone':
      return undefined;
    case 'rate-limited':
    case 'transient':
    case 'auth':
      return job;
    case 'doubtful':
      return { ...job, flags: [...new Set([...(job.flags ?? []), 'doubtful' as const])] };
    default:
      return told satisfies never;
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof ComeAgain || (error instanceof StorageFault && error.kind === 'unavailable');
}
