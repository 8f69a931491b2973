import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { dueBetween, dueRow, shards } from '../../bot/rows/due-rows.ts';
import { meetingWorkIn, openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import {
  deleteRow,
  deleting,
  inserting,
  insertRow,
  putRow,
  type RowAt,
  readRow,
  readRows,
  readValue,
  replaceRow,
  replacing,
  writeTogether,
} from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import { inUnit } from '../../bot/rows/unit-rows.ts';
import type { Row } from '../../shared/ports/store.ts';
import { createWorld, type World } from '../people/world.ts';

interface Count {
  readonly v: 1;
  readonly count: number;
}
const at: RowAt<Count> = inUnit('u1', 'count');
const one: Count = { v: 1, count: 1 };
const two: Count = { v: 1, count: 2 };

/** A row that somebody read, and somebody else has written since. */
async function overtaken(): Promise<{ world: World; row: Row<Count> }> {
  const world = createWorld('2026-09-14T07:30:00Z');
  await insertRow(world.ports, at, one);
  const row = await readRow(world.ports, at);
  if (!row) throw new Error('no row');
  await putRow(world.ports, at, two);
  return { world, row };
}

describe('a write that rests on what was read', () => {
  it('is refused when somebody else has written since, alone or together with others', async () => {
    const { world, row } = await overtaken();
    const { ports } = world;
    expect(await replaceRow(ports, at, row, one)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await deleteRow(ports, at, row)).toMatchObject({ ok: false, reason: 'conflict' });
    expect(await writeTogether(ports, 'u1', [replacing(at, row, one)])).toMatchObject({ ok: false });
    expect(await writeTogether(ports, 'u1', [deleting(at, row)])).toMatchObject({ ok: false });
    expect(await readValue(ports, at)).toEqual(two);
  });

  it('is refused when it makes what somebody else has made', async () => {
    const { world } = await overtaken();
    expect(await insertRow(world.ports, at, one)).toMatchObject({ ok: false, reason: 'exists' });
    expect(await writeTogether(world.ports, 'u1', [inserting(at, one)])).toMatchObject({ ok: false });
    expect(await readValue(world.ports, at)).toEqual(two);
  });

  it('is made again on what stands there now', async () => {
    const { world, row } = await overtaken();
    const changed = await changeRow(world.ports, at, (now) => now && { ...now, count: now.count + 1 }, row);
    expect(changed).toMatchObject({ ok: true, row: { value: { count: 3 } } });
    expect(await readValue(world.ports, at)).toMatchObject({ count: 3 });
  });
});

describe('a stretch of rows', () => {
  it('of what is due ends with the last instant and not before', async () => {
    const { ports } = createWorld('2026-09-14T07:30:00Z');
    const upTo = '2026-09-14T07:00:00.000Z';
    await putRow(ports, dueRow(upTo, 'u1'), { v: 1, unit: 'u1', at: upTo });
    const found = await Promise.all(
      shards.map((shard) => readRows(ports, dueBetween('2026-09-14', shard, upTo, upTo))),
    );
    expect(found.flat().map(({ value }) => value.unit)).toEqual(['u1']);
  });

  it('of a meeting’s work ends with the last open trial', async () => {
    const { ports } = createWorld('2026-09-14T07:30:00Z');
    const rows: readonly RowAt<object>[] = [
      openDecisionRow('u1', 'd1'),
      openTrialRow('u1', 'slack:T1:C1:1.1'),
      openTrialRow('u1', 'åååå'),
    ];
    for (const row of rows) await putRow(ports, row, { v: 1 });
    const found = await readRows(ports, meetingWorkIn('u1', undefined));
    expect(found.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
  });
});
