import { DatabaseSync } from 'node:sqlite';
import { handle } from '../../bot/front/handle.ts';
import { withSayings } from '../../bot/front/rooms.ts';
import { runJob } from '../../bot/front/run-job.ts';
import type { Intent, What, Where, Who } from '../../bot/turn/intent.ts';
import type { Ports } from '../../bot/turn/ports.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { formToText, viewToText } from '../../bot/ui/plain-text.ts';
import type { View } from '../../bot/ui/view.ts';
import { createIds } from '../../functions/wiring/ids.ts';
import type { Address, Delivery, Reread } from '../../shared/ports/chat.ts';
import type { Job } from '../../shared/ports/queue.ts';
import type { Store } from '../../shared/ports/store.ts';
import { countOperations } from '../../shared/storage/counting-store.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';

export interface Posted {
  readonly to: Address;
  readonly text: string;
}

/** The whole core over the embedded store, or another, with a clock to move and a chat that keeps what was posted. */
export function createWorld(
  start: string,
  db = openSqliteDatabase(':memory:'),
  store: Store = createSqliteStore({ db }),
) {
  let now = new Date(start);
  const clock = { now: () => now };
  const counted = countOperations(store);
  const queue = createSqliteQueue({ db, name: 'jobs', clock });
  const posted: Posted[] = [];
  const drawn: (Posted & { readonly messageId: string })[] = [];
  const logged: string[] = [];
  let answers: Delivery[] = [];
  const standing = new Map<string, Reread>();
  const note = (event: string, fields?: object) =>
    void logged.push(`${event} ${JSON.stringify(fields ?? {})}`);
  const ports: Ports = withSayings({
    clock,
    ids: createIds(clock),
    store: counted,
    queue,
    links: {
      calendar: (unit, token) => `https://femuger.test/api/calendar/${unit}/${token}.ics`,
      print: (kind, unit, token) => `https://femuger.test/api/print/${kind}/${unit}?token=${token}`,
    },
    videoHosts: ['video.kommunen.dk'],
    signer: createSigner(['a secret of thirty-two characters'], 'print'),
    log: { info: note, warn: note, error: note },
    chat: {
      async post(to: Address, view: View): Promise<Delivery> {
        const answer = answers.shift() ?? { ok: true, messageId: `m${posted.length}` };
        if (answer.ok || answer.kind === 'ambiguous') posted.push({ to, text: viewToText(view) });
        return answer;
      },
      async update(to: Address, messageId: string, view: View): Promise<Delivery> {
        drawn.push({ to, messageId, text: viewToText(view) });
        return { ok: true, messageId };
      },
      read: async (_, id) => standing.get(id) ?? { kind: 'gone' },
      nameOf: async () => undefined,
    },
  });
  return {
    ports,
    db,
    posted,
    /** Messages that were replaced, in order. */
    drawn,
    logged,
    counts: counted.counts,
    resetCounts: () => counted.reset(),
    setNow: (instant: string) => {
      now = new Date(instant);
    },
    pass: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    /** What the platform answers to the next posts. */
    answerWith: (...next: Delivery[]) => {
      answers = next;
    },
    /** What the platform shows of people's messages, by their ids. */
    standing,
    send: (intent: Intent) => handle(intent, ports),
    say: (who: Who, where: Where, text: string) =>
      handle({ who, where, what: { kind: 'words', text } }, ports),
    press: (who: Who, where: Where, action: string, data: Values = {}) =>
      handle({ who, where, what: { kind: 'button', action, data } }, ports),
    submit: (who: Who, where: Where, form: string, values: Values, context: Values) =>
      handle({ who, where, what: { kind: 'form', form, values, context } satisfies What }, ports),
    /** Everything that is due in the queue, until nothing is. */
    async work() {
      for (;;) {
        const messages = await queue.receive(16, 60);
        if (messages.length === 0) return;
        for (const message of messages) {
          await runJob(JSON.parse(message.body) as Job, ports);
          await queue.complete(message);
        }
      }
    },
  };
}

export type World = ReturnType<typeof createWorld>;

/** A copy of a world with its rows, jobs and clock. Building one is slow, and tests change theirs. */
export function copyWorld({ db, ports }: World): World {
  // The tables come with the rows.
  const copied = new DatabaseSync(':memory:');
  copied.deserialize(imageOf(db));
  return createWorld(ports.clock.now().toISOString(), copied);
}

/** The same world is copied for hundreds of tests: what it looks like is drawn again only when it has changed. */
function imageOf(db: DatabaseSync): Uint8Array {
  const changes = db.prepare('SELECT total_changes() AS made').get()?.made;
  const last = images.get(db);
  if (last?.changes === changes && last) return last.image;
  const image = db.serialize();
  images.set(db, { changes, image });
  return image;
}

const images = new WeakMap<DatabaseSync, { readonly changes: unknown; readonly image: Uint8Array }>();

export const bo: Who = { platform: 'slack', tenant: 'T1', id: 'UBO', name: 'Bo Holm' };
export const ane: Who = { platform: 'slack', tenant: 'T1', id: 'UANE', name: 'Ane Lind' };
export const channel: Where = { kind: 'channel', conversation: 'C1' };
export const personal: Where = { kind: 'personal', conversation: 'D1' };

export const goodUnit: Values = {
  name: 'Stue Gul',
  kind: 'kindergarten',
  newInstitution: 'Regnbuen',
  anchor: '2026-09-14',
  weekday: '5',
  time: '13:00',
  minutes: '60',
  curriculum: 'styrket-2018',
  language: 'da',
};

/** Creates a unit as a person would: open the form, fill it in, send it. */
export async function createUnit(
  world: World,
  who = bo,
  where = channel,
  values: Values = goodUnit,
): Promise<string> {
  const opened = await world.press(who, where, 'unit.create');
  if (opened.kind !== 'open-form') throw new Error(`no form: ${replyText(opened)}`);
  const reply = await world.submit(
    who,
    where,
    'unit.create',
    { ...opened.form.values, ...values },
    opened.form.context,
  );
  if (reply.kind !== 'show') throw new Error(`not created: ${replyText(reply)}`);
  return opened.form.context.op ?? '';
}

export function replyText(reply: Reply): string {
  switch (reply.kind) {
    case 'nothing':
      return '';
    case 'show':
      return viewToText(reply.view);
    case 'open-form':
    case 'form-errors':
      return formToText(reply.form);
  }
}
