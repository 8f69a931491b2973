import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { RpcData } from './core-module.ts';

interface Nullable<T> {
  readonly value: T;
}

interface RpcCookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: Nullable<string>;
  readonly path?: Nullable<string>;
  readonly expires?: Nullable<{ readonly seconds: number }>;
  readonly secure?: Nullable<boolean>;
  readonly httpOnly?: Nullable<boolean>;
  readonly sameSite?: 'none' | 'lax' | 'strict' | 'explicitNone';
  readonly maxAge?: Nullable<number>;
}

interface RpcAnswer {
  readonly statusCode?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly RpcCookie[];
  readonly body?: RpcData | null;
}

/** The body travels as the bytes that came in: a signature is computed over them. */
export async function requestData(
  request: IncomingMessage,
  params: Readonly<Record<string, string>>,
): Promise<RpcData> {
  const url = urlOf(request);
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value ? [[name, [value].flat().join(', ')]] : [],
    ),
  );
  const bytes = await buffer(request);
  const query = Object.fromEntries(url.searchParams);
  return { http: { method: request.method, url: url.href, headers, query, params, body: { bytes } } };
}

export function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
}

export function writeAnswer(response: ServerResponse, data: RpcData | undefined): void {
  const answer: RpcAnswer = data?.http ?? { statusCode: '204' };
  response.statusCode = Number(answer.statusCode ?? 200);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  for (const cookie of answer.cookies ?? []) response.appendHeader('set-cookie', cookieLine(cookie));
  const { bytes, string } = answer.body ?? {};
  response.end(bytes ?? string);
}

const sameSiteNames = { none: undefined, lax: 'Lax', strict: 'Strict', explicitNone: 'None' } as const;

function cookieLine(cookie: RpcCookie): string {
  const { domain, path, expires, secure, httpOnly, sameSite = 'none', maxAge } = cookie;
  const parts = [
    `${cookie.name}=${encodeURIComponent(cookie.value)}`,
    domain && `Domain=${domain.value}`,
    path && `Path=${path.value}`,
    expires && `Expires=${new Date(expires.value.seconds * 1000).toUTCString()}`,
    maxAge && `Max-Age=${maxAge.value}`,
    secure?.value && 'Secure',
    httpOnly?.value && 'HttpOnly',
    sameSiteNames[sameSite] && `SameSite=${sameSiteNames[sameSite]}`,
  ];
  return parts.filter(Boolean).join('; ');
}
