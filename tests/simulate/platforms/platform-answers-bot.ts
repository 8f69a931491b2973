import type { Scheduler } from '../engine/scheduler.ts';
import type { Weather } from '../faults/weather.ts';
import { type BotOperation, type Line, pass, wait } from '../host/operation.ts';

export interface PlatformLine extends Line {
  readonly weather: Weather;
}

const noAnswerMs = 120_000;
const retryAfter = { 'retry-after': '30' };

/** One call of the bot's to a platform, over a line on which all kinds of things happen. */
export async function reach(
  line: PlatformLine,
  what: 'slack' | 'teams',
  init: RequestInit,
  act: (operation: BotOperation) => Response,
): Promise<Response> {
  const { scheduler, weather } = line;
  const passage = await pass(line, 'platform');
  const { operation, meets } = passage;
  if (weather.isAway(what, scheduler.now())) {
    operation.disturbed = true;
    // Some outages answer and some do not.
    if (operation.name.length % 2 === 0) throw unreached();
    return failure(503);
  }
  switch (
    meets(
      'platform-unreached',
      'rate-limited',
      'rate-limited-bare',
      'platform-fails-before',
      'platform-hangs-before',
    )
  ) {
    case 'platform-unreached':
      throw unreached();
    case 'rate-limited':
      return failure(429, retryAfter);
    case 'rate-limited-bare':
      return failure(429);
    case 'platform-fails-before':
      return failure(503);
    case 'platform-hangs-before':
      return hang(scheduler, operation, init);
    default:
      break;
  }
  const response = act(operation);
  await passage.crashIf('crash-after');
  switch (meets('platform-fails-after', 'platform-hangs-after')) {
    case 'platform-fails-after':
      return failure(502);
    case 'platform-hangs-after':
      return hang(scheduler, operation, init);
    default:
      return response;
  }
}

export function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

function failure(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  const body = JSON.stringify({ error: { code: 'Failed', message: 'simulated' } });
  return new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } });
}

function unreached(): TypeError {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  return new TypeError('fetch failed', { cause });
}

/** No answer comes until whoever asked has lost patience. */
function hang(scheduler: Scheduler, operation: BotOperation, { signal }: RequestInit): Promise<Response> {
  if (!signal)
    return wait(scheduler, operation, noAnswerMs).then(() => {
      throw unreached();
    });
  operation.waiting++;
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      operation.waiting--;
      reject(signal.reason);
    });
  });
}
