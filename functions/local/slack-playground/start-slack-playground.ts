import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Clock } from '../../../shared/ports/clock.ts';
import { isForThisMachine, isFromOwnPage } from './asked-by-own-page.ts';
import { createDeeds } from './deeds.ts';
import type { Deed } from './page-and-server.ts';
import { pageFile } from './page-files.ts';
import { readArgs } from './read-args.ts';
import { createSender } from './sender.ts';
import { createTickets } from './tickets.ts';
import { createWebApi } from './web-api.ts';
import { show } from './what-one-sees.ts';
import { createWorkspace, type WorkspaceSettings } from './workspace.ts';

export interface SlackPlayground {
  readonly url: string;
  /** What the bot has to be started with, so that this is Slack to it. */
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface SlackPlaygroundSettings extends WorkspaceSettings {
  /** 0 takes any free one. */
  readonly port: number;
  readonly botUrl: () => string;
  readonly clock: Clock;
}

/**
 * A small Slack of our own, on this machine's own address only: the Web API that the bot calls, and a page to talk to
 * it. What is written there is forgotten when it stops.
 */
export async function startSlackPlayground(settings: SlackPlaygroundSettings): Promise<SlackPlayground> {
  const { clock, botUrl, port } = settings;
  const [signingSecret, botToken] = [secret(), `xoxb-${secret()}`];
  const workspace = createWorkspace(settings);
  const tickets = createTickets(clock);
  const api = createWebApi(workspace, tickets, botToken);
  const sender = createSender({ botUrl, signingSecret, clock });
  let url = '';
  const answerUrl = (ticket: string) => `${url}/respond/${ticket}`;
  const act = createDeeds({ workspace, tickets, api, sender, answerUrl });
  const personAt = (path: URL) => {
    const { people } = workspace;
    const asked = path.searchParams.get('person');
    return people.find(({ id }) => id === asked) ?? people[0];
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = path;
    const me = personAt(path)?.id;
    if (!isForThisMachine(request)) return end(response, 403);
    if (request.method === 'GET') {
      if (pathname === '/updates' && me) return watch(me, response);
      const file = await pageFile(pathname);
      return file ? end(response, 200, file.type, file.text) : end(response, 404);
    }
    if (request.method !== 'POST') return end(response, 405);
    if (pathname === '/deeds') {
      if (!isFromOwnPage(request) || !me) return end(response, 403);
      return json(response, 200, await act(me, JSON.parse(await text(request)) as Deed));
    }
    // What follows is for the bot. Browsers say where they come from; it does not.
    if (request.headers.origin !== undefined) return end(response, 403);
    const args = readArgs(request.headers['content-type'] ?? '', await text(request));
    const [, room, name = ''] = pathname.split('/');
    if (room === 'respond') {
      const isTaken = api.answer(name, args);
      return json(response, isTaken ? 200 : 404, isTaken ? { ok: true } : { ok: false, error: 'used_url' });
    }
    if (room !== 'api') return end(response, 404);
    const token = request.headers.authorization?.replace(/^Bearer /, '');
    return json(response, 200, api.call(name, args, token));
  }

  /** Sends the page all that its person sees: now, and whenever something has changed. */
  function watch(me: string, response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    let soon: NodeJS.Immediate | undefined;
    const tell = () => {
      soon = undefined;
      response.write(`data: ${JSON.stringify(show(workspace, me))}\n\n`);
    };
    const leave = workspace.subscribe(() => {
      soon ??= setImmediate(tell);
    });
    response.once('close', () => {
      leave();
      clearImmediate(soon);
    });
    tell();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else end(response, 400);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    environment: {
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_BOT_TOKEN: botToken,
      SLACK_API_URL: `${url}/api/`,
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

/** Pictures come from the bot, at another port of this machine. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

function end(response: ServerResponse, status: number, type = 'text/plain', body = ''): void {
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

function json(response: ServerResponse, status: number, body: object): void {
  end(response, status, 'application/json', JSON.stringify(body));
}
