import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../../shared/ports/clock.ts';

export interface SenderSettings {
  /** Where the bot answers; asked for anew each time, because the bot starts after us. */
  readonly botUrl: () => string;
  readonly signingSecret: string;
  /** The bot’s own: it refuses what was signed long before or after it. */
  readonly clock: Clock;
}

/** Slack waits three seconds. A laptop that loads the bot for the first time may need more. */
const patienceMs = 10_000;
/** How long Slack waits before it delivers an event again. */
const retriesAfterMs = [1000, 5000, 20_000];

export type Sender = ReturnType<typeof createSender>;

/** Sends the bot what Slack would send it, signed as Slack signs it. */
export function createSender({ botUrl, signingSecret, clock }: SenderSettings) {
  async function send(body: string, contentType: string, more: Readonly<Record<string, string>> = {}) {
    const timestamp = String(Math.floor(clock.now().getTime() / 1000));
    const hmac = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`);
    return fetch(`${botUrl()}/api/slack/events`, {
      method: 'POST',
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${hmac.digest('hex')}`,
        ...more,
      },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
  }

  /** The bot’s answer; undefined where it gave none in time, or says that it could not. */
  async function ask(fields: Readonly<Record<string, string>>): Promise<object | undefined> {
    try {
      const body = new URLSearchParams(fields).toString();
      const response = await send(body, 'application/x-www-form-urlencoded');
      const text = await response.text();
      if (!response.ok) return undefined;
      return text ? (JSON.parse(text) as object) : {};
    } catch {
      return undefined;
    }
  }

  return {
    ask,
    interact: (payload: object) => ask({ payload: JSON.stringify(payload) }),
    /** Delivers an event, and again where the bot did not take it. */
    async event(body: object): Promise<void> {
      const json = JSON.stringify(body);
      for (let retry = 0; ; retry++) {
        const more: Record<string, string> = retry > 0 ? { 'x-slack-retry-num': String(retry) } : {};
        const response = await send(json, 'application/json', more).catch(() => undefined);
        await response?.body?.cancel();
        const wait = retriesAfterMs[retry];
        if (response?.ok || wait === undefined) return;
        await pause(wait, undefined, { ref: false });
      }
    },
  };
}
