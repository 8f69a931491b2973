import { parseArgs } from 'node:util';
import { switchesFor } from './faults/switches.ts';
import { live } from './history/live.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    units: { type: 'string', default: '50' },
    years: { type: 'string', default: '2' },
    on: { type: 'string', multiple: true },
    off: { type: 'string', multiple: true },
    /** Tells whatever fits this expression as it happens. */
    story: { type: 'string' },
  },
});
const start = Date.UTC(2026, 7, 3);
const end = start + Number(values.years) * 365.25 * 86_400_000;
const before = process.cpuUsage();
const lived = await live({
  seed: values.seed,
  units: Number(values.units),
  start,
  end,
  ...(values.story && { story: { fits: new RegExp(values.story), tell: console.log } }),
  switches: switchesFor({ on: values.on?.flatMap((one) => one.split(',')) ?? [], off: values.off?.flatMap((one) => one.split(',')) ?? [] }),
});
const { user, system } = process.cpuUsage(before);
const years = Number(values.units) * Number(values.years);
for (const { promise, at, house, what } of lived.oracle.violations.slice(0, 40))
  console.log(`${new Date(at).toISOString()} ${house} ${promise}: ${what}`);
console.log([...lived.oracle.notes].sort().map(([what, count]) => `${what}: ${count}`).join('\n'));
console.log(`${lived.steps.length} steps, ${lived.operations} operations, ${lived.oracle.violations.length} violations`);
console.log(`${((user + system) / 1e6 / years).toFixed(3)} s of CPU a unit-year`);
