/** What Teams sends, as far as we read it. */
export interface TeamsActivity {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly action?: string;
  readonly timestamp?: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly recipient: Account & {
    /** A message in a channel that only the bot can see. */
    readonly isTargeted?: boolean;
  };
  readonly from?: Account;
  readonly conversation: {
    readonly id: string;
    readonly conversationType?: string;
    readonly isGroup?: boolean;
    readonly tenantId?: string;
    readonly name?: string;
  };
  readonly locale?: string;
  readonly text?: string;
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly entities?: readonly {
    readonly type?: string;
    readonly text?: string;
    readonly mentioned?: { readonly id?: string };
  }[];
  readonly membersAdded?: readonly Account[];
  readonly membersRemoved?: readonly Account[];
  readonly channelData?: {
    readonly eventType?: string;
    readonly tenant?: { readonly id?: string };
    readonly team?: { readonly id?: string; readonly name?: string };
    readonly channel?: { readonly id?: string; readonly name?: string };
    readonly settings?: { readonly selectedChannel?: { readonly id?: string } };
  };
}

export interface Account {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
  readonly role?: string;
  /** The organisation that the person belongs to; often missing. */
  readonly tenantId?: string;
  readonly userRole?: string;
}

/** Checks the outer shape only. That Teams sent it is proven by the token, when the turn begins. */
export function isTeamsActivity(body: unknown): body is TeamsActivity {
  if (!isRecord(body)) return false;
  const { type, channelId, serviceUrl, recipient, conversation } = body;
  return (
    isText(type) &&
    channelId === 'msteams' &&
    isText(serviceUrl) &&
    isRecord(recipient) &&
    isText(recipient.id) &&
    isRecord(conversation) &&
    isText(conversation.id)
  );
}

/** Who adds the app to a team picks a channel for it. The bot greets there, not in the team's first channel. */
export function atPickedChannel(activity: TeamsActivity): TeamsActivity {
  const picked = activity.channelData?.settings?.selectedChannel?.id;
  if (!picked || activity.type === 'message' || activity.type === 'invoke') return activity;
  return { ...activity, conversation: { ...activity.conversation, id: picked } };
}

export function tenantOf(activity: TeamsActivity): string | undefined {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
