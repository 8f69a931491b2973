import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { livesFor } from './history/lives.ts';

const usage = `npm run simulate:long -- [--unit-years 400] [--seed long] [--workers N]
  As many unit-years as asked, on all cores: every life has a seed of its own, made from --seed, and starts on another
  day. What breaks is told with the command that lives it again.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    'unit-years': { type: 'string', default: '400' },
    seed: { type: 'string', default: 'long' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const lives = livesFor(values.seed, Number(values['unit-years']));
const began = Date.now();
let next = 0;
let lived = 0;
let broken = 0;
await Promise.all(Array.from({ length: Number(values.workers) }, worker));
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
console.log(`${lived} unit-years in ${minutes} minutes; ${broken} of ${lives.length} lives broke a promise`);
process.exitCode = broken > 0 ? 1 : 0;

async function worker(): Promise<void> {
  for (let life = lives[next++]; life; life = lives[next++]) {
    const { seed, units, years, from } = life;
    const args = ['--seed', seed, '--units', String(units), '--years', String(years), '--from', from];
    const { code, out } = await run(['tests/simulate/run.ts', ...args]);
    lived += units * years;
    if (code === 0) console.log(`${seed}: every promise kept`);
    else {
      broken++;
      console.log(`${seed}: again with npm run simulate -- ${args.join(' ')}\n${out.trim()}`);
    }
  }
}

function run(args: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        out += part;
      });
    child.on('close', (code) => resolve({ code, out }));
  });
}
