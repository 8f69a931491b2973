import { createHmac, timingSafeEqual } from 'node:crypto';

const toleranceSeconds = 300;

/** Whether Slack signed exactly these bytes, now: neither long ago nor in the future. */
export function isSignedBySlack(headers: Headers, body: string, signingSecret: string, now: Date): boolean {
  const timestamp = headers.get('x-slack-request-timestamp') ?? '';
  const signature = headers.get('x-slack-signature') ?? '';
  if (!/^\d{1,12}$/.test(timestamp) || !/^v0=[0-9a-f]{64}$/.test(signature)) return false;
  if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > toleranceSeconds) return false;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(sign(timestamp, body, signingSecret)));
}

function sign(timestamp: string, body: string, signingSecret: string): string {
  return `v0=${createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`, 'utf8').digest('hex')}`;
}
