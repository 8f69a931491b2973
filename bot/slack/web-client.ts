import { type Logger, LogLevel, type webApi } from '@slack/bolt';

/** One call to Slack never takes longer than this. */
export const callLimitMs = 8000;
/** Seconds to wait when Slack says “too many calls” without saying for how long. */
export const secondsWhenNotTold = 30;

/** Slack's library would log texts and tokens when debugging. Our own log has none of them. */
export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/** The library never retries: that is the queue's job, and no request may wait for it. */
export function clientOptions(apiUrl: string): webApi.WebClientOptions {
  return {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: callLimitMs,
    logger: silentLogger,
    fetch: async (url, init = {}) =>
      withRetryAfter(await fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(callLimitMs) })),
  };
}

/**
 * The library takes a 429 without `Retry-After` for an error that may have arrived, which is never sent again. So
 * the header is added.
 */
function withRetryAfter(response: Response): Response {
  if (response.status !== 429 || /^\d/.test(response.headers.get('retry-after') ?? '')) return response;
  return new Response(response.body, { status: 429, headers: { 'retry-after': String(secondsWhenNotTold) } });
}
