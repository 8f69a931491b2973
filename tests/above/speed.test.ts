import { expect, it } from 'vitest';
import { memberUnitRow } from '../../bot/rows/network-rows.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { cpuTimeOf } from '../doubles/cpu-time.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { adam, area, kurt, nameAbove, write } from '../people/steps-above.ts';
import { personal, replyText } from '../people/world.ts';

const units = 200;
/** What Azure's tables take for one row, generously: so many of the units are written at once that they add up little. */
const rowMs = 25;
const atOnce = 16;

/** Whoever has pressed the button waits for it, and Slack for no longer than the request lasts. */
const longestMs = 2000;

it(`writes to ${units} units and takes it back within one request`, async () => {
  const { world, unit, network } = await area();
  await nameAbove(world, network, 'chief', adam, kurt);
  const first = await readValue(world.ports, unitRow(unit));
  if (!first) throw new Error('no unit');
  const ids = Array.from({ length: units - 1 }, (_, nth) => `u${nth}`);
  for (const id of ids) {
    await putRow(world.ports, unitRow(id), { ...first, id });
    await putRow(world.ports, memberUnitRow(network, id), {
      v: 1,
      unit: id,
      name: guarded(id),
      institution: id,
      since: first.id,
    });
  }
  const measured = async (act: () => Promise<unknown>) => {
    world.resetCounts();
    let said: unknown;
    const cpu = await cpuTimeOf(async () => {
      said = await act();
    });
    return { said, cpu, operations: world.counts.total };
  };
  const sent = await measured(() => write(world, network, kurt, { text: 'Lad os se på garderoben' }));
  const back = await measured(() => world.press(kurt, personal, 'above.unwrite', { network }));

  expect(replyText(sent.said as never)).toContain(`${units} enheder`);
  for (const { operations, cpu } of [sent, back]) {
    expect(operations).toBeLessThanOrEqual(2 * units + 20);
    expect((operations / atOnce) * rowMs + cpu).toBeLessThan(longestMs);
  }
  for (const id of [unit, ...ids]) expect((await readValue(world.ports, unitRow(id)))?.fromAbove).toEqual([]);
});
