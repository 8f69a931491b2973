import type { Activity, TeamsChannelAccount, TurnContext } from 'botbuilder';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  TeamsInfo,
} from 'botbuilder';
import { connectorHttp, currentLimit, seenByOne } from './connector-http.ts';
import { ConnectorFault } from './errors.ts';
import type { TeamsActivity } from './teams-activity.ts';

export interface TeamsCredentials {
  readonly appType: string;
  readonly appId: string;
  readonly appPassword?: string;
  readonly tenantId?: string;
}

const channelIssuer = 'https://api.botframework.com';
const keysLimitMs = 3000;

/** The request is not proven to come from Teams. 401; or 503 while Teams' signing keys cannot be fetched. */
export class Unauthenticated extends Error {
  readonly status: 401 | 503;
  constructor(status: 401 | 503, options?: ErrorOptions) {
    super(`Unauthenticated: ${status}`, options);
    this.name = 'Unauthenticated';
    this.status = status;
  }
}

/** Everything that we use of the Bot Framework's adapter. */
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
   * Authenticates the request, then runs the turn. The caller itself answers an invoke, so that no error's message
   * can get into an answer.
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

  /** Asks the channel, not the team: people of other organisations are in a shared channel, but not in the team. */
  async belonging(
    { activity, turnState }: TurnContext,
    member: string,
  ): Promise<{ readonly tenantId?: string; readonly userRole?: string }> {
    const client = turnState.get<Members>(this.ConnectorClientKey);
    const channel = activity.conversation.id.split(';')[0] ?? '';
    const { tenantId, userRole } = await client.conversations.getConversationMember(channel, member);
    return { ...(tenantId && { tenantId }), ...(userRole && { userRole }) };
  }

  /** Sends a message into the conversation that only the person who asked can see. */
  async whisper(context: TurnContext, message: Partial<Activity>): Promise<void> {
    await seenByOne(questionIn(context), () => this.sendActivities(context, [toAsker(context, message)]));
  }

  /** Replaces such a message by another. */
  async whisperInstead(context: TurnContext, id: string, message: Partial<Activity>): Promise<void> {
    await seenByOne({}, () => this.updateActivity(context, { ...toAsker(context, message), id }));
  }
}

/** The part of the SDK's Connector client that we call. */
interface Members {
  readonly conversations: {
    getConversationMember(channel: string, member: string): Promise<Partial<TeamsChannelAccount>>;
  };
}

/** Goes into the thread by its conversation id. As a reply to a message it could not be for one person alone. */
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
 * Whether a token says that it is the Bot Connector's; others are refused at once. The SDK would also accept
 * emulators and other bots, and fetch keys from the net before it refuses nonsense.
 */
export function claimsToBeTeams(authorization: string): boolean {
  const [scheme, token, ...rest] = authorization.split(' ');
  const [header, payload, signature] = token?.split('.') ?? [];
  if (scheme !== 'Bearer' || rest.length > 0 || !header || !payload || !signature) return false;
  const algorithm = decoded(header).alg;
  return typeof algorithm === 'string' && /^RS\d+$/.test(algorithm) && decoded(payload).iss === channelIssuer;
}

/** True for the playground and for the doubles in tests. */
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

type Authentication = ConfigurationBotFrameworkAuthentication;
type ConnectorFactory = ReturnType<Authentication['createConnectorFactory']>;
type ConnectorClient = ReturnType<ConnectorFactory['create']>;
type UserTokenClient = Awaited<ReturnType<Authentication['createUserTokenClient']>>;

/** Each region of Teams has one address; what a request names besides is not remembered for ever. */
const mostClients = 20;

class PatientAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly clients = new Map<string, ConnectorClient>();

  override async authenticateRequest(activity: Activity, authorization: string) {
    try {
      const request = await before(
        AbortSignal.timeout(keysLimitMs),
        super.authenticateRequest(activity, authorization),
        () => new Unauthenticated(503),
      );
      const { connectorFactory } = request;
      return {
        ...request,
        ...(connectorFactory && { connectorFactory: this.remembering(connectorFactory) }),
      };
    } catch (error) {
      if (error instanceof Unauthenticated) throw error;
      throw new Unauthenticated(keysOutOfReach(error) ? 503 : 401, { cause: error });
    }
  }

  override createConnectorFactory(...claims: Parameters<Authentication['createConnectorFactory']>) {
    return this.remembering(super.createConnectorFactory(...claims));
  }

  /** We ask for nobody's tokens, so the SDK need not build a client for them in each turn. */
  override async createUserTokenClient(): Promise<UserTokenClient> {
    return {} as UserTokenClient;
  }

  /** The SDK would build a client for each turn, with all that its requests pass through. Ours keep nothing of a turn. */
  private remembering(factory: ConnectorFactory): ConnectorFactory {
    return {
      create: (address, audience) => {
        const key = `${address} ${audience}`;
        const known = this.clients.get(key);
        if (known) return known;
        if (this.clients.size >= mostClients) this.clients.clear();
        const client = factory.create(address, audience);
        this.clients.set(key, client);
        client.catch(() => this.clients.delete(key));
        return client;
      },
    };
  }
}

function keysOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500);
}

/** Credentials whose fetching of a token falls under the time limit of the call it is for. */
class PatientCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(
    ...wanted: Parameters<ConfigurationServiceClientCredentialFactory['createCredentials']>
  ) {
    const credentials = await super.createCredentials(...wanted);
    return {
      async signRequest(request: Parameters<typeof credentials.signRequest>[0]) {
        const late = () => new ConnectorFault({ kind: 'unreached' });
        try {
          return await before(currentLimit(), credentials.signRequest(request), late);
        } catch (error) {
          throw error instanceof ConnectorFault
            ? error
            : new ConnectorFault({ kind: 'no-token' }, { cause: error });
        }
      },
    };
  }
}

/** The error is made only when it is thrown: making one notes where it happened, which is dear. */
function before<T>(limit: AbortSignal, work: Promise<T>, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    if (limit.aborted) reject(late());
    limit.addEventListener('abort', () => reject(late()), { once: true });
    work.then(resolve, reject);
  });
}
