/** A page is for whoever has its link: it is kept nowhere, loads nothing, runs nothing and stands in no other site. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** A file is saved at once. */
export function fileHeaders(name: string, type: string) {
  return {
    ...pageHeaders,
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
  };
}

/** Calendar programs ask every few hours, and mostly nothing has changed. */
export function calendarHeaders(etag: string) {
  return {
    etag,
    'cache-control': 'private, no-cache',
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="statusmoeder.ics"',
  };
}

const courseCachedSeconds = 86_400;
/** Seconds that a week's picture may be cached. It holds names, and people leave. */
const weekCachedSeconds = 300;

export function pictureHeaders(isWeek: boolean) {
  return {
    'content-type': 'image/png',
    'cache-control': isWeek
      ? `private, max-age=${weekCachedSeconds}`
      : `public, max-age=${courseCachedSeconds}`,
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  };
}
