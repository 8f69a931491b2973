import { type Account, isRecord, type TeamsActivity, tenantOf } from './teams-activity.ts';

/** What it takes to write to a conversation later. The core stores it, and only this adapter reads it. */
export interface TeamsReference {
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string };
  readonly user?: { readonly id: string; readonly aadObjectId?: string };
  readonly conversation: {
    readonly id: string;
    readonly conversationType: string;
    readonly tenantId: string;
    readonly isGroup: boolean;
    readonly name: string;
  };
}

export function toReference(activity: TeamsActivity): TeamsReference {
  const { channelId, serviceUrl, recipient, from, conversation } = activity;
  return {
    channelId,
    serviceUrl,
    bot: { id: recipient.id },
    ...(from && { user: toUser(from) }),
    conversation: {
      id: splitThread(conversation.id).conversation,
      conversationType: typeOf(activity),
      tenantId: tenantOf(activity) ?? '',
      isGroup: typeOf(activity) !== 'personal',
      name: '',
    },
  };
}

export function typeOf({ conversation }: TeamsActivity): string {
  // Without a type: ids that begin with `19:` have several readers, so answers for one person must be private
  // there.
  return (
    conversation.conversationType ??
    (conversation.isGroup || conversation.id.startsWith('19:') ? 'channel' : 'personal')
  );
}

/** Takes the id of a channel's thread apart: `19:…;messageid=1764000000000`. */
export function splitThread(id: string): { readonly conversation: string; readonly thread?: string } {
  const [conversation = id, ...parts] = id.split(';');
  const thread = parts.find((part) => part.startsWith('messageid='))?.slice('messageid='.length);
  return { conversation, ...(thread && { thread }) };
}

export function inThread(reference: TeamsReference, thread: string | undefined): TeamsReference {
  const { conversation } = reference;
  if (!thread || conversation.conversationType !== 'channel') return reference;
  return { ...reference, conversation: { ...conversation, id: `${conversation.id};messageid=${thread}` } };
}

export function readReference(kept: object | undefined): TeamsReference | undefined {
  return isReference(kept) ? kept : undefined;
}

function isReference(kept: unknown): kept is TeamsReference {
  if (!isRecord(kept)) return false;
  const { serviceUrl, bot, conversation } = kept;
  return (
    typeof serviceUrl === 'string' &&
    isRecord(bot) &&
    typeof bot.id === 'string' &&
    isRecord(conversation) &&
    typeof conversation.id === 'string' &&
    typeof conversation.tenantId === 'string'
  );
}

function toUser({ id, aadObjectId }: Account): { id: string; aadObjectId?: string } {
  return { id, ...(aadObjectId && { aadObjectId }) };
}
