import { handle } from '../../bot/core/handle.ts';
import type { What, Where, Who } from '../../bot/core/intent.ts';
import type { Ports } from '../../bot/core/ports.ts';
import { addWeeks, dayOf, instantOf, mondayOf } from '../../shared/domain/day.ts';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { createIds } from '../wiring/ids.ts';
import { jobQueue } from '../wiring/ports.ts';

const tenant = '00000000-0000-0000-0000-000000000001';
const bo = person('20', 'Bo Leder');
const stueGul: Where = { kind: 'channel', conversation: 'kanal-stue-gul' };
const silent = { info() {}, warn() {}, error() {} };

/**
 * One unit that is two weeks into its first course, made through the front door as a leader would make it.
 * The channel General stays empty, for trying oneself.
 */
export async function addDemoData(dataPath: string, now: Date): Promise<void> {
  const anchor = addWeeks(mondayOf(dayOf(now)), -2);
  const clock = { now: () => instantOf(addWeeks(anchor, -1), '08:00') };
  const db = openSqliteDatabase(dataPath);
  const ports: Ports = {
    clock,
    ids: createIds(clock),
    store: createSqliteStore({ db }),
    // What is queued here lies before the clock of the bot, so its first look finishes it.
    queue: createSqliteQueue({ db, name: jobQueue, clock }),
    links: { calendar: () => '' },
    chat: { post: async () => ({ ok: true, messageId: 'demo' }), nameOf: async () => undefined },
    log: silent,
  };
  const act = (who: Who, what: What) => handle({ who, where: stueGul, what }, ports);
  const opened = await act(bo, { kind: 'button', action: 'unit.create', data: {} });
  if (opened.kind === 'open-form') {
    const values = { ...opened.form.values, name: 'Stue Gul', newInstitution: 'Regnbuen', anchor };
    await act(bo, { kind: 'form', form: opened.form.id, values, context: opened.form.context });
    for (const who of [person('21', 'Ane Pædagog'), person('24', 'Emil Pædagog')]) {
      await act(who, { kind: 'button', action: 'unit.join', data: {} });
    }
  }
  db.close();
}

function person(number: string, name: string): Who {
  return { platform: 'teams', tenant, id: `00000000-0000-0000-0000-0000000000${number}`, name };
}
