import { expect, it } from 'vitest';
import { agendaRow } from '../../bot/rows/meeting-rows.ts';
import { readRow, readSome, readValues } from '../../bot/rows/row.ts';
import { openTrialRow, openTrialsIn } from '../../bot/rows/trial-rows.ts';
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

it('a row of the version before is read where its place says so', async () => {
  const { ports } = createWorld('2026-09-14T07:30:00Z');
  const agenda = agendaRow('u1', '2026-10-16');
  for (const v of [1, 2]) {
    await ports.store.write(agenda.table, agenda.partition, { op: 'put', key: agenda.key, value: { v } });
    expect((await readRow(ports, agenda))?.value).toEqual({ v });
  }
});
