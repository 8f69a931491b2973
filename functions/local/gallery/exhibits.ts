import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appointmentRow } from '../../../bot/rows/above-rows.ts';
import { changeRow } from '../../../bot/rows/change-row.ts';
import { networkRow } from '../../../bot/rows/network-rows.ts';
import { personRow } from '../../../bot/rows/place-rows.ts';
import { putRow, readValue } from '../../../bot/rows/row.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import { openSqliteDatabase } from '../../../shared/storage/sqlite-database.ts';
import { addDemoData, demoUnit, nextDemoMeeting, stageOn } from '../demo-data.ts';
import { addDemoNetwork } from '../demo-network.ts';
import { cast, demoHomes } from '../story/cast.ts';
import { collect, collectMessages, collectPages, type Exhibit, type Moment } from './collect.ts';

/** A Wednesday in autumn, so that every run shows the same. */
const today = new Date('2026-11-25T09:00:00Z');
const home = demoHomes.group;

/** All that can be seen of the demo unit: before it is made, in the third week of its course, and at its meeting. */
export async function exhibitsIn(language: Language, seen: Set<string>): Promise<readonly Exhibit[]> {
  const folder = mkdtempSync(join(tmpdir(), 'femuger-gallery-'));
  try {
    const path = join(folder, 'data.sqlite');
    await addDemoData(path, today, home, language);
    const meeting = (await nextDemoMeeting(path, today)) ?? today;
    const db = openSqliteDatabase(path);
    // With a journal beside it, a copy in memory could not be opened.
    db.exec('PRAGMA journal_mode = DELETE');
    const rows = db.serialize();
    db.close();
    const week = momentOf('week three', rows, today);
    const { ports, close } = week.copy();
    const unit = await demoUnit(ports.store, home);
    close();
    const spare = { unit: unit.id, day: dayOf(meeting), goals: 'none', length: '60' };
    const begun = await atMeeting(rows, meeting);
    return [
      ...(await collect(momentOf('an empty channel', undefined, today), seen)),
      ...(await collect(week, seen)),
      ...(language === 'da' ? await inNetwork(folder, seen) : []),
      ...(await collect(momentOf('the meeting', begun, new Date(meeting.getTime() + 600_000), spare), seen)),
      ...(await collectMessages(week, unit, seen)),
      ...(await collectPages(week, unit)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What whoever looks after a network sees, and the leader of one of its units; the demo's network speaks Danish. */
async function inNetwork(folder: string, seen: Set<string>): Promise<readonly Exhibit[]> {
  const path = join(folder, 'network.sqlite');
  await addDemoNetwork(path, today);
  const rows = readFileSync(path);
  const moment = momentOf('a network', rows, today);
  const { ports, close } = moment.copy();
  const unit = await demoUnit(ports.store, home);
  close();
  return [
    ...(await collect({ ...moment, roles: ['carla'] }, seen)),
    ...(await collect({ ...moment, roles: ['bo'] }, seen)),
    ...(await collectMessages(moment, unit, seen)),
    ...(await collect({ ...momentOf('an area', await asArea(rows), today), roles: ['carla'] }, seen)),
  ];
}

/** The same network as if it were an area, led by whoever looks after it. */
async function asArea(rows: Uint8Array): Promise<Uint8Array> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { ports } = stageOn(db, { now: () => today }, home);
  const { carla } = cast;
  const network = (await readValue(ports, personRow(carla)))?.networks?.[0] ?? '';
  await changeRow(ports, networkRow(network), (there) => there && { ...there, kind: 'area' as const });
  const at = today.toISOString();
  await putRow(ports, appointmentRow(network, carla), { v: 1, role: 'area-leader', person: carla, at });
  const changed = db.serialize();
  db.close();
  return changed;
}

function momentOf(
  name: string,
  rows: Uint8Array | undefined,
  now: Date,
  spare: Moment['spare'] = {},
): Moment {
  return {
    name,
    spare,
    now,
    copy() {
      const db = openSqliteDatabase(':memory:');
      if (rows) db.deserialize(rows);
      return stageOn(db, { now: () => now }, home);
    },
  };
}

async function atMeeting(rows: Uint8Array, meeting: Date): Promise<Uint8Array> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { stage } = stageOn(db, { now: () => meeting }, home);
  await stage.press('bo', 'command', { command: 'agenda' }, 'personal');
  await stage.press('bo', 'meeting.start', {}, 'personal');
  const begun = db.serialize();
  db.close();
  return begun;
}
