import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import { log } from './log.ts';
import { SettingFault } from './settings.ts';

/** The platforms' adapters speak the web's own Request and Response; only this file knows Azure's. */
export async function answer(
  request: HttpRequest,
  respond: (request: Request) => Promise<Response>,
): Promise<HttpResponseInit> {
  try {
    const response = await respond(await toRequest(request));
    return {
      status: response.status,
      headers: response.headers,
      ...(response.body && { body: new Uint8Array(await response.arrayBuffer()) }),
    };
  } catch (error) {
    if (error instanceof SettingFault) {
      log.error('setting.missing', { path: routeOf(request.url), reason: error.message });
      return { status: 503, jsonBody: { error: 'This platform is not configured.' } };
    }
    log.error('request.failed', {
      path: routeOf(request.url),
      kind: (error as Error)?.name ?? 'unknown',
    });
    return { status: 500, jsonBody: { error: 'Something went wrong.' } };
  }
}

/** The first two steps of a path; a calendar's address goes on with the secret that opens it. */
function routeOf(url: string): string {
  return new URL(url).pathname.split('/').slice(0, 3).join('/');
}

async function toRequest(request: HttpRequest): Promise<Request> {
  const headers = new Headers([...request.headers.entries()]);
  const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.text();
  return new Request(request.url, { method: request.method, headers, body });
}
