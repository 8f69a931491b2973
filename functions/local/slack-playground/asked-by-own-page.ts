import type { IncomingMessage } from 'node:http';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether it was this machine that was asked for: another site's name may lead here too. */
export function isForThisMachine({ headers }: IncomingMessage): boolean {
  const url = `http://${headers.host ?? ''}`;
  return URL.canParse(url) && loopback.includes(new URL(url).hostname);
}

/** Whether our own page asks, and no other site's: browsers say where a post comes from. */
export function isFromOwnPage({ headers }: IncomingMessage): boolean {
  return (
    headers.origin === `http://${headers.host}` &&
    (headers['content-type'] ?? '').startsWith('application/json')
  );
}
