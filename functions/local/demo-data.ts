import { handle } from '../../bot/front/handle.ts';
import type { What, Where, Who } from '../../bot/turn/intent.ts';
import type { Outside } from '../../bot/turn/ports.ts';
import { addWeeks, dayOf, instantOf, mondayOf } from '../../shared/domain/time/day.ts';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { createIds } from '../wiring/ids.ts';
import { jobQueue } from '../wiring/ports.ts';

export const demoTenant = '00000000-0000-0000-0000-000000000001';
const bo = person('20', 'Bo Leder');

/** The playground has one channel and one group chat to write in. */
export const demoHomes = {
  channel: { name: 'Stue Gul', where: { kind: 'channel', conversation: 'kanal-stue-gul' } },
  group: { name: 'Stue Blå', where: { kind: 'channel', conversation: 'gruppe-stue-blaa' } },
} as const satisfies Record<string, DemoHome>;

interface DemoHome {
  readonly name: string;
  readonly where: Where;
}

const silent = { info() {}, warn() {}, error() {} };

/**
 * One unit that is two weeks into its first course, made through the front door as a leader would make it.
 * It lives in the group chat, so that the channel is there for trying oneself.
 */
export async function addDemoData(
  dataPath: string,
  now: Date,
  home: DemoHome = demoHomes.group,
): Promise<void> {
  const anchor = addWeeks(mondayOf(dayOf(now)), -2);
  const clock = { now: () => instantOf(addWeeks(anchor, -1), '08:00') };
  const db = openSqliteDatabase(dataPath);
  const ports: Outside = {
    clock,
    ids: createIds(clock),
    store: createSqliteStore({ db }),
    // What is queued here lies before the clock of the bot, so its first look finishes it.
    queue: createSqliteQueue({ db, name: jobQueue, clock }),
    links: { calendar: () => '', print: () => '' },
    chat: {
      post: async () => ({ ok: true, messageId: 'demo' }),
      update: async () => ({ ok: true, messageId: 'demo' }),
      nameOf: async () => undefined,
    },
    log: silent,
  };
  const act = (who: Who, what: What) => handle({ who, where: home.where, what }, ports);
  const opened = await act(bo, { kind: 'button', action: 'unit.create', data: {} });
  if (opened.kind === 'open-form') {
    const values = { ...opened.form.values, name: home.name, newInstitution: 'Regnbuen', anchor };
    await act(bo, { kind: 'form', form: opened.form.id, values, context: opened.form.context });
    for (const who of [person('21', 'Ane Pædagog'), person('24', 'Emil Pædagog')]) {
      await act(who, { kind: 'button', action: 'unit.join', data: {} });
    }
  }
  db.close();
}

function person(number: string, name: string): Who {
  return { platform: 'teams', tenant: demoTenant, id: `00000000-0000-0000-0000-0000000000${number}`, name };
}
