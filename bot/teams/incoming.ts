import type { Intent, What, Where, Who } from '../turn/intent.ts';
import { isOutsider } from './outsiders.ts';
import { splitThread, toReference, typeOf } from './reference.ts';
import { isForOne, openedFrom } from './seen-by.ts';
import { isRecord, type TeamsActivity, tenantOf } from './teams-activity.ts';

/** How it came, which decides how it can be answered. */
type Via = 'message' | 'card' | 'dialog-opening' | 'dialog-submit' | 'event';

export interface Incoming {
  readonly via: Via;
  readonly intent: Intent;
  /** The pressed button is in a message of the channel that only this person can see. */
  readonly seenByOne?: boolean;
  /** The message whose button was pressed; in a dialog, the one that it was opened from. */
  readonly from?: string;
}

export function keyOf({ id, conversation }: TeamsActivity): string | undefined {
  return id && `${splitThread(conversation.id).conversation}:${id}`;
}

export function incoming(
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
  const data = buttonData(activity);
  const seenByOne = isForOne(data);
  // Anybody could put another id there, so it is believed only where nobody else sees what is replaced.
  const isTheirs = seenByOne || where.kind === 'personal';
  const from = activity.replyToId ?? (isTheirs ? openedFrom(data) : undefined);
  const isPressed =
    from !== undefined && where.kind === 'personal' && (what.kind === 'button' || what.kind === 'form');
  return {
    via,
    intent: {
      who,
      where,
      what,
      ...(isPressed && { pressed: from }),
      ...(key && { delivery: `teams:${tenant}:${key}` }),
    },
    ...(seenByOne && { seenByOne }),
    ...(from && { from }),
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
  // That a channel was deleted is told in its team's first channel, so the id is taken from the event's data.
  const deleted = what.kind === 'removed' && channelData?.eventType === 'channelDeleted';
  return {
    kind: type === 'personal' ? 'personal' : 'channel',
    conversation: (deleted && channelData.channel?.id) || reference.conversation.id,
    ...(type === 'channel' && thread && { thread }),
    ...(type !== 'personal' && name && { name }),
    reference,
  };
}
