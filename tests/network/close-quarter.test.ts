import { expect, it } from 'vitest';
import {
  allOf,
  overlapsIn,
  quarterBookRow,
  quarterBooksIn,
  releasesIn,
  summariesIn,
} from '../../bot/rows/network-rows.ts';
import { readRows, readValue, readValues } from '../../bot/rows/row.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { meetingAfter } from '../../shared/domain/network/network-meeting.ts';
import { isOver, lastDayOf } from '../../shared/domain/network/quarter.ts';
import type { Weekday } from '../../shared/domain/time/day.ts';
import { meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { addHouses, codeFor, fie, holdMeeting, join, makeNetwork } from '../people/network-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

const quarter = '2026-4';

it('keeps salt and pseudonyms as long as the quarter can be summed up, and then the sums alone', async () => {
  const { world, unit } = await unitWithStaff();
  const network = await makeNetwork(world);
  await join(world, network);
  await join(world, await makeNetwork(world, { name: 'Kommunen' }));
  await tickAt(world, meetingDay, '16:00');
  await holdMeeting(world, unit, meetingDay);
  const data = { unit, day: meetingDay };
  await world.press(bo, personal, 'network.release', data);
  await addHouses(world, network, quarter, meetingDay);
  const left = async () => {
    const { ports } = world;
    const within = [quarterBooksIn(network), releasesIn(network, quarter), overlapsIn(network, quarter)];
    const rows = await Promise.all(within.map((each) => readRows<unknown>(ports, each)));
    return rows.map(({ length }) => length);
  };
  await codeFor(world, network);
  await tickAt(world, '2027-01-21', '09:15');
  const read = await readValues(world.ports, summariesIn(network, quarter));
  expect(read).toHaveLength(1);
  expect(await left()).toEqual([1, 3, 1]);
  const salt = (await readValue(world.ports, quarterBookRow(network, quarter)))?.salt ?? '';
  await tickAt(world, '2027-04-30', '09:15');
  expect(await left()).toEqual([0, 0, 0]);
  expect(await readValues(world.ports, summariesIn(network, quarter))).toEqual(read);
  const rest = JSON.stringify(await readRows(world.ports, allOf(network, '')));
  expect(rest).not.toContain(salt);
  expect(rest).not.toContain('invited|');
  // Nor does an old button bring it back.
  for (const action of ['network.figures', 'network.release', 'network.take-back', 'network.keep'])
    await world.press(bo, personal, action, data);
  expect(replyText(await world.press(bo, personal, 'network.release', data))).toContain('for længe siden');
  await world.press(fie, personal, 'network.summary', { network });
  expect(await left()).toEqual([0, 0, 0]);
});

it('is over only when every network has met', () => {
  for (let year = 2026; year < 2040; year++)
    for (const number of [1, 2, 3, 4])
      for (const weekday of [1, 2, 3, 4, 5] as Weekday[]) {
        const of = `${year}-${number}`;
        const { day } = meetingAfter(of, { slot: { weekday, time: '13:00' } } as Network);
        expect(isOver(of, day), of).toBe(false);
      }
  expect(isOver(quarter, lastDayOf('2027-1'))).toBe(false);
  expect(isOver(quarter, '2027-04-03')).toBe(true);
});
