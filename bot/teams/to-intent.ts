import { fromChange, fromMessage } from './from-message.ts';
import { type Incoming, incoming, keyOf } from './incoming.ts';
import { openingOf } from './message-extension.ts';
import { readData } from './read-data.ts';
import { cancelVerb } from './render-form.ts';
import { type Account, isRecord, type TeamsActivity } from './teams-activity.ts';

/**
 * The intent of an activity; undefined for what the bot does not read: its own messages, unaddressed ones,
 * reactions, renames.
 */
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

function fromInvoke(activity: TeamsActivity): Incoming | undefined {
  const value = isRecord(activity.value) ? activity.value : {};
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const action = isRecord(value.action) ? value.action : {};
      return incoming(activity, 'card', readData(action.data), keyOf(activity));
    }
    // No delivery key: opening a dialog changes nothing, so it may be done again.
    case 'task/fetch':
      return incoming(activity, 'dialog-opening', readData(value.data), undefined);
    case 'task/submit':
      return incoming(activity, 'dialog-submit', readData(value.data), keyOf(activity));
    // A message extension: the form below the field in which messages are written, or in a message's menu.
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
    // Teams tells of one installation twice, by two events. So both get the same delivery key: the place and
    // the minute.
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

/** Whether it is the cancel button of a form among the messages. The adapter answers that by itself. */
export function cancelsForm({ name, value }: TeamsActivity): boolean {
  const action = isRecord(value) ? value.action : undefined;
  return name === 'adaptiveCard/action' && isRecord(action) && action.verb === cancelVerb;
}
