import { readFileSync } from 'node:fs';
import type { TeamsSettings } from '../../bot/teams/deliver.ts';
import { createReceiver } from '../../bot/teams/receive.ts';
import type { TeamsActivity } from '../../bot/teams/teams-activity.ts';
import type { AdapterTexts } from '../../bot/turn/adapter.ts';
import type { Intent } from '../../bot/turn/intent.ts';
import type { Handle, Reply } from '../../bot/turn/reply.ts';
import type { LogFields } from '../../shared/ports/log.ts';
import { StorageFault } from '../../shared/ports/store.ts';

export const tenant = 'b6a3f1c2-0000-4000-8000-00000000d1ba';

export const texts: AdapterTexts = {
  somethingWentWrong: 'Det lykkedes ikke lige nu',
  changeMissed: 'Din ændring nåede ikke frem.',
  tryAgain: 'Tryk en gang til.',
  answeredPrivately: 'Svaret er kun til dig.',
  sentPrivately: 'Jeg har skrevet til dig.',
  sentHere: 'Kun du kan se det.',
  received: 'Modtaget.',
  shownBelow: 'Se herunder.',
  cancelled: 'Intet er gemt.',
};

export function recorded(
  name: string,
  change: Partial<Record<keyof TeamsActivity, unknown>> = {},
): TeamsActivity {
  const text = readFileSync(new URL(`../fixtures/teams/${name}.json`, import.meta.url), 'utf8');
  return { ...(JSON.parse(text) as TeamsActivity), ...change } as TeamsActivity;
}

/** What was left to the queue. */
export interface Left {
  readonly intent: Intent;
  readonly doubtful: boolean;
}

export interface Caller {
  readonly left: readonly Left[];
  readonly queueIsAway: { at: boolean };
  readonly intents: Intent[];
  readonly logged: string[];
  send(activity: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** Calls the Teams adapter as Teams does. In place of the core there is the reply that the test gives. */
export function createCaller(reply: Reply | Handle, settings: Partial<TeamsSettings> = {}): Caller {
  const intents: Intent[] = [];
  const left: Left[] = [];
  const queueIsAway = { at: false };
  const logged: string[] = [];
  const write = (event: string, fields?: LogFields) => void logged.push(`${event} ${JSON.stringify(fields)}`);
  const receiver = createReceiver(
    { credentials: undefined, allowedTenants: 'any', forms: 'dialog', ...settings },
    {
      handle: async (intent) => {
        intents.push(intent);
        return typeof reply === 'function' ? reply(intent) : reply;
      },
      log: { info: write, warn: write, error: write },
      clock: { now: () => new Date('2026-11-23T08:15:30Z') },
      texts,
      later: async (intent, more) => {
        if (queueIsAway.at) throw new StorageFault('unavailable', 'the queue is away');
        left.push({ intent, doubtful: more?.doubtful === true });
      },
    },
  );
  return {
    left,
    queueIsAway,
    intents,
    logged,
    send: (activity, headers = {}) =>
      receiver.receive(
        new Request('http://localhost/api/teams/messages', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof activity === 'string' ? activity : JSON.stringify(activity),
        }),
      ),
  };
}
