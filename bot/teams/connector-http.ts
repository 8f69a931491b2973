import { AsyncLocalStorage } from 'node:async_hooks';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ConnectorFault } from './errors.ts';

type Authentication = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type HttpClient = NonNullable<NonNullable<Authentication[4]>['httpClient']>;

const usualLimitMs = 10_000;
const limit = new AsyncLocalStorage<AbortSignal>();

/** Gives `act` so many milliseconds for all its calls to the Connector, fetching tokens included. */
export function withinMs<T>(ms: number, act: () => Promise<T>): Promise<T> {
  return limit.run(AbortSignal.timeout(ms), act);
}

interface ForOne {
  /** The id of the private message that is answered, so that Teams shows it above the answer. */
  readonly question?: string | undefined;
}

const toOne = new AsyncLocalStorage<ForOne>();

/**
 * Messages that `act` sends are seen by one person alone. The SDK cannot say so, so it is added to the HTTP request.
 */
export function seenByOne<T>(forOne: ForOne, act: () => Promise<T>): Promise<T> {
  return toOne.run(forOne, act);
}

function addressOf(url: string): string {
  return toOne.getStore() ? `${url}?isTargetedActivity=true` : url;
}

function bodyOf(body: string): string {
  const question = toOne.getStore()?.question;
  if (!question) return body;
  const entities = [{ type: 'targetedMessageInfo', messageId: question }];
  return JSON.stringify({ ...(JSON.parse(body) as object), entities });
}

export function currentLimit(): AbortSignal {
  return limit.getStore() ?? AbortSignal.timeout(usualLimitMs);
}

/**
 * Replaces the SDK's HTTP client, which would repeat a failed post three times. Faults thrown from here pass its
 * retry policies, so that only the queue decides whether to try again.
 */
export const connectorHttp: HttpClient = {
  async sendRequest(request) {
    const headers = new Headers(request.headers.headersArray().map(({ name, value }) => [name, value]));
    headers.delete('content-length');
    let response: Response;
    let bodyAsText: string;
    try {
      response = await fetch(addressOf(request.url), {
        method: request.method,
        headers,
        redirect: 'manual',
        signal: currentLimit(),
        ...(typeof request.body === 'string' && { body: bodyOf(request.body) }),
      });
      bodyAsText = await response.text();
    } catch (error) {
      throw new ConnectorFault({ kind: neverLeft(error) ? 'unreached' : 'unanswered' }, { cause: error });
    }
    if (!response.ok) {
      throw new ConnectorFault({
        kind: 'answered',
        status: response.status,
        code: codeIn(bodyAsText),
        retryAfterSeconds: secondsUntil(response.headers.get('retry-after')),
      });
    }
    const answered = request.headers.clone();
    for (const name of answered.headerNames()) answered.remove(name);
    for (const [name, value] of response.headers) answered.set(name, value);
    return { request, status: response.status, headers: answered, bodyAsText };
  },
};

const codesBeforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && codesBeforeSending.has(String(cause.code));
}

function codeIn(body: string): string | undefined {
  try {
    const { error } = JSON.parse(body) as { error?: { code?: unknown } };
    return typeof error?.code === 'string' ? error.code : undefined;
  } catch {
    return undefined;
  }
}

function secondsUntil(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : undefined;
}
