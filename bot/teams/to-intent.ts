import { readTrials } from '../../shared/domain/trial/opening-words.ts';
import type { Intent, Message, What, Where, Who } from '../turn/intent.ts';
import { type Account, isRecord, type TeamsActivity, tenantOf } from './activity.ts';
import { cleanText, mentionsBot } from './clean-text.ts';
import { openingOf } from './message-extension.ts';
import { isOutsider } from './outsiders.ts';
import { splitThread, toReference, typeOf } from './reference.ts';
import { cancelVerb, readFormData, readFormValues } from './render-form.ts';
import { isForOne } from './seen-by.ts';

/** How it came decides how it can be answered. */
type Via = 'message' | 'card' | 'dialog-opening' | 'dialog-submit' | 'event';

export interface Incoming {
  readonly via: Via;
  readonly intent: Intent;
  /** The pressed button stands in the channel, and nobody but this person sees it. */
  readonly seenByOne?: boolean;
}

/** The button that opens in a dialog what these words asked for: a message by itself cannot open one. */
export const wordsAction = 'teams.words';

/** Undefined for what is no business of ours: own messages, unaddressed ones, reactions, renames. */
export function toIntent(activity: TeamsActivity, now: Date): Incoming | undefined {
  const { from, recipient } = activity;
  if (from?.id === recipient.id || from?.role === 'bot') return undefined;
  switch (activity.type) {
    case 'message':
      return fromMessage(activity);
    case 'invoke':
      return fromInvoke(activity);
    case 'messageUpdate':
    case 'messageDelete':
      return fromChange(activity);
    case 'conversationUpdate':
    case 'installationUpdate':
      return fromUpdate(activity, now);
    default:
      return undefined;
  }
}

function fromMessage(activity: TeamsActivity): Incoming | undefined {
  const { value } = activity;
  if (isRecord(value)) return incoming(activity, 'message', readData(value), keyOf(activity));
  const text = cleanText(activity);
  const isAddressed = isToBot(activity);
  // Where the municipality lets the app read along, everything but trials stays unread all the same.
  if (!isAddressed && !readTrials(text, { addressed: false })) return undefined;
  const found = incoming(activity, 'message', { kind: 'words', text }, keyOf(activity));
  // What was written to the bot alone is no message to the others: nothing grows out of it that they could follow.
  const message = activity.recipient.isTargeted ? undefined : messageOf(activity);
  if (!found) return undefined;
  const heard = isAddressed ? {} : ({ overheard: true } as const);
  return { ...found, intent: { ...found.intent, ...(message && { message }), ...heard } };
}

function isToBot(activity: TeamsActivity): boolean {
  return typeOf(activity) === 'personal' || mentionsBot(activity) || activity.recipient.isTargeted === true;
}

/** Teams tells the bot of changes to messages that it could read in the first place. */
function fromChange(activity: TeamsActivity): Incoming | undefined {
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
 * Teams does not tell what the message said before, so only the bot's own rows can tell whether it was ever ours:
 * what is not to the bot now is handed on as overheard, and leaves no mark of its delivery.
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

function keyOf({ id, conversation }: TeamsActivity): string | undefined {
  return id && `${splitThread(conversation.id).conversation}:${id}`;
}

function fromInvoke(activity: TeamsActivity): Incoming | undefined {
  const value = isRecord(activity.value) ? activity.value : {};
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const action = isRecord(value.action) ? value.action : {};
      return incoming(activity, 'card', readData(action.data), keyOf(activity));
    }
    // Opening a dialog changes nothing, and may be asked for again until it stands there.
    case 'task/fetch':
      return incoming(activity, 'dialog-opening', readData(value.data), undefined);
    case 'task/submit':
      return incoming(activity, 'dialog-submit', readData(value.data), keyOf(activity));
    // The form that a message extension opens, below the field in which messages are written.
    case 'composeExtension/fetchTask':
      return incoming(activity, 'dialog-opening', openingOf(activity), undefined);
    case 'composeExtension/submitAction':
      return incoming(activity, 'dialog-submit', readData(value.data), keyOf(activity));
    default:
      return undefined;
  }
}

function fromUpdate(activity: TeamsActivity, now: Date): Incoming | undefined {
  const { type, action, recipient, membersAdded, membersRemoved, channelData, conversation } = activity;
  const isBot = (account: Account) => account.id === recipient.id;
  if (type === 'installationUpdate' ? action?.startsWith('add') : membersAdded?.some(isBot)) {
    // Teams tells of one installation twice, within a moment.
    const minute = (activity.timestamp ?? now.toISOString()).slice(0, 'yyyy-mm-ddThh:mm'.length);
    const place = channelData?.team?.id ?? conversation.id;
    return incoming(activity, 'event', { kind: 'added' }, `${place}:added:${minute}`);
  }
  const removed =
    type === 'installationUpdate'
      ? action?.startsWith('remove')
      : membersRemoved?.some(isBot) ||
        channelData?.eventType === 'teamDeleted' ||
        channelData?.eventType === 'channelDeleted';
  return removed ? incoming(activity, 'event', { kind: 'removed' }, undefined) : undefined;
}

function incoming(
  activity: TeamsActivity,
  via: Via,
  what: What | undefined,
  key: string | undefined,
): Incoming | undefined {
  const tenant = tenantOf(activity);
  if (!what || !tenant) return undefined;
  const who = toWho(activity, tenant);
  const where = toWhere(activity, what);
  if (!who) return undefined;
  const seenByOne = isForOne(buttonData(activity));
  return {
    via,
    intent: { who, where, what, ...(key && { delivery: `teams:${tenant}:${key}` }) },
    ...(seenByOne && { seenByOne }),
  };
}

/** What the pressed button carries, wherever Teams puts it. */
function buttonData({ value }: TeamsActivity): unknown {
  if (!isRecord(value)) return undefined;
  return isRecord(value.action) ? value.action.data : value.data;
}

function toWho({ from, locale }: TeamsActivity, tenant: string): Who | undefined {
  if (!from) return undefined;
  const { id, aadObjectId, name } = from;
  return {
    platform: 'teams',
    tenant,
    id: aadObjectId ?? id,
    ...(name && { name }),
    ...(locale && { locale }),
    ...(isOutsider(from, tenant) && { outsider: true }),
  };
}

function toWhere(activity: TeamsActivity, what: What): Where {
  const { channelData, conversation } = activity;
  const reference = toReference(activity);
  const type = typeOf(activity);
  const { thread } = splitThread(conversation.id);
  const name = channelData?.channel?.name ?? channelData?.team?.name ?? conversation.name;
  // The deleted channel cannot speak for itself: its team's first channel tells.
  const deleted = what.kind === 'removed' && channelData?.eventType === 'channelDeleted';
  return {
    kind: type === 'personal' ? 'personal' : 'channel',
    conversation: (deleted && channelData.channel?.id) || reference.conversation.id,
    ...(type === 'channel' && thread && { thread }),
    ...(type !== 'personal' && name && { name }),
    reference,
  };
}

/** The way out of a form that stands among the messages: nothing for the core to know. */
export function cancelsForm({ name, value }: TeamsActivity): boolean {
  const action = isRecord(value) ? value.action : undefined;
  return name === 'adaptiveCard/action' && isRecord(action) && action.verb === cancelVerb;
}

/** What a button or a form carries; see the renderers for how it got there. */
function readData(data: unknown): What | undefined {
  if (!isRecord(data)) return undefined;
  const form = readFormData(data);
  if (form) return { kind: 'form', ...form, values: readFormValues(data) };
  const { action } = data;
  if (typeof action !== 'string') return undefined;
  const given = textsIn(data.data);
  return action === wordsAction
    ? { kind: 'words', text: given.text ?? '' }
    : { kind: 'button', action, data: given };
}

function textsIn(data: unknown): Readonly<Record<string, string>> {
  if (!isRecord(data)) return {};
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
}
