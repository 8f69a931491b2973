import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { RpcData } from './core-module.ts';
import { requestData, urlOf, writeAnswer } from './http-message.ts';
import type { Invoke } from './invoke.ts';
import { HostFault, type LoadedFunction } from './load-functions.ts';
import { matchRoute, routeOf } from './match-route.ts';

export interface HttpServer {
  readonly port: number;
  /** Takes no more requests, and resolves when those that came in are answered. */
  stop(): Promise<void>;
}

export interface HttpSettings {
  readonly port: number;
  readonly routePrefix: string;
  readonly functions: readonly LoadedFunction[];
  readonly invoke: Invoke;
  readonly log: (message: string) => void;
}

export async function startHttp(settings: HttpSettings): Promise<HttpServer> {
  const { functions, invoke, log } = settings;
  const routes = functions
    .filter(({ trigger }) => trigger.type === 'httpTrigger')
    .map((fn) => routeOf(fn, settings.routePrefix));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = urlOf(request);
    if (isFromElsewhere(request)) return end(response, 403);
    if (pathname.startsWith('/admin/functions')) return answerAdmin(request, response, pathname);
    const match = matchRoute(routes, request.method ?? 'GET', pathname);
    if (match.kind === 'not-found') return end(response, 404);
    if (match.kind === 'wrong-method') {
      response.setHeader('allow', match.allowed.join(', '));
      return end(response, 405);
    }
    writeAnswer(response, await invoke(match.fn, await requestData(request, match.params)));
  }

  /** The real host's way to run a timer or a queue function by hand. */
  async function answerAdmin(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<void> {
    const name = decodeURIComponent(path.split('/')[3] ?? '');
    if (!name && request.method === 'GET') {
      const list = functions.map((fn) => ({ name: fn.name, trigger: fn.trigger.type }));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(list));
      return;
    }
    const fn = functions.find((one) => one.name === name && one.trigger.type !== 'httpTrigger');
    if (!fn) return end(response, 404);
    if (request.method !== 'POST') return end(response, 405);
    const input = manualInput(await text(request));
    if (!input) return end(response, 400);
    await invoke(fn, input);
    end(response, 202);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log(
        `${request.method} ${urlOf(request).pathname} failed: ${error instanceof Error ? error.stack : error}`,
      );
      if (!response.headersSent) end(response, 500);
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const busy = cause.code === 'EADDRINUSE';
      reject(busy ? new HostFault(`Port ${settings.port} is taken by another program.`, { cause }) : cause);
    });
    server.listen(settings.port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status;
  response.end();
}

const timerInput: RpcData = { json: JSON.stringify({ IsPastDue: false }) };

function manualInput(body: string): RpcData | undefined {
  if (!body) return timerInput;
  try {
    const { input } = JSON.parse(body) as { readonly input?: unknown };
    if (input === undefined) return timerInput;
    return { string: typeof input === 'string' ? input : JSON.stringify(input) };
  } catch {
    return undefined;
  }
}

/** Refuses requests from other sites' pages: they must not talk to the bot on this machine. */
function isFromElsewhere({ headers, method }: IncomingMessage): boolean {
  // Images are allowed: the playground's page shows our pictures, and a page cannot read what the browser
  // paints.
  if (method === 'GET' && headers['sec-fetch-dest'] === 'image') return false;
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || !['127.0.0.1', 'localhost', '[::1]'].includes(new URL(origin).hostname);
}
