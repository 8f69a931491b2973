import { type Logger, LogLevel, type webApi } from '@slack/bolt';

/** One call to Slack never takes longer than this. */
export const callLimitMs = 8000;
/** How long to wait where Slack says that it is too much, and not for how long. */
export const secondsWhenNotTold = 30;

/** Slack's library writes texts and tokens when it debugs; what matters is in our own log, without them. */
export const silentLogger: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
};

/** Retries belong to the queue: never wait for Slack inside a request. */
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

/** Without the header the library knows a refusal for now no longer from a call that may have arrived, which is not repeated. */
function withRetryAfter(response: Response): Response {
  if (response.status !== 429 || /^\d/.test(response.headers.get('retry-after') ?? '')) return response;
  return new Response(response.body, { status: 429, headers: { 'retry-after': String(secondsWhenNotTold) } });
}
