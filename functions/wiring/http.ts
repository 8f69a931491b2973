import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import { ComeAgain } from '../../bot/turn/come-again.ts';
import { readBody } from '../../bot/turn/read-body.ts';
import { log } from './log.ts';
import { SettingFault } from './read-setting.ts';

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
    if (error instanceof TooLarge) {
      log.warn('request.too-large', { path: routeOf(request.url) });
      return { status: 413, jsonBody: { error: 'This is too much at once.' } };
    }
    if (error instanceof ComeAgain)
      return {
        status: 503,
        headers: { 'retry-after': '2' },
        jsonBody: { error: 'Not right now. Please try again.' },
      };
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

/** The first two parts of a path, for the log: the rest may be a secret, as in a calendar's address. */
function routeOf(url: string): string {
  return new URL(url).pathname.split('/').slice(0, 3).join('/');
}

/** Thrown for a body larger than anything a platform sends, before it is held in memory. */
class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

async function toRequest(request: HttpRequest): Promise<Request> {
  const headers = new Headers([...request.headers.entries()]);
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  const body = hasBody ? await readBody(request) : null;
  if (body === undefined) throw new TooLarge();
  return new Request(request.url, { method: request.method, headers, body });
}
