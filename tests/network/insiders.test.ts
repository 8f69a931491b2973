import { expect, it } from 'vitest';
import { releaseRow } from '../../bot/rows/network-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import type { Release } from '../../shared/domain/network/release.ts';
import { sumUp } from '../../shared/domain/network/summary.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { holdMeeting, join, makeNetwork } from '../people/network-steps.ts';
import { bo, personal } from '../people/world.ts';

/** Everybody of the unit once at the meal and once in the circle. */
function released(number: number, people: number, leader: string, institution?: string): Release {
  const everybody = Object.fromEntries(Array.from({ length: people }, (_, i) => [`u${number}.${i}`, 1]));
  return {
    v: 1,
    unit: `u${number}`,
    ...(institution && { institution }),
    day: meetingDay,
    number,
    tally: {
      situation: { meal: everybody, circle: everybody },
      course: { 'as-planned': { [leader]: 1 } },
    },
  };
}

function mealsRead(releases: readonly Release[]): number | undefined {
  const members = releases.map(({ unit, institution = unit }) => {
    return { v: 1 as const, unit, name: guarded(unit), institution, since: '' };
  });
  const own = { releases, summaries: [] };
  return sumUp({ quarter: '2026-4', number: 9, at: '', members, own, others: [] }).figures.situation.cells
    .meal;
}

it('counts for nothing whoever a reader knows already: their unit, their institution, all that they lead', () => {
  const three = (leaders: string, institutions: readonly (string | undefined)[] = []) =>
    [4, 3, 4].map((people, i) => released(i + 1, people, leaders[i] ?? '', institutions[i]));
  expect(mealsRead(three('abc', ['x', 'y', 'z']))).toBe(11);
  expect(mealsRead(three('abc', ['x', 'x', 'z']))).toBeUndefined();
  expect(mealsRead(three('aac', ['x', 'y', 'z']))).toBeUndefined();
  const [big, alone] = [released(1, 9, 'a'), released(2, 1, 'b')];
  expect(mealsRead([big, alone])).toBeUndefined();
});

it('is told the institution with every release', async () => {
  const { world, unit } = await unitWithStaff();
  const network = await makeNetwork(world);
  await join(world, network);
  world.setNow(`${meetingDay}T14:00:00Z`);
  await holdMeeting(world, unit, meetingDay);
  await world.press(bo, personal, 'network.release', { unit, day: meetingDay });
  const row = await readValue(world.ports, releaseRow(network, '2026-4', { unit, day: meetingDay }));
  expect(row?.institution).toBe(`${unit}-institution`);
});
