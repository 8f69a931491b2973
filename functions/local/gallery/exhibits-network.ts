import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appointmentRow } from '../../../bot/rows/above-rows.ts';
import { changeRow } from '../../../bot/rows/change-row.ts';
import { networkRow, releaseAnswerRow, releaseAnswersIn } from '../../../bot/rows/network-rows.ts';
import { personRow } from '../../../bot/rows/place-rows.ts';
import { deleteRow, putRow, readRows, readValue } from '../../../bot/rows/row.ts';
import { addDays, type Day, instantOf } from '../../../shared/domain/time/day.ts';
import { openSqliteDatabase } from '../../../shared/storage/sqlite-database.ts';
import { demoUnit, stageOn } from '../demo-data.ts';
import { addDemoNetwork } from '../demo-network.ts';
import { cast } from '../story/cast.ts';
import { houses } from '../story/network-cast.ts';
import { stageFor } from '../story/stage.ts';
import { collect, collectMessages, type Exhibit } from './collect.ts';
import { deedsInNetwork, play } from './deeds-beyond-demo.ts';
import { home, momentOf, today } from './units-at-an-hour.ts';

/** What whoever looks after a network sees, and the leader of one of its units; the demo's network speaks Danish. */
export async function inNetwork(folder: string, seen: Set<string>): Promise<readonly Exhibit[]> {
  const path = join(folder, 'network.sqlite');
  await addDemoNetwork(path, today);
  const { rows, met } = await afterNetworkDeeds(readFileSync(path));
  const moment = momentOf('a network', rows, today);
  const dayAfter = {
    ...momentOf('the day after', rows, instantOf(addDays(met, 1), '09:00')),
    sends: { 'network-release-ask': { day: met } },
  };
  const { ports, close } = moment.copy();
  const unit = await demoUnit(ports.store, home);
  close();
  return [
    ...(await collect({ ...moment, roles: ['carla'] }, seen)),
    ...(await collect({ ...moment, roles: ['bo'] }, seen)),
    ...(await collectMessages(moment, unit, seen)),
    ...(await collectMessages(dayAfter, unit, seen)),
    ...(await collect({ ...momentOf('an area', await asArea(rows), today), roles: ['carla'] }, seen)),
  ];
}

/** The houses ask each other, and the latest figures are still with theirs. */
async function afterNetworkDeeds(
  rows: Uint8Array,
): Promise<{ readonly rows: Uint8Array; readonly met: Day }> {
  const db = openSqliteDatabase(':memory:');
  db.deserialize(rows);
  const { ports } = stageOn(db, { now: () => today }, home);
  for (const { house, ...deed } of deedsInNetwork) {
    const { home: there, people } = houses[house];
    await play(stageFor(ports, there, people), { ...deed, who: 'leader' });
  }
  const { id } = await demoUnit(ports.store, home);
  const answers = await readRows(ports, releaseAnswersIn(id));
  const met =
    answers
      .map(({ key }) => key.slice('release|'.length))
      .toSorted()
      .at(-1) ?? '';
  await deleteRow(ports, releaseAnswerRow(id, met));
  const changed = db.serialize();
  db.close();
  return { rows: changed, met };
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
