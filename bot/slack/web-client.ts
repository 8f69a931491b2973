import { type Logger, LogLevel, type webApi } from '@slack/bolt';

/** One call to Slack never takes longer than this. */
export const callLimitMs = 8000;

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
    fetch: (url, init = {}) =>
      fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(callLimitMs) }),
  };
}
