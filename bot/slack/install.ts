import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { InstallProvider } from '@slack/oauth';
import type { Log } from '../../shared/ports/log.ts';
import { describe } from './errors.ts';
import { failedPage, installedPage } from './install-page.ts';

/**
 * Sends the browser to Slack's page for installing. The state in its cookie proves on return that it is the same
 * browser.
 */
export async function install(
  request: Request,
  installer: InstallProvider | undefined,
  log: Log,
): Promise<Response> {
  if (!installer) return new Response(null, { status: 404 });
  const [asked, answered] = toNode(request);
  try {
    await installer.handleInstallPath(asked, answered);
    return new Response(null, { status: 302, headers: headersOf(answered) });
  } catch (error) {
    log.error('slack.install-failed', describe(error));
    return page(failedPage, 500, answered);
  }
}

export async function oauthRedirect(
  request: Request,
  installer: InstallProvider | undefined,
  log: Log,
): Promise<Response> {
  if (!installer) return new Response(null, { status: 404 });
  const [asked, answered] = toNode(request);
  let installed = false;
  await installer.handleCallback(asked, answered, {
    success: ({ team }) => {
      installed = true;
      log.info('slack.installed', { tenant: team?.id });
    },
    failure: (error) => log.warn('slack.install-failed', describe(error)),
  });
  return installed ? page(installedPage, 200, answered) : page(failedPage, 400, answered);
}

/** Slack's installer wants a request and a response of node's. These are as much of them as it reads. */
function toNode(request: Request): [IncomingMessage, ServerResponse] {
  const { pathname, search, host } = new URL(request.url);
  const asked = new IncomingMessage(new Socket());
  asked.url = pathname + search;
  asked.headers = { host, cookie: request.headers.get('cookie') ?? '' };
  return [asked, new ServerResponse(asked)];
}

function headersOf(answered: ServerResponse): Headers {
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const [name, value] of Object.entries(answered.getHeaders())) {
    for (const one of [value].flat()) headers.append(name, String(one));
  }
  return headers;
}

function page(html: string, status: number, answered: ServerResponse): Response {
  const headers = headersOf(answered);
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  return new Response(html, { status, headers });
}
