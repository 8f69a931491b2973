import { describe, expect, it } from 'vitest';
import { summariesIn } from '../../bot/rows/network-rows.ts';
import { readValues } from '../../bot/rows/row.ts';
import { sumOf, tables } from '../../shared/domain/figures/tables.ts';
import { cpuTimeOf } from '../doubles/cpu-time.ts';
import { dice, madeUpEntries } from '../figures/made-up-network.ts';
import { fie, fillNetwork, makeNetwork } from '../people/network-steps.ts';
import { createWorld, personal, replyText } from '../people/world.ts';

const quarter = '2026-3';
const day = '2026-09-18';

describe('a quarter’s summary', () => {
  it.each([
    [205, 2000],
    [2000, 15_000],
  ])(
    'of %i units is ready within %i ms, and every figure is what the raw trials come to',
    async (count, ms) => {
      const world = createWorld('2026-10-12T07:30:00Z');
      const id = await makeNetwork(world);
      const units = Array.from({ length: count }, (_, i) => `u${i}`);
      const entries = madeUpEntries(dice(count), units, { people: 12, each: 3 });
      await fillNetwork(world, id, { entries, units, quarter, day });
      world.resetCounts();
      let said = '';
      const took = await cpuTimeOf(async () => {
        said = replyText(await world.press(fie, personal, 'network.summary', { network: id }));
      });
      expect(took).toBeLessThan(ms);
      expect(said).toContain(`${count} af ${count} enheder`);
      const [summary] = await readValues(world.ports, summariesIn(id, quarter));
      for (const [table, values] of Object.entries(tables))
        for (const value of values) {
          const told = summary?.figures[table as keyof typeof tables].cells[value];
          const truly = entries.filter((entry) => entry.values[table] === value).length;
          if (told !== undefined) expect([table, value, told]).toEqual([table, value, truly]);
        }
      expect(sumOf({ ...summary?.figures.situation.cells })).toBeGreaterThan(count);
    },
  );
});
