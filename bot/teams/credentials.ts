import type { Activity, TeamsChannelAccount, TurnContext } from 'botbuilder';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  TeamsInfo,
} from 'botbuilder';
import type { TeamsActivity } from './activity.ts';
import { connectorHttp, currentLimit, seenByOne } from './connector-http.ts';
import { ConnectorFault } from './errors.ts';

export interface TeamsCredentials {
  readonly appType: string;
  readonly appId: string;
  readonly appPassword?: string;
  readonly tenantId?: string;
}

const channelIssuer = 'https://api.botframework.com';
const keysLimitMs = 3000;

/** The caller could not show that Teams sent it: 401, or 503 while Teams' signing keys are out of reach. */
export class Unauthenticated extends Error {
  readonly status: 401 | 503;
  constructor(status: 401 | 503, options?: ErrorOptions) {
    super(`Unauthenticated: ${status}`, options);
    this.name = 'Unauthenticated';
    this.status = status;
  }
}

/** The one place that makes anything of the Bot Framework's. */
export class TeamsAdapter extends CloudAdapter {
  readonly appId: string;

  constructor(credentials: TeamsCredentials | undefined) {
    const factory = new PatientCredentials({
      MicrosoftAppId: credentials?.appId ?? '',
      MicrosoftAppType: credentials?.appType ?? 'MultiTenant',
      ...(credentials?.appPassword && { MicrosoftAppPassword: credentials.appPassword }),
      ...(credentials?.tenantId && { MicrosoftAppTenantId: credentials.tenantId }),
    });
    super(new PatientAuthentication({}, factory, undefined, undefined, { httpClient: connectorHttp }));
    this.appId = credentials?.appId ?? '';
  }

  /**
   * Authenticates, then runs the turn. What answers an invoke is the caller's own business, so that neither a
   * response object has to be imitated nor an error's message can reach anybody.
   */
  async turn(
    authorization: string,
    received: TeamsActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const activity = { ...received, deliveryMode: 'normal' } as unknown as Activity;
    await this.processActivity(authorization, activity, logic);
  }

  async memberName(context: TurnContext, member: string): Promise<string | undefined> {
    return (await TeamsInfo.getMember(context, member)).name;
  }

  /** Of the channel itself: whoever comes from another organisation is not in the team around it. */
  async belonging(
    { activity, turnState }: TurnContext,
    member: string,
  ): Promise<{ readonly tenantId?: string; readonly userRole?: string }> {
    const client = turnState.get<Members>(this.ConnectorClientKey);
    const channel = activity.conversation.id.split(';')[0] ?? '';
    const { tenantId, userRole } = await client.conversations.getConversationMember(channel, member);
    return { ...(tenantId && { tenantId }), ...(userRole && { userRole }) };
  }

  /** Where it was asked, before the eyes of the person who asked and nobody else's. */
  async whisper(context: TurnContext, message: Partial<Activity>): Promise<void> {
    await seenByOne(questionIn(context), () => this.sendActivities(context, [toAsker(context, message)]));
  }

  /** The same, in the place of an earlier message for this person alone. */
  async whisperInstead(context: TurnContext, id: string, message: Partial<Activity>): Promise<void> {
    await seenByOne({}, () => this.updateActivity(context, { ...toAsker(context, message), id }));
  }
}

/** The one part of the SDK's client for the Connector that is called by name. */
interface Members {
  readonly conversations: {
    getConversationMember(channel: string, member: string): Promise<Partial<TeamsChannelAccount>>;
  };
}

/** The thread is part of the conversation's id; a reply to one message cannot be for one person. */
function toAsker({ activity }: TurnContext, message: Partial<Activity>): Activity {
  const { conversation, from, recipient, serviceUrl, channelId } = activity;
  const { id, name } = recipient;
  return { ...message, conversation, from: { id, name }, recipient: from, serviceUrl, channelId } as Activity;
}

function questionIn({ activity }: TurnContext): { readonly question?: string | undefined } {
  const { isTargeted } = activity.recipient as TeamsActivity['recipient'];
  return isTargeted ? { question: activity.id } : {};
}

/**
 * Whether it is worth looking for the key of this token at all. Only the Bot Connector writes to us; the SDK
 * would also take emulators' and other bots' tokens, and look for keys on the net before it refuses nonsense.
 */
export function claimsToBeTeams(authorization: string): boolean {
  const [scheme, token, ...rest] = authorization.split(' ');
  const [header, payload, signature] = token?.split('.') ?? [];
  if (scheme !== 'Bearer' || rest.length > 0 || !header || !payload || !signature) return false;
  const algorithm = decoded(header).alg;
  return typeof algorithm === 'string' && /^RS\d+$/.test(algorithm) && decoded(payload).iss === channelIssuer;
}

/** The playground is, and so is every double of the Connector. */
export function isOnThisMachine(serviceUrl: string): boolean {
  return (
    URL.canParse(serviceUrl) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(serviceUrl).hostname)
  );
}

function decoded(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

class PatientAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(activity: Activity, authorization: string) {
    const late = new Unauthenticated(503);
    try {
      return await before(
        AbortSignal.timeout(keysLimitMs),
        super.authenticateRequest(activity, authorization),
        late,
      );
    } catch (error) {
      if (error === late) throw late;
      throw new Unauthenticated(keysOutOfReach(error) ? 503 : 401, { cause: error });
    }
  }
}

function keysOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500);
}

/** Fetching a token counts towards the same limit as the call it is for. */
class PatientCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(
    ...wanted: Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>
  ) {
    const credentials = await super.createCredentials(...wanted);
    return {
      async signRequest(request: Parameters<typeof credentials.signRequest>[0]) {
        const late = new ConnectorFault({ kind: 'unreached' });
        try {
          return await before(currentLimit(), credentials.signRequest(request), late);
        } catch (error) {
          throw error === late ? late : new ConnectorFault({ kind: 'no-token' }, { cause: error });
        }
      },
    };
  }
}

function before<T>(limit: AbortSignal, work: Promise<T>, late: Error): Promise<T> {
  return new Promise((resolve, reject) => {
    if (limit.aborted) reject(late);
    limit.addEventListener('abort', () => reject(late), { once: true });
    work.then(resolve, reject);
  });
}
