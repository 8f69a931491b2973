import { expect, it } from 'vitest';
import { agendasIn } from '../../bot/rows/archive-rows.ts';
import { seenIn, seenRow, shards } from '../../bot/rows/due-rows.ts';
import { agendaRow } from '../../bot/rows/meeting-rows.ts';
import { oldPostsIn } from '../../bot/rows/outlived-rows.ts';
import { readRow, readSome, readValues } from '../../bot/rows/row.ts';
import { openTrialRow, openTrialsIn } from '../../bot/rows/trial-rows.ts';
import { everythingIn, inUnit } from '../../bot/rows/unit-rows.ts';
import { createWorld } from '../people/world.ts';

const row = openTrialRow('u1', 't1');

/** A row that somebody edited by hand, or that a later version of the bot has written. */
it.each([
  ['nothing in it', {}],
  ['a list', []],
  ['a word', '?'],
  ['no version', { id: 't1', what: 'vi går en omvej' }],
  ['a version that is no number', { v: '1', id: 't1' }],
  ['a version to come', { v: 99, id: 't1' }],
])('a row with %s is passed over, wherever it is read, and told of', async (_, value) => {
  const { ports, logged } = createWorld('2026-09-14T07:30:00Z');
  await ports.store.write(row.table, row.partition, { op: 'put', key: row.key, value: value as object });
  expect(await readRow(ports, row)).toBeUndefined();
  expect(await readValues(ports, openTrialsIn('u1'))).toEqual([]);
  expect(await readSome(ports, openTrialsIn('u1'), 5)).toEqual([]);
  expect(logged.filter((line) => line.startsWith('row.unreadable'))).toHaveLength(3);
});

/** Whoever raises a version raises it wherever its rows are read, in a range as well. */
const seen = seenRow('d1');
const [shard] = shards.filter((each) => seenIn(each).partition === seen.partition);
it.each([
  ['an agenda', agendaRow('u1', '2026-10-16'), agendasIn('u1')],
  ['anything of a unit', agendaRow('u1', '2026-10-16'), everythingIn('u1')],
  ['what was posted', inUnit('u1', 'send|post|2026-10-16|x'), oldPostsIn('u1', '2026-10-17')],
  ['a delivery', seen, seenIn(shard ?? 0)],
])('%s is read in the version before and in its own, and not in one to come', async (_, at, within) => {
  const { ports } = createWorld('2026-09-14T07:30:00Z');
  for (const v of [1, 2, 3]) {
    await ports.store.write(at.table, at.partition, { op: 'put', key: at.key, value: { v } });
    expect(await readValues(ports, within)).toEqual(v === 3 ? [] : [{ v }]);
    if (at.newest) expect(await readRow(ports, at)).toEqual(v === 3 ? undefined : expect.anything());
  }
});
