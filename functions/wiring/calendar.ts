import { createHash } from 'node:crypto';
import { calendarHeaders } from '../../bot/web/page-and-file-headers.ts';
import { ports } from './ports.ts';

/** The calendar behind a secret address; nothing but the word for it where it has not changed. */
export async function answerCalendar(
  request: Request,
  { unit = '', token = '' }: Readonly<Record<string, string>>,
): Promise<Response> {
  const { readCalendar } = await import('../../bot/calendar/read-calendar.ts');
  const file = await readCalendar(await ports(), unit, token.replace(/\.ics$/i, ''));
  if (file === undefined) return new Response('', { status: 404, headers: { 'cache-control': 'no-store' } });
  const etag = `"${createHash('sha256').update(file).digest('base64url')}"`;
  const headers = calendarHeaders(etag);
  return knows(request, etag)
    ? new Response(null, { status: 304, headers: { etag, 'cache-control': headers['cache-control'] } })
    : new Response(file, { headers });
}

function knows(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  return known.map((each) => each.trim().replace(/^W\//, '')).includes(etag);
}
