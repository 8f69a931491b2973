import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readArgs } from '../../functions/local/slack-playground/read-args.ts';
import { problemOf } from '../../functions/local/slack-playground/slack-rules.ts';

export interface SlackCall {
  /** The Web API's method, or `response_url`. */
  readonly method: string;
  readonly token: string | undefined;
  readonly args: Readonly<Record<string, unknown>>;
}

export type Failure =
  | { readonly error: string }
  | { readonly status: number; readonly retryAfter?: number }
  /** The call is taken in and never answered. */
  | 'hang'
  /** The call is taken in and the line is cut. */
  | 'cut';

export interface SlackApi {
  /** For `SLACK_API_URL`. */
  readonly url: string;
  readonly responseUrl: string;
  readonly calls: readonly SlackCall[];
  callsOf(method: string): readonly SlackCall[];
  /** The next calls of this method fail: once, or as often as told, after some that succeed. */
  fail(method: string, failure: Failure, count?: { readonly times?: number; readonly after?: number }): void;
  /** The messages that stand in its channels, as `conversations.replies` shows them. */
  readonly messages: object[];
  /** What `users.info` tells of everybody from now on. */
  knowPerson(told: object): void;
  stop(): Promise<void>;
}

/** Slack's Web API as far as the bot uses it: strict about limits, remembering what it was told, knowing these people. */
export async function startSlackApi(names: Readonly<Record<string, string>> = {}): Promise<SlackApi> {
  const calls: SlackCall[] = [];
  const failures: { method: string; failure: Failure; times: number; after: number }[] = [];
  let clock = 1_764_100_000;
  let toldOfPeople: object = {};
  const messages: object[] = [];

  const server = createServer((request, response) => {
    void readAll(request).then((raw) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      const method = path.startsWith('/api/') ? path.slice('/api/'.length) : path.slice(1);
      const args = readArgs(request.headers['content-type'] ?? '', raw);
      const token = request.headers.authorization?.replace(/^Bearer /, '');
      calls.push({ method, token, args });
      const failure = takeFailure(method);
      if (failure) return answerFailure(failure, request, response);
      const problem = problemOf(method, args, token);
      if (method === 'response_url') return answer(response, problem ? 400 : 200, problem ?? { ok: true });
      const id = String(args.channel ?? '');
      const name = names[String(args.user)];
      const result =
        method === 'conversations.replies'
          ? { messages }
          : method === 'users.info' && name
            ? { user: { id: args.user, real_name: name, profile: { display_name: name } } }
            : resultOf(method, args, `${++clock}.000001`, id);
      if ('user' in result) Object.assign(result.user as object, toldOfPeople);
      answer(response, 200, problem ?? { ok: true, ...result });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const root = `http://127.0.0.1:${port}`;

  function takeFailure(method: string): Failure | undefined {
    const found = failures.find((one) => one.method === method && one.times > 0);
    if (!found) return undefined;
    if (found.after > 0) {
      found.after--;
      return undefined;
    }
    found.times--;
    return found.failure;
  }

  return {
    url: `${root}/api/`,
    responseUrl: `${root}/response_url`,
    calls,
    messages,
    knowPerson: (told) => {
      toldOfPeople = told;
    },
    callsOf: (method) => calls.filter((call) => call.method === method),
    fail: (method, failure, { times = 1, after = 0 } = {}) =>
      void failures.push({ method, failure, times, after }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerFailure(failure: Failure, request: IncomingMessage, response: ServerResponse): void {
  if (failure === 'hang') return;
  if (failure === 'cut') {
    request.socket.destroy();
    return;
  }
  if ('error' in failure) {
    answer(response, 200, { ok: false, error: failure.error });
    return;
  }
  if (failure.retryAfter !== undefined) response.setHeader('retry-after', String(failure.retryAfter));
  answer(response, failure.status, { ok: false });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function resultOf(method: string, args: SlackCall['args'], ts: string, channel: string): object {
  switch (method) {
    case 'auth.test':
      return {
        user_id: 'U0FEMUGER',
        bot_id: 'B0FEMUGER',
        team_id: 'T0BARNEHAV',
        url: 'https://example.com/',
      };
    case 'chat.postMessage':
      return { ts, channel: channel.startsWith('U') ? `D${channel.slice(1)}` : channel };
    case 'chat.postEphemeral':
      return { message_ts: ts };
    case 'chat.update':
      return { ts: args.ts, channel };
    case 'views.open':
    case 'views.update':
    case 'views.publish':
      return { view: { id: 'V1', hash: 'h1' } };
    case 'conversations.open':
      return { channel: { id: `D${String(args.users).slice(1)}` } };
    case 'conversations.info':
      return { channel: { id: channel, name: 'sommerfuglene', is_archived: false } };
    case 'users.info':
      return { user: { id: args.user, real_name: 'Ane Østergård', profile: { display_name: 'Ane Ø. 🌱' } } };
    case 'oauth.v2.access':
      return {
        access_token: args.grant_type === 'refresh_token' ? 'xoxe.xoxb-refreshed' : 'xoxe.xoxb-first',
        refresh_token: 'xoxe-1-refresh',
        expires_in: 43_200,
        token_type: 'bot',
        scope: 'chat:write',
        bot_user_id: 'U0FEMUGER',
        app_id: 'A0FEMUGER',
        team: { id: 'T0BARNEHAV', name: 'Børnehaven' },
        enterprise: null,
        is_enterprise_install: false,
        authed_user: { id: 'U0ANE' },
      };
    default:
      return {};
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
