import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { randomFrom } from '../engine/random.ts';
import { allMutants } from './all.ts';
import { createCopy } from './copy.ts';
import { drawMutants } from './draw.ts';
import { hunt, huntInRooms, proveSound } from './hunt.ts';
import type { Mutant } from './mutant.ts';

const usage = `npm run mutants -- [--only EXPRESSION] [--draw N] [--seeds 1,2,3] [--rooms] [--trusting]
  --only      those alone whose file, line or word it fits
  --draw      not the list, but as many as asked that nobody chose, in files drawn by chance
  --from      what chance draws from: the same word draws the same bugs
  --seeds     of the simulator, tried on whatever the tests let live; none at all: --seeds=
  --rooms     asks the tests of each bug's own room alone: much quicker, and stricter than it has to be
  --trusting  does not first prove that all is well without any bug`;

/** Below this the tests do not hold what they are to hold. */
const fewestCaught = 0.95;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    only: { type: 'string' },
    draw: { type: 'string' },
    from: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '3,5,7' },
    rooms: { type: 'boolean' },
    trusting: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const only = values.only === undefined ? undefined : new RegExp(values.only);
const listed =
  values.draw === undefined
    ? allMutants
    : drawMutants(Number(values.draw), randomFrom('mutants', values.from));
const mutants = listed.filter(
  ({ file, line, breaks }) => !only || [file, line, breaks].some((text) => only.test(text)),
);
const seeds = values.seeds.split(',').filter(Boolean);
const copy = createCopy();
const survivors: Mutant[] = [];
const told: object[] = [];
try {
  if (!values.trusting) await proveSound(copy.path, seeds);
  for (const [nth, mutant] of mutants.entries()) {
    const began = Date.now();
    const caught = await copy.withBug(mutant, () =>
      values.rooms ? huntInRooms(copy.path, mutant.file) : hunt(copy.path, mutant.file, seeds),
    );
    if (!caught) survivors.push(mutant);
    const seconds = Math.round((Date.now() - began) / 1000);
    told.push({ ...mutant, caught, seconds });
    console.log(
      `${nth + 1}/${mutants.length} ${mutant.file} ${mutant.breaks}: ${caught ?? 'LIVES'} (${seconds} s)`,
    );
  }
} finally {
  copy.remove();
}
mkdirSync('.femuger', { recursive: true });
writeFileSync('.femuger/mutants.json', JSON.stringify(told, undefined, 1));
for (const { file, line, breaks } of survivors) console.log(`lives: ${file} (${breaks}): ${line}`);
const caught = 1 - survivors.length / Math.max(1, mutants.length);
console.log(
  `${mutants.length - survivors.length} of ${mutants.length} caught: ${(caught * 100).toFixed(1)} %`,
);
process.exitCode = caught < fewestCaught ? 1 : 0;
