import { createHash } from 'node:crypto';
import { ports } from './ports.ts';

/** Calendar programs ask every few hours, and mostly nothing has changed. */
export async function answerCalendar(
  request: Request,
  { unit = '', token = '' }: Readonly<Record<string, string>>,
): Promise<Response> {
  const { readCalendar } = await import('../../bot/calendar/read-calendar.ts');
  const file = await readCalendar(await ports(), unit, token.replace(/\.ics$/i, ''));
  if (file === undefined) return new Response('', { status: 404, headers: { 'cache-control': 'no-store' } });
  const etag = `"${createHash('sha256').update(file).digest('base64url')}"`;
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="statusmoeder.ics"',
  };
  return knows(request, etag)
    ? new Response(null, { status: 304, headers: { etag, 'cache-control': headers['cache-control'] } })
    : new Response(file, { headers });
}

function knows(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  return known.map((each) => each.trim().replace(/^W\//, '')).includes(etag);
}
