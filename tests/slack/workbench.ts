import { createReceiver } from '../../bot/slack/receive.ts';
import type { AdapterTexts } from '../../bot/turn/adapter.ts';
import type { Intent } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Form } from '../../bot/ui/form.ts';
import type { View } from '../../bot/ui/view.ts';
import type { Log, LogFields } from '../../shared/ports/log.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { type SlackApi, startSlackApi } from '../doubles/slack-api.ts';
import { signingSecret } from '../fixtures/slack/signed-request.ts';

export const texts: AdapterTexts = {
  somethingWentWrong: 'Det lykkedes ikke & prøv igen.',
  changeMissed: 'Din ændring nåede ikke frem.',
  tryAgain: 'Tryk en gang til.',
  answeredPrivately: 'Svaret er kun til dig.',
  sentPrivately: 'Jeg har skrevet til dig.',
  sentHere: 'Kun du kan se det.',
  received: 'Modtaget.',
  shownBelow: 'Se herunder.',
  cancelled: 'Intet er gemt.',
};

export const now = new Date('2026-11-23T08:00:00Z');

/** What was left to the queue. */
export interface Left {
  readonly intent: Intent;
  readonly doubtful: boolean;
}

export interface Workbench {
  readonly left: readonly Left[];
  readonly queueIsAway: { at: boolean };
  readonly api: SlackApi;
  readonly intents: Intent[];
  readonly logged: { readonly event: string; readonly fields: LogFields | undefined }[];
  readonly receive: (request: Request) => Promise<Response>;
  /** What the core answers from now on. */
  answers(handle: (intent: Intent) => Promise<Reply> | Reply): void;
  readonly clock: { at: Date };
  stop(): Promise<void>;
}

/**
 * The real Slack adapter between signed requests and a double of the Web API. The core is replaced by what a test
 * says.
 */
export async function createWorkbench(): Promise<Workbench> {
  const api = await startSlackApi();
  const intents: Intent[] = [];
  const left: Left[] = [];
  const queueIsAway = { at: false };
  const logged: { event: string; fields: LogFields | undefined }[] = [];
  const clock = { at: now };
  let handle: (intent: Intent) => Promise<Reply> | Reply = () => ({ kind: 'nothing' });
  const { receive } = createReceiver(
    { signingSecret, apiUrl: api.url, workspace: { kind: 'single', botToken: 'xoxb-test' } },
    {
      handle: async (intent) => {
        intents.push(intent);
        return handle(intent);
      },
      log: recordingLog(logged),
      clock: { now: () => clock.at },
      store: createSqliteStore({ path: ':memory:' }),
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
    api,
    intents,
    logged,
    receive,
    answers: (next) => {
      handle = next;
    },
    clock,
    stop: () => api.stop(),
  };
}

export function recordingLog(logged: { event: string; fields: LogFields | undefined }[]): Log {
  const write = (event: string, fields?: LogFields) => void logged.push({ event, fields });
  return { info: write, warn: write, error: write };
}

export function viewOf(text: string): View {
  return { summary: text, nodes: [{ node: 'paragraph', words: text }] };
}

export function show(text: string, to: 'everyone' | 'only-you', replace = false): Reply {
  return { kind: 'show', view: viewOf(text), to, replace };
}

export const form: Form = {
  id: 'unit.create',
  title: 'Opret enhed',
  fields: [{ kind: 'text', id: 'name', label: 'Navn', maxLength: 80, required: true }],
  submitLabel: 'Opret',
  cancelLabel: 'Fortryd',
  context: { step: '1' },
};
