import { readTrials } from '../../shared/domain/trial/read-trials.ts';
import type { Message, What } from '../turn/intent.ts';
import { cleanText, mentionsBot } from './clean-text.ts';
import { type Incoming, incoming, keyOf } from './incoming.ts';
import { readData } from './read-data.ts';
import { splitThread, typeOf } from './reference.ts';
import { isRecord, type TeamsActivity } from './teams-activity.ts';

export function fromMessage(activity: TeamsActivity): Incoming | undefined {
  const { value } = activity;
  if (isRecord(value)) return incoming(activity, 'message', readData(value), keyOf(activity));
  const text = cleanText(activity);
  const isAddressed = isToBot(activity);
  // Where the app may read the channel, only messages that hold a trial are read on.
  if (!isAddressed && !readTrials(text, { addressed: false })) return undefined;
  const found = incoming(activity, 'message', { kind: 'words', text }, keyOf(activity));
  // A message that only the bot could see is no message of the channel: a receipt in the thread below it
  // would puzzle the others.
  const message = activity.recipient.isTargeted ? undefined : messageOf(activity);
  if (!found) return undefined;
  const heard = isAddressed ? {} : ({ overheard: true } as const);
  return { ...found, intent: { ...found.intent, ...(message && { message }), ...heard } };
}

function isToBot(activity: TeamsActivity): boolean {
  return typeOf(activity) === 'personal' || mentionsBot(activity) || activity.recipient.isTargeted === true;
}

/** An edit, a deletion or a restored message. Teams tells of those that the bot could read when they were written. */
export function fromChange(activity: TeamsActivity): Incoming | undefined {
  const message = messageOf(activity);
  if (!message) return undefined;
  const event = activity.channelData?.eventType;
  if (activity.type === 'messageDelete') {
    if (event !== undefined && event !== 'softDeleteMessage') return undefined;
    return change(activity, { kind: 'deleted', message });
  }
  const restored = event === 'undeleteMessage';
  if (event !== undefined && event !== 'editMessage' && !restored) return undefined;
  const what = { kind: 'edited', message, text: cleanText(activity), ...(restored && { restored }) } as const;
  return change(activity, what);
}

/**
 * Teams does not tell what a message said before, so only the bot's rows can tell whether it was kept as a trial. An
 * edit that is not addressed to the bot is therefore handed on as overheard, without a delivery key, so that no mark
 * of it is stored.
 */
function change(
  activity: TeamsActivity,
  what: Extract<What, { kind: 'edited' | 'deleted' }>,
): Incoming | undefined {
  const { timestamp, channelData } = activity;
  const isOurs = what.kind === 'edited' && (isToBot(activity) || readTrials(what.text ?? '', quietly));
  const key = isOurs ? `${keyOf(activity)}:${channelData?.eventType}:${timestamp ?? ''}` : undefined;
  const found = incoming(activity, 'event', what, key);
  if (!found) return undefined;
  const at = momentIn(timestamp);
  const overheard = what.kind === 'edited' ? !isToBot(activity) : typeOf(activity) !== 'personal';
  const more = { ...(at && { at }), ...(overheard && ({ overheard } as const)) };
  return { ...found, intent: { ...found.intent, ...more } };
}

const quietly = { addressed: false } as const;

function momentIn(timestamp: string | undefined): string | undefined {
  const moment = new Date(timestamp ?? Number.NaN);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function messageOf(activity: TeamsActivity): Message | undefined {
  const { thread } = splitThread(activity.conversation.id);
  return activity.id ? { id: activity.id, ...(thread && { thread }) } : undefined;
}
